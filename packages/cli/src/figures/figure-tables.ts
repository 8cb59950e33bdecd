import type { Language } from '@ec-tco/core';
import { type Figure, SOURCES } from '@ec-tco/core/guideline';
import { NO_CELL, numberCell, type Table, textCell } from '@ec-tco/report';
import { figureNumber, figureRange, STATUS_NAMES } from './figure-texts.ts';

/** Figures for reading: what fits on a line. */
export function figureTable(figures: readonly Figure[], language: Language): Table {
  const say = TEXTS[language];
  return {
    language,
    caption: say.caption(figures.length),
    columns: [
      { key: 'id', head: 'id', align: 'left' },
      { key: 'label', head: say.label, align: 'left' },
      { key: 'value', head: say.value, align: 'right' },
      { key: 'range', head: say.range, align: 'right' },
      { key: 'status', head: say.status, align: 'left' },
      { key: 'source', head: say.source, align: 'left' },
      { key: 'valid-until', head: say.validUntil, align: 'left' },
    ],
    rows: figures.map((figure) => ({
      key: figure.id,
      style: 'fact',
      cells: [
        textCell(figure.id),
        textCell(figure.label[language]),
        textCell(figureNumber(figure.value, figure.unit, language)),
        textCell(figureRange(figure, language)),
        textCell(STATUS_NAMES[figure.reading ? 'reading' : figure.status][language]),
        textCell(`${SOURCES[figure.source].title} ${figure.locator[language]}`),
        textCell(figure.validUntil),
      ],
    })),
    notes: [],
  };
}

/** Figures for other programs: every field, codes as they are, names of columns the same in every language. */
export function figureRecords(figures: readonly Figure[], language: Language): Table {
  const columns = [
    ...['id', 'label', 'value', 'low', 'high', 'unit', 'statistic', 'n', 'status', 'confidence', 'data-set'],
    ...['source', 'title', 'publisher', 'published', 'read', 'url', 'locator', 'valid-until', 'derivation', 'note'],
  ];
  const optional = (number: number | null | undefined) =>
    number === null || number === undefined ? NO_CELL : numberCell(number);
  return {
    language,
    caption: '',
    columns: columns.map((key) => ({ key, head: key, align: 'left' })),
    rows: figures.map((figure) => {
      const source = SOURCES[figure.source];
      const derivation = 'derivation' in figure ? figure.derivation : undefined;
      return {
        key: figure.id,
        style: 'fact',
        cells: [
          ...[figure.id, figure.label[language]].map(textCell),
          ...[figure.value, figure.low, figure.high].map(optional),
          ...[figure.unit, figure.statistic].map(textCell),
          optional(figure.n),
          ...[figure.status, figure.confidence, figure.dataSet, figure.source, source.title].map(textCell),
          ...[source.publisher[language], source.datePublished ?? '', source.dateRead, source.url ?? ''].map(textCell),
          ...[figure.locator[language], figure.validUntil, derivation?.text[language] ?? ''].map(textCell),
          textCell(figure.note?.[language] ?? ''),
        ],
      };
    }),
    notes: [],
  };
}

const TEXTS = {
  ja: {
    caption: (n: number) => `参照値 ${n}件`,
    label: '名前',
    value: '値',
    range: '幅',
    status: '種類',
    source: '出典と場所',
    validUntil: '有効期限',
  },
  en: {
    caption: (n: number) => `${n} reference figures`,
    label: 'Name',
    value: 'Value',
    range: 'Range',
    status: 'Status',
    source: 'Source and place',
    validUntil: 'Valid until',
  },
} satisfies Record<Language, unknown>;
