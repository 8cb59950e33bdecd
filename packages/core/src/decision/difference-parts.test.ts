import { describe, expect, test } from 'vitest';
import { prepare } from '../model/prepare.ts';
import type { Line, Option, Scenario } from '../scenario/schema.ts';
import { decompose } from './decompose.ts';
import { difference, differenceFinder, differenceFinderSteps } from './difference.ts';
import { randomScenario, testPrepared } from './fixtures.ts';
import { favoured, type Measure } from './measure.ts';
import { optionParts } from './option-parts.ts';
import { plainOption, plainScenario, priced } from './plain/fixtures.ts';

const MONTHLY = { kind: 'monthly' } as const;
const pair = (measure: Measure = 'total') => ({ left: 'left', right: 'right', measure });
const two = (
  left: readonly Line[],
  right: readonly Line[],
  more: Partial<Scenario> = {},
  option: Partial<Option> = {},
) => prepare(plainScenario([plainOption('left', left, option), plainOption('right', right, option)], more));

const HIT: Partial<Scenario> = { incident: { severity: { kind: 'own-figure', yen: 1_000_000 } } };

// methodology: 14/parts
describe('what an option’s number is made of', () => {
  const partsOf = (measure: Measure, more: Partial<Scenario> = {}, option: Partial<Option> = {}) =>
    optionParts(
      two([priced('fee', 100, MONTHLY), priced('build', 700, { kind: 'before-opening' })], [], more, option),
      'left',
      measure,
    ).map(({ row, line, name, yen }) => [row, line, name, yen.toNumber()]);
  const hit = { annualProbability: 0.01 };
  const LINES = [
    ['operation.other', 'fee', 'fee', 2_400],
    ['operation.other', 'build', 'build', 700],
  ];

  test('its lines, and tax where it is shown', () => {
    expect(partsOf('total')).toEqual(LINES);
    expect(partsOf('total', { showTax: true })).toEqual([...LINES, ['tax', undefined, undefined, 310]]);
  });

  test('the expected loss where incidents count', () => {
    expect(partsOf('total', HIT, hit)).toEqual(LINES);
    expect(partsOf('totalWithIncident', HIT, hit)).toEqual([
      ...LINES,
      ['incident', 'expected-incident-loss', undefined, 20_000],
    ]);
  });

  test('what the sales bring, costs taken from it', () => {
    // 30 % of 24 million.
    expect(partsOf('net', HIT, hit)).toEqual([
      ['operation.other', 'fee', 'fee', -2_400],
      ['operation.other', 'build', 'build', -700],
      ['incident', 'expected-incident-loss', undefined, -20_000],
      ['contribution', undefined, undefined, 7_200_000],
    ]);
  });

  test('today’s value, each year’s cell rounded, and what rounding leaves', () => {
    // 1,200 / 1.02 = 1,176.47 and 1,200 / 1.02² = 1,153.40; the opening counts whole.
    expect(partsOf('presentValue')).toEqual([
      ['operation.other', 'fee', 'fee', 1_176 + 1_153],
      ['operation.other', 'build', 'build', 700],
    ]);
    // Two lines of 1,205: 1,181.37 and 1,158.21 each, but 2,362.75 and 2,316.42 together.
    const twins = [priced('a', 1_205, { kind: 'yearly' }), priced('b', 1_205, { kind: 'yearly' })];
    const parts = optionParts(two(twins, []), 'left', 'presentValue');
    expect(parts.map(({ row, yen }) => [row, yen.toNumber()])).toEqual([
      ['operation.other', 2_339],
      ['operation.other', 2_339],
      ['rounding', 1],
    ]);
    expect(partsOf('presentValueWithIncident', HIT, hit).at(-1)).toEqual([
      'incident',
      'expected-incident-loss',
      undefined,
      // 10,000 / 1.02 + 10,000 / 1.02².
      9_804 + 9_612,
    ]);
  });
});

describe('a difference by category and line', () => {
  const told = (left: readonly Line[], right: readonly Line[]) => {
    const { rows, difference: whole } = decompose(two(left, right), pair());
    return {
      whole: whole.toNumber(),
      rows: rows.map((row) => ({
        row: row.row,
        yen: [row.left, row.right, row.difference].map(Number),
        parts: row.parts.map((part) => [part.left?.line, part.right?.line, part.difference.toNumber()]),
      })),
    };
  };

  test('lines of the same name are counterparts, else of the same id; the others stand alone, largest first', () => {
    const left = [
      priced('fee', 100, MONTHLY),
      priced('mail', 10, MONTHLY, { name: 'Post' }),
      priced('extra', 30, MONTHLY),
      priced('theme', 900, { kind: 'before-opening' }, { category: 'build.other' }),
    ];
    const right = [
      priced('fee', 130, MONTHLY, { name: 'Plan' }),
      priced('letters', 15, MONTHLY, { name: 'Post' }),
      priced('audit', 200, MONTHLY),
    ];
    expect(told(left, right)).toEqual({
      whole: -24 * 205 + 900,
      rows: [
        { row: 'build.other', yen: [900, 0, 900], parts: [['theme', undefined, 900]] },
        {
          row: 'operation.other',
          yen: [24 * 140, 24 * 345, -24 * 205],
          parts: [
            [undefined, 'audit', -24 * 200],
            ['fee', 'fee', -24 * 30],
            ['extra', undefined, 24 * 30],
            ['mail', 'letters', -24 * 5],
          ],
        },
      ],
    });
  });

  test('the very name comes before one that holds it, whatever their order', () => {
    const left = [priced('a', 10, MONTHLY, { name: 'Host' })];
    const right = [priced('x', 30, MONTHLY, { name: 'Host and mail' }), priced('y', 20, MONTHLY, { name: 'Host' })];
    expect(told(left, right).rows[0]?.parts).toEqual([
      [undefined, 'x', -720],
      ['a', 'y', -240],
    ]);
  });

  test('the expected loss has no name, and is no counterpart of a line that has one', () => {
    const premium = priced('premium', 10, MONTHLY, { name: 'Insurance', category: 'incident' });
    const prepared = prepare(
      plainScenario(
        [
          plainOption('left', [], { annualProbability: 0.01 }),
          plainOption('right', [premium], { annualProbability: 0.02 }),
        ],
        HIT,
      ),
    );
    const { rows } = decompose(prepared, pair('totalWithIncident'));
    const incident = rows.find(({ row }) => row === 'incident');
    expect(incident?.parts.map(({ left, right }) => [left?.line, right?.line]).toSorted()).toEqual([
      [undefined, 'premium'],
      ['expected-incident-loss', 'expected-incident-loss'],
    ]);
  });

  test('a name does not take away another line’s namesake', () => {
    // The second left line has the id, the first only the name.
    const left = [priced('a', 10, MONTHLY, { name: 'Host' }), priced('b', 20, MONTHLY, { name: 'Host' })];
    const right = [priced('b', 25, MONTHLY, { name: 'Host' })];
    expect(told(left, right).rows[0]?.parts).toEqual([
      ['a', undefined, 240],
      ['b', 'b', -120],
    ]);
  });

  test('what has no name of its own is matched by what it is', () => {
    const { rows } = decompose(
      two([], [], { ...HIT, showTax: true }, { annualProbability: 0.01 }),
      pair('totalWithIncident'),
    );
    expect(rows.map(({ row, parts }) => [row, parts.length])).toEqual([
      ['incident', 1],
      ['tax', 1],
    ]);
  });
});

describe('the difference as one input moves', () => {
  const prepared = two(
    [priced('fee', 100, MONTHLY), priced('hours', 0, MONTHLY, { amount: { kind: 'hours', hours: 2 } })],
    [priced('build', 700, { kind: 'before-opening' })],
  );
  const indexOf = (pointer: string) => prepared.model.byPointer.get(pointer)?.index ?? Number.NaN;
  const find = differenceFinder(prepared.model, pair());

  test('is what the totals are apart, in any order of asking', () => {
    expect(difference(prepared, pair())).toBe(2_400 + 24 * 2 * 3_000 - 700);
    const fee = find(indexOf('/options/left/lines/fee/amount/yen'));
    const hourly = find(indexOf('/business/hourlyCost'));
    expect(fee?.exact(50)).toBe(1_200 + 144_000 - 700);
    expect(hourly?.exact(0)).toBe(2_400 - 700);
    expect(fee?.exact(0)).toBe(144_000 - 700);
    expect(fee?.exact(50)).toBe(1_200 + 144_000 - 700);
    expect(hourly?.exact(10)).toBe(2_400 + 480 - 700);
    expect(fee?.straight).toEqual({ intercept: 144_000 - 700, slope: 24 });
    expect(find(indexOf('/options/left/lines/fee/amount/yen'))).toBe(fee);
  });

  test('nothing where neither option depends on it', () => {
    expect(find(indexOf('/business/employees'))).toBeUndefined();
    expect(find(9_999)).toBeUndefined();
    const three = prepare(
      plainScenario([
        plainOption('left', []),
        plainOption('right', []),
        plainOption('third', [priced('fee', 9, MONTHLY)]),
      ]),
    );
    const third = three.model.byPointer.get('/options/third/lines/fee/amount/yen')?.index ?? Number.NaN;
    expect(differenceFinder(three.model, pair())(third)).toBeUndefined();
    const risky = two([], [], HIT, { annualProbability: 0.01 });
    const at = risky.model.byPointer.get('/options/left/annualProbability')?.index ?? Number.NaN;
    expect(differenceFinder(risky.model, pair('totalWithIncident'))(at)?.exact(0.02)).toBe(20_000);
    expect(differenceFinder(risky.model, pair())(at)?.exact(0.02)).toBe(0);
  });

  test('its roundings and its work are told from what changes', () => {
    const fee = find(indexOf('/options/left/lines/fee/amount/yen'));
    const hourly = find(indexOf('/business/hourlyCost'));
    // Two for the totals, two for each number that changes: as many for one price as for the other.
    expect((fee?.noise ?? 0) % 2).toBe(0);
    expect(fee?.noise).toBeGreaterThan(6);
    expect(hourly?.noise).toBeGreaterThanOrEqual(fee?.noise ?? 0);
    const changed = ((fee?.noise ?? 0) - 2) / 2;
    // Each names at least one number, but for those that name only inputs.
    expect(fee?.weight).toBeGreaterThan(changed);
    // So little is worked out that no batches are needed.
    expect(fee?.many).toBeUndefined();
    expect([...differenceFinderSteps(prepared.model, pair())]).toEqual([]);
  });
});

test('much that changes is looked at in batches, which leave nothing behind', () => {
  const prepared = testPrepared(randomScenario(8, { options: 2, lines: 70, years: 15, ranged: 0 }));
  const both = { left: 'option-0', right: 'option-1', measure: 'total' as const };
  const find = differenceFinder(prepared.model, both);
  const of = (pointer: string) => find(prepared.model.byPointer.get(pointer)?.index ?? Number.NaN);
  const sales = of('/business/monthlySales');
  const hourly = of('/business/hourlyCost');
  if (!sales?.many || !hourly?.many) throw new Error('no batches');
  const base = prepared.model.inputs.find(({ pointer }) => pointer === '/business/hourlyCost')?.base ?? 0;
  const values = [base, 0.5 * base, 3 * base];
  const apart = (found: readonly number[]) => found.map((yen, i) => Math.abs(yen - hourly.exact(values[i] as number)));
  for (const yen of apart(hourly.many(values))) expect(yen).toBeLessThan(hourly.noise);
  sales.many([1, 2, 3]);
  for (const yen of apart(hourly.many(values))) expect(yen).toBeLessThan(hourly.noise);
  expect([...differenceFinderSteps(prepared.model, both)].length).toBeGreaterThan(0);
});

test.each<[number, Measure, string]>([
  [0, 'total', 'tie'],
  [0, 'net', 'tie'],
  [-1, 'total', 'left'],
  [1, 'presentValue', 'right'],
  [-1, 'net', 'right'],
  [1, 'net', 'left'],
])('a difference of %i by %s speaks for %s', (yen, measure, side) => {
  expect(favoured(yen, measure)).toBe(side);
});
