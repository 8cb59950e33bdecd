import { glossary, ROW_NAMES } from '@ec-tco/core/format';
import { describe, expect, it } from 'vitest';
import type { Block } from '../document/document.ts';
import { glossaryNotes } from './glossary-notes.ts';

const { waf, saas } = glossary('ja');
const notes = (...blocks: readonly Block[]) => glossaryNotes([{ id: 'a', heading: 'A', blocks }], 'ja');

describe('what the terms of a document mean', () => {
  it.each<Block>([
    { kind: 'paragraph', text: 'WAFを入れる' },
    { kind: 'list', items: ['何か', 'WAF'] },
    { kind: 'fields', fields: [{ label: '何か', value: 'WAF' }] },
    { kind: 'checklist', items: [{ title: '何か', text: 'WAF' }] },
    { kind: 'table', caption: '', columns: ['何か'], rows: [[null, 'WAF']] },
  ])('$kind', (block) => {
    expect(notes(block)).toEqual([{ label: waf.term, text: waf.meaning }]);
  });

  it('not of a row of the cost table, whose name is the same whatever forms a paper speaks of', () => {
    const rows = [
      [ROW_NAMES.platform.ja, '1'],
      ['何か', 'WAF'],
    ];
    expect(notes({ kind: 'table', caption: '', columns: ['何か'], rows })).toEqual([
      { label: waf.term, text: waf.meaning },
    ]);
  });

  it('each once, in the glossary’s order; nothing without a term', () => {
    expect(notes({ kind: 'list', items: ['WAF', 'SaaSとWAF'] })).toEqual([
      { label: saas.term, text: saas.meaning },
      { label: waf.term, text: waf.meaning },
    ]);
    expect(notes({ kind: 'paragraph', text: '何もない' })).toEqual([]);
  });
});
