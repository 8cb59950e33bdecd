import { describe, expect, test } from 'vitest';
import { type Prepared, prepare } from '../model/prepare.ts';
import type { Line, Option, Scenario } from '../scenario/schema.ts';
import { type ChangePart, compareRuns, type Run } from './compare-runs.ts';
import { TEST_VALUES, testPrepared } from './fixtures.ts';
import { plainOption, plainScenario, priced } from './plain/fixtures.ts';
import { inputsByKey } from './run-inputs.ts';

const fee = (yen: number, more: Partial<Line> = {}) => priced('fee', yen, { kind: 'monthly' }, more);
const hours = priced('hours', 0, { kind: 'monthly' }, { amount: { kind: 'hours', hours: 10 } });
const build = priced('build', 5_000, { kind: 'before-opening' }, { name: 'Build' });

const shop = (lines: readonly Line[], more: Partial<Scenario> = {}, option: Partial<Option> = {}): Prepared =>
  prepare(plainScenario([plainOption('shop', lines, option)], more));
const run = (prepared: Prepared, more: Partial<Run> = {}): Run => ({ prepared, modelVersion: '7', ...more });

/** The parts of the only option's change, yen as numbers. */
function parts(before: Run, after: Run) {
  const { options } = compareRuns(before, after, 'total');
  const [only] = options;
  if (!only) throw new Error('no option');
  const told = only.parts.map((part: ChangePart) => ({ ...part, yen: part.yen.toNumber() }));
  return { before: only.before.toNumber(), after: only.after.toNumber(), change: only.change.toNumber(), parts: told };
}

// methodology: 14/parts
describe('why a total changed', () => {
  test('a number changed alone', () => {
    expect(parts(run(shop([fee(100)])), run(shop([fee(130)])))).toEqual({
      before: 2_400,
      after: 3_120,
      change: 720,
      parts: [{ kind: 'input', pointer: '/options/shop/lines/fee/amount/yen', from: 100, to: 130, yen: 720 }],
    });
  });

  test('two numbers of one product: each alone, and what they do together', () => {
    const { business } = plainScenario([]);
    const dearer = { ...hours, amount: { kind: 'hours' as const, hours: 12 } };
    // 10 hours at 3,000 yen become 12 at 3,100: 240 · 100, 48 · 3,000 and 48 · 100.
    const found = parts(run(shop([hours])), run(shop([dearer], { business: { ...business, hourlyCost: 3_100 } })));
    expect(found.parts).toEqual([
      { kind: 'input', pointer: '/business/hourlyCost', from: 3_000, to: 3_100, yen: 24_000 },
      { kind: 'input', pointer: '/options/shop/lines/hours/amount/hours', from: 10, to: 12, yen: 144_000 },
      { kind: 'interaction', yen: 4_800 },
    ]);
    expect(found.change).toBe(172_800);
  });

  test('a number that moves nothing is no part', () => {
    const { business } = plainScenario([]);
    expect(
      parts(run(shop([fee(100)])), run(shop([fee(100)], { business: { ...business, hourlyCost: 9_000 } }))).parts,
    ).toEqual([]);
  });

  test('nor a number of another option', () => {
    const two = (yen: number) =>
      run(prepare(plainScenario([plainOption('shop', [fee(100)]), plainOption('other', [fee(yen)])])));
    const { options } = compareRuns(two(5), two(7), 'total');
    expect(options.map((one) => one.parts.map((part) => [part.kind, part.yen.toNumber()]))).toEqual([
      [],
      [['input', 48]],
    ]);
  });

  test('lines that came and went, by name', () => {
    const renamed = fee(100, { name: 'Fee' });
    expect(parts(run(shop([renamed, build])), run(shop([renamed, { ...hours, name: 'Own hours' }]))).parts).toEqual([
      { kind: 'line-removed', line: 'build', name: 'Build', yen: -5_000 },
      { kind: 'line-added', line: 'hours', name: 'Own hours', yen: 720_000 },
    ]);
    // A line of the other option is none of this one.
    const two = (own: readonly Line[], others: readonly Line[]) =>
      run(prepare(plainScenario([plainOption('shop', own), plainOption('other', others)])));
    const { options } = compareRuns(two([renamed], [renamed, build]), two([renamed], [renamed]), 'total');
    expect(options.map(({ option, parts: own }) => [option, own.map(({ kind }) => kind)])).toEqual([
      ['shop', []],
      ['other', ['line-removed']],
    ]);
  });

  test('a line that costs nothing comes and goes for nothing', () => {
    expect(parts(run(shop([fee(100)])), run(shop([fee(100), fee(0, { id: 'free' })]))).parts).toEqual([
      { kind: 'line-added', line: 'free', name: 'fee', yen: 0 },
    ]);
  });

  test('timing, years and switches are structure', () => {
    expect(parts(run(shop([fee(100)])), run(shop([fee(100)], { horizonYears: 3 }))).parts).toEqual([
      { kind: 'structure', yen: 1_200 },
    ]);
    // What a share is taken of went with it.
    const share = priced(
      'share',
      0,
      { kind: 'monthly' },
      {
        amount: { kind: 'share', rate: 0.5, of: { category: 'operation.other' }, basis: 'same-year' },
        category: 'build.other',
      },
    );
    expect(parts(run(shop([fee(100), share])), run(shop([share]))).parts).toEqual([
      { kind: 'line-removed', line: 'fee', name: 'fee', yen: -2_400 },
      { kind: 'structure', yen: -1_200 },
    ]);
  });

  test('what was saved then counts, and is told apart from what the formulas say today', () => {
    const found = parts(
      run(shop([fee(100)]), { saved: { shop: 2_000 } }),
      run(shop([fee(130)]), { saved: { shop: 3_200 } }),
    );
    expect(found).toMatchObject({ before: 2_000, after: 3_200, change: 1_200 });
    expect(found.parts).toEqual([
      // 400 that were missing then, 80 that are too many now.
      { kind: 'model-version', from: '7', to: '7', yen: 480 },
      { kind: 'input', pointer: '/options/shop/lines/fee/amount/yen', from: 100, to: 130, yen: 720 },
    ]);
  });

  test('another version of the formulas is named even where it changes nothing', () => {
    expect(parts(run(shop([fee(100)])), run(shop([fee(100)]), { modelVersion: '8' })).parts).toEqual([
      { kind: 'model-version', from: '7', to: '8', yen: 0 },
    ]);
    expect(parts(run(shop([fee(100)])), run(shop([fee(100)]))).parts).toEqual([]);
  });

  test('figures of another edition, at the lines as they were', () => {
    const floored = {
      ...plainScenario([plainOption('shop', [fee(100)], { kind: 'self-built-outsourced' })], { securityFloor: true }),
    };
    const dearer = { ...TEST_VALUES, floor: { figure: 'test.floor', value: 130_000 } };
    const before = run(testPrepared(floored, TEST_VALUES));
    const after = run(testPrepared({ ...floored, dataSet: 'final-2023-03' }, dearer));
    const { options } = compareRuns(before, after, 'total');
    const [figures, ...others] = options[0]?.parts ?? [];
    expect(figures).toMatchObject({ kind: 'figures', from: 'draft-2022-10', to: 'final-2023-03' });
    expect(figures?.yen.toNumber()).toBe(options[0]?.change.toNumber());
    // 30,000 a month more.
    expect(figures?.yen.toNumber()).toBe(24 * 30_000);
    expect(others).toEqual([]);
    // With nothing that cites a figure, the edition is named and accounts for nothing.
    const plain = (dataSet: Scenario['dataSet']) => run(shop([fee(100)], { dataSet }));
    expect(parts(plain('draft-2022-10'), plain('final-2023-03')).parts).toEqual([
      { kind: 'figures', from: 'draft-2022-10', to: 'final-2023-03', yen: 0 },
    ]);
  });
});

test('options of only one of the runs are named, not compared', () => {
  const of = (...ids: readonly string[]) => run(prepare(plainScenario(ids.map((id) => plainOption(id, [fee(100)])))));
  const found = compareRuns(of('old', 'both'), of('both', 'new', 'newer'), 'total');
  expect(found).toMatchObject({ measure: 'total', added: ['new', 'newer'], removed: ['old'] });
  expect(found.options.map(({ option }) => option)).toEqual(['both']);
});

test('a price of another form is another number; one that was open is the same', () => {
  const keys = (line: Line) => [...inputsByKey(shop([line])).keys()].filter((key) => key.includes('/lines/'));
  expect(keys(fee(100))).toEqual(['fixed /options/shop/lines/fee/amount/yen']);
  expect(keys(fee(100, { amount: { kind: 'unquoted' } }))).toEqual(['fixed /options/shop/lines/fee/amount/yen']);
  expect(keys(fee(100, { amount: { kind: 'per-order', yen: 5 } }))).toEqual([
    'per-order /options/shop/lines/fee/amount/yen',
  ]);
  // What is no price of the line goes by its place alone.
  expect(keys(fee(100, { items: 3 }))).toContain('/options/shop/lines/fee/items');
  expect(inputsByKey(shop([fee(100)])).get('/business/hourlyCost')).toEqual({
    pointer: '/business/hourlyCost',
    base: 3_000,
  });
  // 100 yen a month that become 100 an order, 200 orders a month: no number changed.
  const perOrder = run(shop([fee(0, { amount: { kind: 'per-order', yen: 100 } })]));
  expect(parts(run(shop([fee(100)])), perOrder).parts).toEqual([{ kind: 'structure', yen: 24 * 19_900 }]);
  const quoted = parts(run(shop([fee(0, { amount: { kind: 'unquoted' } })])), run(shop([fee(100)])));
  expect(quoted.parts).toEqual([
    { kind: 'input', pointer: '/options/shop/lines/fee/amount/yen', from: 0, to: 100, yen: 2_400 },
  ]);
});
