// Documents with a block of every kind, for the tests of what they are written as.
import type { Block, ReportDocument } from './document.ts';

export const BLOCKS: readonly Block[] = [
  { kind: 'note', text: 'Before & <all>' },
  { kind: 'subheading', text: 'Sub' },
  { kind: 'paragraph', text: 'Text' },
  { kind: 'paragraph', text: 'Leads' },
  { kind: 'list', items: ['one', 'two'] },
  {
    kind: 'fields',
    fields: [
      { label: 'Day', value: '2026-11-28' },
      { label: 'Number', value: null },
    ],
  },
  {
    kind: 'checklist',
    items: [
      { title: 'Ticked', text: 'It is', checked: true },
      { title: 'Open', text: '', blank: 'Who' },
    ],
  },
  {
    kind: 'table',
    caption: 'Yen',
    columns: ['Item', 'Sum'],
    rows: [
      ['Fee', '1'],
      ['Other', null],
      ['All', '1'],
    ],
    numeric: [1],
    totals: [2],
  },
  { kind: 'table', caption: '', columns: ['No', 'What'], rows: [['1', 'a']], numeric: [0], widths: [1, 3] },
];
export const DOCUMENT: ReportDocument = {
  language: 'en',
  title: 'A "title"',
  subtitle: 'Shop',
  sections: [
    { id: 'all', heading: 'Every block', blocks: BLOCKS },
    { id: 'end', heading: 'End', blocks: [{ kind: 'paragraph', text: 'Last' }] },
  ],
  endnotes: [{ label: 'Term', text: 'What it is' }, { text: 'Origin' }],
};
export const BARE: ReportDocument = {
  language: 'ja',
  title: 'T',
  numbered: false,
  sections: [{ id: 'a', heading: 'A', blocks: [] }],
};
