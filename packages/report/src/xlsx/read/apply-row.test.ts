import { describe, expect, test } from 'vitest';
import { applyRow, type Source } from './apply-row.ts';
import type { InputRow } from './input-rows.ts';

type Cells = Partial<InputRow['cells']>;
const COLUMNS = { address: 0, label: 1, value: 2, low: 3, high: 4, unit: 5, allowed: 6, source: 7, note: 8, date: 9 };

/** A line with a price, one that nobody has quoted, a rate, a number in common, and numbers of the shop. */
const document = () => ({
  business: { monthlySales: 1000, salesGrowth: { low: 0, base: 0.1, high: 0.2 } },
  common: { labour: { value: 5, source: { kind: 'assumption', note: 'guess', from: { figure: 'x.y' } } as Source } },
  options: [
    {
      id: 'a',
      lines: [
        { id: 'fee', amount: { kind: 'fixed', yen: 100 } as object, source: { kind: 'figure', figure: 'f' } as Source },
        { id: 'open', amount: { kind: 'unquoted' } as object, source: { kind: 'assumption' } as Source },
        { id: 'rate', amount: { kind: 'sales-rate', rate: 0.05 } as object, source: { kind: 'stated' } as Source },
      ],
    },
  ],
  sources: { '/business/monthlySales': { kind: 'quotation', note: 'books', date: '2026-01-01' } } as
    | Record<string, Source>
    | undefined,
});
const SALES = ['/business/monthlySales', ['business', 'monthlySales']] as const;
const GROWTH = ['/business/salesGrowth', ['business', 'salesGrowth']] as const;
const FEE = ['/options/a/lines/fee/amount/yen', ['options', '0', 'lines', '0', 'amount', 'yen']] as const;
const OPEN = ['/options/a/lines/open/amount/yen', ['options', '0', 'lines', '1', 'amount', 'yen']] as const;
const RATE = ['/options/a/lines/rate/amount/rate', ['options', '0', 'lines', '2', 'amount', 'rate']] as const;
const WORK = ['/common/labour/value', ['common', 'labour', 'value']] as const;
type Place = readonly [address: string, keys: readonly string[]];

/** What a row says when it is written, of each basis. */
const SAID: Readonly<Record<Source['kind'], string>> = {
  quotation: 'quotation',
  figure: 'figure',
  assumption: 'assumption',
  stated: '',
};

function apply([address, keys]: Place, told: Source, cells: Cells, from = document()) {
  const row = {
    sheet: 'Inputs',
    row: 7,
    columns: COLUMNS,
    cells: {
      ...{ address: ` ${address} `, label: 'Label', value: null, low: null, high: null, unit: '', allowed: '' },
      ...{ source: SAID[told.kind], note: told.note ?? null, date: told.date ?? null, ...cells },
    },
  } as unknown as InputRow;
  return { ...applyRow(from, keys, row, told), document: from };
}
const FIGURE: Source = { kind: 'figure', figure: 'f' };
const BOOKS: Source = { kind: 'quotation', note: 'books', date: '2026-01-01' };
const GUESS: Source = { kind: 'assumption', note: 'guess' };
const STATED: Source = { kind: 'stated' };

describe('an untouched row changes nothing', () => {
  test.each<[string, Place, Source, Cells]>([
    ['a price of a figure', FEE, FIGURE, { value: 100 }],
    ['a price that nobody knows', OPEN, { kind: 'assumption' }, {}],
    ['a rate', RATE, STATED, { value: 0.05 }],
    ['a number with its ends', GROWTH, STATED, { value: 0.1, low: 0, high: 0.2 }],
    ['a quotation', SALES, BOOKS, { value: 1000 }],
    ['a number in common', WORK, GUESS, { value: 5 }],
    ['a figure that its value does not hold, told as stated', FEE, STATED, { value: 100 }],
  ])('%s', (_, place, told, cells) => {
    const found = apply(place, told, cells);
    expect(found).toMatchObject({ problems: [], notices: [], change: undefined, places: [] });
    expect(found.document).toEqual(document());
  });

  test('nor do signs that no cell holds, or an empty text where nothing was', () => {
    const from = document();
    from.common.labour.source = { kind: 'assumption', note: 'a\u0007b' };
    const found = apply(WORK, { kind: 'assumption', note: 'a\u0007b' }, { value: 5, note: 'ab', date: '' }, from);
    expect(found).toMatchObject({ problems: [], notices: [], change: undefined, places: [] });
    expect(found.document.common.labour.source.note).toBe('a\u0007b');
  });

  test('nor do digits that no workbook shows', () => {
    const from = document();
    from.business.monthlySales = 1000.0000000000001;
    const found = apply(SALES, BOOKS, { value: 1000 }, from);
    expect(found.change).toBeUndefined();
    expect(found.document.business.monthlySales).toBe(1000.0000000000001);
  });
});

describe('what is wrong is told by its cell, and nothing is taken over', () => {
  test.each<[string, Place, Source, Cells, object]>([
    ['no number', SALES, BOOKS, { value: 'much' }, { code: 'not-number', cell: { column: 2 }, found: 'much' }],
    ['an error', SALES, BOOKS, { value: '#REF!' }, { code: 'error', cell: { column: 2 }, found: '#REF!' }],
    [
      'a formula without a result',
      SALES,
      BOOKS,
      { low: '=A1', value: 5 },
      { code: 'not-computed', cell: { column: 3 } },
    ],
    ['nothing where a number has to be', SALES, BOOKS, {}, { code: 'empty', cell: { column: 2 } }],
    ['nothing where a rate has to be', RATE, STATED, { value: '' }, { code: 'empty', cell: { column: 2 } }],
    ['a low without a high', SALES, BOOKS, { value: 5, low: 1 }, { code: 'one-end', cell: { column: 4 } }],
    ['a high without a low', SALES, BOOKS, { value: 5, high: 9 }, { code: 'one-end', cell: { column: 3 } }],
    [
      'a basis that is none',
      SALES,
      BOOKS,
      { value: 1000, source: 'rumour' },
      { code: 'not-source', cell: { column: 7 }, found: 'rumour' },
    ],
    [
      'a day that is none',
      SALES,
      BOOKS,
      { value: 1000, date: 'soon' },
      { code: 'not-date', cell: { column: 9 }, found: 'soon' },
    ],
    [
      'a figure where none was',
      SALES,
      BOOKS,
      { value: 1000, source: 'figure' },
      { code: 'not-source', cell: { column: 7 } },
    ],
  ])('%s', (_, place, told, cells, problem) => {
    const found = apply(place, told, cells);
    expect(found).toMatchObject({ problems: [problem], notices: [], change: undefined, places: [] });
    expect(found.problems).toHaveLength(1);
    expect(found.problems[0]).toMatchObject({ cell: { sheet: 'Inputs', row: 7, label: 'Label' } });
  });

  test('a wrong cell is told alone, and nothing is put in its place', () => {
    for (const cells of [
      { value: null, low: 'x' },
      { value: 'much', low: 1 },
      { value: 5, low: 1 },
      { value: 2000, source: 'rumour' },
    ]) {
      const found = apply(SALES, BOOKS, cells);
      expect(found.problems).toHaveLength(1);
      expect(found).toMatchObject({ notices: [], change: undefined, places: [] });
    }
    expect(apply(SALES, BOOKS, { value: 5, low: 1 }).document).toEqual(document());
    const [problem] = apply(SALES, BOOKS, { value: 1000, source: 'x'.repeat(80) }).problems;
    expect(problem).toMatchObject({ found: 'x'.repeat(60) });
  });

  test('both ends may be wrong, each is told; what was found is cut', () => {
    const { problems } = apply(SALES, BOOKS, { value: 5, low: 'x'.repeat(99), high: 'y' });
    expect(problems.map((one) => ('found' in one ? one.found.length : 0))).toEqual([60, 1]);
  });
});

describe('what was changed is taken over', () => {
  test.each<[string, Place, Source, Cells, unknown, object]>([
    ['a number', SALES, BOOKS, { value: 2000 }, 2000, { before: 1000, after: 2000, moved: true }],
    [
      'ends beside a number',
      SALES,
      BOOKS,
      { value: 1000, low: 900, high: 1100 },
      { low: 900, base: 1000, high: 1100 },
      { moved: true },
    ],
    [
      'a number whose old ends still stand there',
      GROWTH,
      STATED,
      { value: 0.5, low: 0, high: 0.2 },
      0.5,
      { moved: true },
    ],
    [
      'a number and its ends',
      GROWTH,
      STATED,
      { value: 0.5, low: 0.4, high: 0.6 },
      { low: 0.4, base: 0.5, high: 0.6 },
      {},
    ],
    ['ends that are gone', GROWTH, STATED, { value: 0.1 }, 0.1, { moved: true }],
    [
      'a number and its low end',
      GROWTH,
      STATED,
      { value: 0.15, low: 0.1, high: 0.2 },
      { low: 0.1, base: 0.15, high: 0.2 },
      {},
    ],
    [
      'a number and its high end',
      GROWTH,
      STATED,
      { value: 0.15, low: 0, high: 0.3 },
      { low: 0, base: 0.15, high: 0.3 },
      {},
    ],
    ['one end', GROWTH, STATED, { value: 0.1, low: 0.05, high: 0.2 }, { low: 0.05, base: 0.1, high: 0.2 }, {}],
  ])('%s', (_, place, told, cells, value, change) => {
    const found = apply(place, told, cells);
    const at = place[1].reduce<unknown>((holder, key) => (holder as Record<string, unknown>)[key], found.document);
    expect(at).toEqual(value);
    expect(found.change).toMatchObject({ address: place[0], label: 'Label', ...change });
    expect(found).toMatchObject({ problems: [], notices: [], places: [] });
  });

  test('a price that nobody knew', () => {
    const found = apply(OPEN, { kind: 'assumption' }, { value: 300 });
    expect(found.document.options[0]?.lines[1]).toEqual({
      id: 'open',
      amount: { kind: 'fixed', yen: 300 },
      source: { kind: 'assumption' },
    });
    expect(found.change).toMatchObject({ before: undefined, after: 300, moved: true });
  });

  test('a price that is gone is not known; what was quoted of it is an assumption', () => {
    const found = apply(FEE, FIGURE, { value: null });
    expect(found.document.options[0]?.lines[0]).toEqual({
      id: 'fee',
      amount: { kind: 'unquoted' },
      source: { kind: 'assumption' },
    });
    expect(found.change).toMatchObject({
      before: 100,
      after: undefined,
      moved: true,
      source: { before: FIGURE, after: { kind: 'assumption' } },
    });
  });

  test('ends of a price that is not there are told, not kept', () => {
    const low = apply(OPEN, { kind: 'assumption' }, { low: 5 });
    expect(low).toMatchObject({ notices: [{ code: 'no-price', cell: { column: 3 } }], change: undefined });
    const high = apply(OPEN, { kind: 'assumption' }, { high: 5 });
    expect(high).toMatchObject({ notices: [{ code: 'no-price', cell: { column: 4 } }] });
    expect(low.document).toEqual(document());
    const both = apply(OPEN, { kind: 'assumption' }, { low: 1, high: 9 });
    expect(both).toMatchObject({ notices: [{ code: 'no-price', cell: { column: 3 } }], change: undefined });
    expect(both.document).toEqual(document());
    expect(apply(FEE, FIGURE, { value: null, low: 1, high: 9 }).change).toMatchObject({
      before: 100,
      after: undefined,
    });
  });

  test('a price whose ends went with it says nothing of them, nor of the day of its quotation', () => {
    const quoted: Source = { kind: 'quotation', date: '2026-04-01' };
    const from = (): ReturnType<typeof document> => {
      const made = document();
      const [fee] = made.options[0]?.lines ?? [];
      if (fee)
        Object.assign(fee, { amount: { kind: 'fixed', yen: { low: 90, base: 100, high: 130 } }, source: quoted });
      return made;
    };
    expect(apply(FEE, quoted, {}, from())).toMatchObject({ notices: [], change: { after: undefined } });
    // Another day that is written beside the empty price is told.
    expect(apply(FEE, quoted, { date: '2026-05-01' }, from()).notices).toMatchObject([
      { code: 'not-kept', column: 'date', found: '2026-05-01', basis: 'assumption' },
    ]);
  });

  test('a row without a label is called by its address', () => {
    expect(apply(SALES, BOOKS, { value: 5, label: null }).change?.label).toBe('/business/monthlySales');
  });
});

describe('the basis', () => {
  const lineSource = (found: ReturnType<typeof apply>) => found.document.options[0]?.lines[0]?.source;
  test('a figure that was written over is a figure no longer', () => {
    const found = apply(FEE, FIGURE, { value: 200 });
    expect(lineSource(found)).toEqual({ kind: 'stated' });
    expect(found.change).toMatchObject({ moved: true, source: { before: FIGURE, after: { kind: 'stated' } } });
  });

  test('what is quoted, with note and day', () => {
    const found = apply(FEE, FIGURE, { value: 100, source: 'Quotation', note: 'mail', date: '2026-03-01' });
    expect(lineSource(found)).toEqual({ kind: 'quotation', note: 'mail', date: '2026-03-01' });
    expect(found.change).toMatchObject({ before: 100, after: 100, moved: false });
    const at = '/options/0/lines/0/source';
    expect(found.places.map(([place, { column }]) => [place, column])).toEqual([
      [at, 7],
      [`${at}/note`, 8],
      [`${at}/date`, 9],
    ]);
  });

  test('a figure keeps what it cites where its basis is emptied, and is another where one is written', () => {
    const emptied = apply(FEE, FIGURE, { value: 100, source: '' });
    expect(emptied).toMatchObject({ change: undefined, places: [] });
    expect(emptied.document).toEqual(document());
    expect(lineSource(apply(FEE, FIGURE, { value: 100, source: 'assumption' }))).toEqual({ kind: 'assumption' });
    expect(lineSource(apply(FEE, FIGURE, { value: 100, source: '', note: 'mine' }))).toEqual({
      kind: 'stated',
      note: 'mine',
    });
    const dated = apply(FEE, FIGURE, { value: 100, source: '', date: '2026-03-01' });
    expect(lineSource(dated)).toEqual({ kind: 'stated' });
    expect(dated.notices).toMatchObject([{ code: 'not-kept', column: 'date' }]);
  });

  test('where nothing was said a day is that of a quotation', () => {
    const found = apply(GROWTH, STATED, { value: 0.1, low: 0, high: 0.2, date: '2026-03-01' });
    expect(found.document.sources).toMatchObject({
      '/business/salesGrowth': { kind: 'quotation', date: '2026-03-01' },
    });
  });

  test('what is said of one number of a line stays said there, even that it is stated', () => {
    const from = document();
    from.sources = { [FEE[0]]: { kind: 'assumption', note: 'guess' } };
    const found = apply(FEE, GUESS, { value: 100, source: '', note: null }, from);
    expect(found.document.sources).toEqual({ [FEE[0]]: { kind: 'stated' } });
    expect(lineSource(found)).toEqual(FIGURE);
    const none = document();
    none.sources = undefined;
    expect(
      apply(SALES, { kind: 'stated', note: 'x' }, { value: 1000, note: null }, none).document.sources,
    ).toBeUndefined();
  });

  test('who writes a day has a quotation', () => {
    const found = apply(WORK, GUESS, { value: 5, date: '2026-03-01' });
    expect(found.document.common.labour.source).toEqual({ kind: 'quotation', note: 'guess', date: '2026-03-01' });
  });

  test('where an assumption is from stays with it', () => {
    const found = apply(WORK, GUESS, { value: 5, note: 'better guess' });
    expect(found.document.common.labour.source).toEqual({
      kind: 'assumption',
      note: 'better guess',
      from: { figure: 'x.y' },
    });
    expect(apply(RATE, STATED, { value: 0.05, source: 'assumption' }).document.options[0]?.lines[2]?.source).toEqual({
      kind: 'assumption',
    });
  });

  test('what a basis cannot have is told', () => {
    const noted = apply(FEE, FIGURE, { value: 100, note: 'remark' });
    expect(noted.notices).toMatchObject([
      { code: 'not-kept', column: 'note', found: 'remark', basis: 'figure', cell: { column: 8 } },
    ]);
    expect(lineSource(noted)).toEqual(FIGURE);
    expect(noted.change).toBeUndefined();
    expect(apply(FEE, FIGURE, { value: 100, note: 'x'.repeat(80) }).notices).toMatchObject([{ found: 'x'.repeat(60) }]);
    const dated = apply(SALES, BOOKS, { value: 1000, source: 'assumption' });
    expect(dated.notices).toMatchObject([
      { code: 'not-kept', column: 'date', found: '2026-01-01', basis: 'assumption' },
    ]);
    expect(dated.document.sources?.['/business/monthlySales']).toEqual({ kind: 'assumption', note: 'books' });
  });

  test('what is said of this very number is said there; a bare “stated” is said by no source at all', () => {
    const noted = apply(GROWTH, STATED, { value: 0.1, low: 0, high: 0.2, note: 'plan' });
    expect(noted.document.sources).toMatchObject({ '/business/salesGrowth': { kind: 'stated', note: 'plan' } });
    expect(noted.places[0]?.[0]).toBe('/sources/~1business~1salesGrowth');
    const bare = apply(SALES, BOOKS, { value: 1000, source: '', note: null, date: null });
    expect(bare.document.sources).toEqual({});
    expect(bare.change).toMatchObject({ moved: false, source: { before: BOOKS, after: { kind: 'stated' } } });
    const from = document();
    from.sources = undefined;
    expect(apply(SALES, STATED, { value: 1000, source: 'quotation' }, from).document.sources).toEqual({
      '/business/monthlySales': { kind: 'quotation' },
    });
  });

  test('a price that is gone takes another basis that is written with it', () => {
    const found = apply(FEE, FIGURE, { value: null, source: 'quotation', note: 'asked', date: '2026-05-01' });
    expect(lineSource(found)).toEqual({ kind: 'quotation', note: 'asked', date: '2026-05-01' });
  });
});
