import { type Analysis, choose, evaluate, parseScenario, prepare, type ScenarioData } from '@ec-tco/core';
import type { AggregateLoss } from '@ec-tco/core/analysis';
import { describe, expect, test } from 'vitest';
import { shop } from '../../contract/fixtures.ts';
import { cellName } from '../book/address.ts';
import type { Page } from '../book/book.ts';
import { xlsxTexts } from '../texts/texts.ts';
import type { SheetContext } from './context.ts';
import { dataSheet } from './data-sheet.ts';
import { decisionSheet } from './decision-sheet.ts';
import { incidentSheet } from './incident-sheet.ts';
import { inputsSheet } from './inputs-sheet.ts';
import { selfCheckSheet } from './self-check-sheet.ts';
import { sourcesSheet } from './sources-sheet.ts';
import { workingsSheet } from './workings-sheet.ts';
import { yearsSheet } from './years-sheet.ts';

// One sheet at a time, of a shop with each kind of basis: what the sheets say as they were last read.

const [first] = shop.options;
const [line] = first?.lines ?? [];
if (!first || !line) throw new Error('no option');
const from = (id: string, yen: number, source: object, more: object = {}) => ({
  ...{ ...line, id, name: id, category: 'operation.security', amount: { kind: 'fixed', yen }, source },
  ...more,
});
const QUOTED = { kind: 'quotation', note: 'Agency', date: '2026-04-01' };

const data = {
  ...shop,
  title: 'Bases',
  horizonYears: 1,
  requirements: { 'build-1': { status: 'outsourced' }, 'operation-2': { status: 'cannot' } },
  sources: {
    '/options/own/lines/said/amount/yen': { kind: 'assumption', note: 'a guess' },
    '/options/own/lines/items/items': { kind: 'quotation', note: 'count' },
    '/business/monthlySales': { kind: 'stated', note: 'the books' },
  },
  options: [
    {
      ...first,
      id: 'own',
      name: 'Own',
      lines: [
        from('quoted', 1_000, QUOTED),
        from('bare', 1_000.5, { kind: 'quotation' }),
        from('stated', 2_000, { kind: 'stated' }),
        from('assumed', 3_000, { kind: 'assumption' }),
        from('said', 4_000, { kind: 'quotation' }),
        from('items', 5, { kind: 'assumption' }, { items: 30 }),
        from('dollars', 20, { kind: 'assumption' }, { currency: { code: 'USD', rate: 150.5 } }),
        from('waf', 34_567, { kind: 'figure', figure: 'draft.security.waf.monthly' }, { tasks: ['waf'] }),
        from(
          'around',
          0,
          { kind: 'figure', figure: 'draft.security.waf.monthly' },
          { amount: { kind: 'fixed', yen: { low: 30_000, base: 35_000, high: 40_000 } } },
        ),
        from('changed', 999_999, { kind: 'figure', figure: 'draft.security.waf.monthly' }),
        from('open', 0, QUOTED, { amount: { kind: 'unquoted' } }),
        from('range', 0, { kind: 'stated' }, { amount: { kind: 'fixed', yen: { low: 1.5, base: 2, high: 3 } } }),
        from('hours', 0, { kind: 'stated' }, { amount: { kind: 'hours', hours: 1.5 } }),
      ],
      credits: [
        {
          ...{ id: 'grant', name: 'Grant', timing: { kind: 'once', month: 3 }, source: { kind: 'stated' } },
          amount: { kind: 'fixed', yen: 10_000 },
        },
      ],
    },
  ],
} as unknown as ScenarioData;

const preparedOf = (of: ScenarioData) => {
  const parsed = parseScenario(of);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return prepare(parsed.scenario);
};
const contextsOf = (of: ScenarioData) => {
  const prepared = preparedOf(of);
  const result = evaluate(prepared);
  const choice = choose(prepared, result);
  return (more: Partial<SheetContext> = {}): SheetContext => ({
    ...{
      prepared,
      scenario: prepared.scenario,
      result,
      choice,
      analysis: undefined,
      losses: undefined,
      today: undefined,
    },
    ...{ language: 'en', say: xlsxTexts('en') },
    names: { inputs: 'Inputs', comparison: 'Comparison', workings: 'Workings' },
    ...{
      inputs: new Map(),
      numbers: new Map(),
      figures: new Map(),
      values: new Map(),
      tables: new Map(),
      defined: new Map(),
    },
    ...more,
  });
};
const contextOf = contextsOf(data);

const dumpOf = ({ cells, validations, ...page }: Page, rows?: readonly [number, number]): string =>
  [
    JSON.stringify(page),
    ...[...cells].flatMap(([row, columns]) =>
      rows && (row < rows[0] || row > rows[1])
        ? []
        : [...columns].map(
            ([column, { kind, ...cell }]) => `${cellName({ row, column })} ${kind} ${JSON.stringify(cell)}`,
          ),
    ),
    ...validations.slice(0, 12).map(({ place, ...one }) => `${cellName(place)} may be ${JSON.stringify(one)}`),
    '',
  ].join('\n');
const text = (page: Page, row: number, column: number): unknown => {
  const cell = page.cells.get(row)?.get(column);
  return cell?.kind === 'text' ? cell.text : cell?.kind === 'number' ? cell.number : cell?.kind;
};

const inputsOf = (context: SheetContext): Page => {
  const steps = inputsSheet(context);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
};

test('inputs, each with its basis', async () => {
  await expect(dumpOf(inputsOf(contextOf()))).toMatchFileSnapshot('../golden/one-inputs.txt');
});

test('the years of an option, each line with the basis that its inputs say now', async () => {
  const context = contextOf();
  inputsOf(context);
  const [numbers] = context.prepared.model.options;
  if (!numbers) throw new Error('no option');
  const { page, open } = yearsSheet(context, numbers, '1 Own');
  await expect(
    `${dumpOf(page)}${open.map(({ row, column, look }) => `${cellName({ row, column })} ${look}`).join('\n')}\n`,
  ).toMatchFileSnapshot('../golden/one-years.txt');
});

test('workings: figures, and numbers that no other sheet shows', async () => {
  const context = contextOf();
  const { page, open } = workingsSheet(context);
  expect(open.map(({ index }) => index)).toEqual(context.prepared.model.definitions.map(({ index }) => index));
  await expect(dumpOf(page, [0, 30])).toMatchFileSnapshot('../golden/one-workings.txt');
});

test('sources: figures, those cited by inputs, and quotations with what is known of them', async () => {
  const context = contextOf({
    figures: new Map([
      ['nobody.knows', { sheet: 'Workings', row: 1, column: 1 }],
      ['draft.security.floor.monthly', { sheet: 'Workings', row: 2, column: 1 }],
      ['final.cause.unpatched.share', { sheet: 'Workings', row: 3, column: 1 }],
      ['assumption.shop.monthly-sales', { sheet: 'Workings', row: 4, column: 1 }],
    ]),
  });
  await expect(dumpOf(sourcesSheet(context))).toMatchFileSnapshot('../golden/one-sources.txt');
});

describe('what an analysis found', () => {
  const leading = (more: object) =>
    ({
      choice: contextOf().choice,
      chances: undefined,
      leading: {
        pair: { left: 'own', right: 'own', measure: 'total' },
        breakEvens: [],
        tornado: { bars: [] },
        unpriced: [],
        ...more,
      },
    }) as unknown as Analysis;
  const sheet = (more: object) => decisionSheet(contextOf({ analysis: leading(more) }));

  test('nothing turns it, and nothing has a range', () => {
    const page = sheet({});
    expect(text(page, 7, 0)).toBe(xlsxTexts('en').decision.none);
    expect(page.cells.get(7)?.get(0)).toMatchObject({ look: 'note' });
    expect(text(page, 9, 0)).toBe(xlsxTexts('en').decision.tornado.cost);
    expect(text(page, 11, 0)).toBe(xlsxTexts('en').decision.noRanges);
    expect(page.cells.get(11)?.get(0)).toMatchObject({ look: 'note' });
    expect([...page.cells.keys()].at(-1)).toBe(11);
  });

  test('by what is left, more is better', () => {
    const page = sheet({ pair: { left: 'own', right: 'own', measure: 'net' } });
    expect(text(page, 9, 0)).toBe(xlsxTexts('en').decision.tornado.net);
  });

  test('one turn, several turns, a tie, and options without a price', () => {
    const range = { low: 0, high: 9 };
    const of = (kind: string, ...above: readonly string[]) => ({
      ...{ pointer: '/options/own/lines/quoted/amount/yen', base: 1_000, range },
      outcome: { kind, roots: above.map((side, i) => ({ value: 100 * (i + 1), above: side })) },
    });
    const page = sheet({
      breakEvens: [of('never'), of('one', 'left'), of('several', 'right', 'tie'), of('no-effect')],
      unpriced: ['own'],
    });
    expect([7, 8, 9].map((row) => [text(page, row, 2), text(page, row, 3)])).toEqual([
      ['¥100', 'Own'],
      ['¥100', 'Own'],
      ['¥200', xlsxTexts('en').decision.tie],
    ]);
    expect(text(page, 10, 0)).toContain('Own');
    expect(text(page, 12, 0)).toBe(xlsxTexts('en').decision.tornado.cost);
  });
});

describe('an incident', () => {
  test('that costs nothing is told by its formulas alone; with losses none of which is anything', () => {
    const none = contextsOf({ ...data, incident: { severity: { kind: 'own-figure', yen: 0 } } });
    const lossless = new Map([['own', { median: 0, p90: 0, p95: 0, p99: 0.4, tailMean95: 8 } as AggregateLoss]]);
    const context = none({ losses: lossless });
    for (const one of context.prepared.model.definitions)
      context.numbers.set(one.index, { sheet: 'Y', row: one.index, column: 0 });
    const page = incidentSheet(context);
    const labels = [...page.cells.keys()].map((row) => text(page, row, 0));
    const { incident } = xlsxTexts('en');
    expect(labels.slice(3)).toEqual([
      incident.live,
      incident.severity,
      incident.retained,
      incident.expected,
      incident.fixedHead,
    ]);
  });

  test('that hurts, but is rarer than the points told: a loss of nothing is explained', () => {
    const hurting = contextsOf({ ...data, incident: { severity: { kind: 'own-figure', yen: 1_000_000 } } });
    const noteWith = (p99: number) => {
      const losses = new Map([['own', { median: 0, p90: 0, p95: 0, p99, tailMean95: 8 } as AggregateLoss]]);
      const context = hurting({ losses });
      for (const one of context.prepared.model.definitions)
        context.numbers.set(one.index, { sheet: 'Y', row: one.index, column: 0 });
      const page = incidentSheet(context);
      return [...page.cells.keys()].map((row) => text(page, row, 0)).includes(xlsxTexts('en').incident.noLoss);
    };
    expect([noteWith(0), noteWith(5_000)]).toEqual([true, false]);
  });

  test('ranks of options, of one that is ruled out, and of one whose price is missing', () => {
    const three = contextsOf({
      ...data,
      incident: { severity: { kind: 'own-figure', yen: 1_000_000 } },
      options: [
        { ...first, id: 'a', kind: 'saas', pciDss: 'yes', lines: [from('fee', 100, { kind: 'stated' })] },
        { ...first, id: 'b', kind: 'mall', pciDss: 'no', lines: [from('fee', 100, { kind: 'stated' })] },
        {
          ...first,
          id: 'c',
          kind: 'saas',
          pciDss: 'yes',
          lines: [from('open', 0, QUOTED, { amount: { kind: 'unquoted' } })],
        },
      ],
      sources: {},
    } as unknown as ScenarioData);
    const losses = new Map(
      ['a', 'b'].map((id, i) => [id, { median: 0, p90: 10 + i, p95: 0, p99: 30.4, tailMean95: 8 } as AggregateLoss]),
    );
    const context = three({ losses });
    for (const one of context.prepared.model.definitions)
      context.numbers.set(one.index, { sheet: 'Y', row: one.index, column: 0 });
    const page = incidentSheet(context);
    const told = [...page.cells.keys()].slice(8).map((row) => [0, 1, 2, 3].map((column) => text(page, row, column)));
    expect(told.slice(-3)).toEqual([
      ['Rank of choice, if an incident happens once', 1, 'ruled out', 'price missing'],
      [xlsxTexts('en').incident.p90, 10, 11, undefined],
      [xlsxTexts('en').incident.p99, 30, 30, undefined],
    ]);
  });
});

describe('the self-check', () => {
  const valid = (page: Page) => page.validations.slice(0, 4).map(({ place, allowed }) => [cellName(place), allowed]);

  test('of a new site: ticks in both columns, the other answers beside them', () => {
    const page = selfCheckSheet(contextOf());
    expect(valid(page)).toEqual([
      ['E5', { kind: 'one-of', values: ['✓'] }],
      ['F5', { kind: 'one-of', values: ['✓'] }],
      ['G5', { kind: 'one-of', values: ['cannot', 'not known'] }],
      ['I5', { kind: 'date' }],
    ]);
    expect(text(page, 4, 10)).toBe('/requirements/build-1');
    // Answered with a word that has no column.
    const row = [...page.cells.keys()].find((one) => text(page, one, 10) === '/requirements/operation-2') ?? -1;
    expect([4, 5, 6].map((column) => text(page, row, column))).toEqual(['empty', 'empty', 'cannot']);
    expect([4, 5, 6].map((column) => text(page, 4, column))).toEqual(['empty', '✓', 'empty']);
  });

  test('of a site that runs: a tick, or the day on which it was done; of an option by its address', () => {
    const running = contextsOf({
      ...data,
      journey: 'operating',
      requirements: { 'build-1': { status: 'done', due: '2026-05-01' } },
    })();
    const page = selfCheckSheet(running, { option: running.scenario.options[0] as never, name: 'Check' });
    expect(valid(page)[1]).toEqual(['F5', { kind: 'date' }]);
    expect(text(page, 4, 10)).toBe('/options/own/requirements/build-1');
    expect(page.name).toBe('Check');
  });
});

test('a scenario too long for a cell is kept in several, one below the other', () => {
  const long = {
    ...data,
    title: 'x',
    requirements: Object.fromEntries(
      ['build-1', 'build-2', 'build-3'].map((id) => [id, { status: 'cannot', note: 'あ'.repeat(2_000) }]),
    ),
  };
  const context = contextsOf(long)();
  const page = dataSheet(context);
  const parts = [...page.cells.keys()].filter((row) => row >= 8).map((row) => text(page, row, 0) as string);
  expect(parts.slice(0, -1).map((part) => part.length)).toEqual(parts.slice(0, -1).map(() => 30_000));
  expect(parts.at(-1)?.length).toBeLessThanOrEqual(30_000);
  expect(parts.at(-1)?.length).toBeGreaterThan(0);
  expect(JSON.parse(parts.join(''))).toEqual(context.scenario);
});
