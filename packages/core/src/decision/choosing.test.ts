import { describe, expect, test } from 'vitest';
import { evaluate } from '../evaluate/evaluate.ts';
import type { Measure } from '../evaluate/result.ts';
import { prepare } from '../model/prepare.ts';
import { Decimal } from '../money/decimal.ts';
import type { Quantity } from '../scenario/quantity.ts';
import type { Line, Option, Scenario } from '../scenario/schema.ts';
import { type AnalysisSettings, analyse, analysePair, analysisSteps } from './analyse.ts';
import type { CheapestProbability } from './cheapest-probability.ts';
import { choose, chooseSteps } from './choice.ts';
import { choiceOf, decidingMeasure } from './choice-of.ts';
import { breakEvenProbability } from './incident-break-even.ts';
import { orderWithoutIncidents } from './order-without-incidents.ts';
import { ownHours } from './own-hours.ts';
import { plainOption, plainScenario, priced } from './plain/fixtures.ts';

const MONTHLY = { kind: 'monthly' } as const;
const SMALL = { points: 128, replicates: 2 } as const;
const build = (yen: Quantity): Line =>
  priced('build', 0, { kind: 'before-opening' }, { amount: { kind: 'fixed', yen } });
const open = priced('quote', 0, MONTHLY, { amount: { kind: 'unquoted' } });
const sales = (monthlySales: number): NonNullable<Option['sales']> => ({
  monthlySales,
  salesGrowth: 0,
  averageOrderValue: 5_000,
});

function made(options: readonly Option[], more: Partial<Scenario> = {}) {
  const prepared = prepare(plainScenario(options, more));
  return { prepared, result: evaluate(prepared) };
}
const shops = (costs: Readonly<Record<string, Quantity>>, ...others: readonly Option[]) =>
  made([...Object.entries(costs).map(([id, yen]) => plainOption(id, [build(yen)])), ...others]);

/** Chances that hold only means and their errors. */
const meansOf = (means: Readonly<Record<string, readonly [number, number]>>, inputs: readonly string[] = ['/x']) =>
  ({
    options: Object.entries(means).map(([option, [value, error]]) => ({
      option,
      mean: { value, error, standardError: 0 },
    })),
    inputs,
  }) as unknown as CheapestProbability;
const told = (
  { prepared, result }: ReturnType<typeof made>,
  chances?: CheapestProbability,
  measure?: Measure,
): readonly unknown[] =>
  choiceOf(prepared, result, { chances, measure }).ranked.map((one) => [
    one.option,
    one.rank,
    one.mean.toNumber(),
    one.error,
    one.stated.toNumber(),
    one.complete,
  ]);

// methodology: 14/the-measure
describe('the order in which options are chosen', () => {
  test('by the means where something was drawn, to the yen, with their errors', () => {
    const three = shops({ a: 100, b: 200, c: 300 });
    const chances = meansOf({ a: [260.4, 3], b: [210.6, 2], c: [260.2, 1] });
    expect(told(three, chances)).toEqual([
      ['b', 1, 211, 2, 200, true],
      ['a', 2, 260, 3, 100, true],
      ['c', 2, 260, 1, 300, true],
    ]);
    const { ranged, statedBest, measure } = choiceOf(three.prepared, three.result, { chances });
    expect({ ranged, statedBest, measure }).toEqual({ ranged: true, statedBest: 'a', measure: 'totalWithIncident' });
  });

  test('as good by their means: by their ids', () => {
    const order = (costs: Readonly<Record<string, number>>) =>
      told(shops(costs), meansOf({ a: [9, 0], b: [9, 0], c: [9, 0] })).map((one) => (one as readonly unknown[])[0]);
    expect(order({ c: 1, b: 2, a: 3 })).toEqual(['a', 'b', 'c']);
    expect(order({ b: 1, c: 2, a: 3 })).toEqual(['a', 'b', 'c']);
    expect(order({ b: 1, a: 2, c: 3 })).toEqual(['a', 'b', 'c']);
  });

  test('by what is stated where nothing was, or a mean is no number', () => {
    const three = shops({ c: 100, b: 200, a: 200 });
    const stated = [
      ['c', 1, 100, 0, 100, true],
      ['a', 2, 200, 0, 200, true],
      ['b', 2, 200, 0, 200, true],
    ];
    expect(told(three)).toEqual(stated);
    expect(told(three, meansOf({ a: [1, 1], b: [2, 2], c: [3, 3] }, []))).toEqual(stated);
    expect(choiceOf(three.prepared, three.result).ranged).toBe(false);
    expect(told(three, meansOf({ a: [Number.POSITIVE_INFINITY, 1], b: [150, 2], c: [140, 3] }))).toEqual([
      ['c', 1, 140, 3, 100, true],
      ['b', 2, 150, 2, 200, true],
      ['a', 3, 200, 1, 200, true],
    ]);
  });

  test('those with a price missing come last, without a rank, as stated', () => {
    const some = shops({ a: 500, b: 200 }, plainOption('c', [build(10), open]), plainOption('d', [build(5), open]));
    expect(told(some, meansOf({ a: [400, 1], b: [450, 1], c: [1, 1] }))).toEqual([
      ['a', 1, 400, 1, 500, true],
      ['b', 2, 450, 1, 200, true],
      ['d', undefined, 5, 0, 5, false],
      ['c', undefined, 10, 0, 10, false],
    ]);
    const none = made([plainOption('d', [build(5), open])]);
    expect(choiceOf(none.prepared, none.result).statedBest).toBeUndefined();
    // Equal to one that is priced, but not placed beside it.
    const even = shops({ a: 200 }, plainOption('b', [build(200), open]));
    expect(told(even)).toEqual([
      ['a', 1, 200, 0, 200, true],
      ['b', undefined, 200, 0, 200, false],
    ]);
  });

  test('what is left decides where an option sells on its own', () => {
    const both = made([plainOption('a', [build(100)]), plainOption('b', [build(5_000)], { sales: sales(1_001_000) })]);
    expect(decidingMeasure(both.prepared.scenario)).toBe('net');
    expect(decidingMeasure(shops({ a: 1 }).prepared.scenario)).toBe('totalWithIncident');
    // 30 % of 24.024 million, and of 24 million.
    expect(told(both)).toEqual([
      ['b', 1, 7_202_200, 0, 7_202_200, true],
      ['a', 2, 7_199_900, 0, 7_199_900, true],
    ]);
    expect(told(both, undefined, 'total').map((one) => (one as readonly unknown[])[0])).toEqual(['a', 'b']);
  });

  test('drawn by the way, with the settings asked for', () => {
    const { prepared, result } = shops({ a: { low: 100, base: 120, high: 500 }, b: 170 }, plainOption('c', [open]));
    const { ranked, ranged } = choose(prepared, result, SMALL);
    // PERT mean of 100, 120 and 500: 180.
    expect(ranked.map(({ option, rank }) => [option, rank])).toEqual([
      ['b', 1],
      ['a', 2],
      ['c', undefined],
    ]);
    expect(ranged).toBe(true);
    expect(Math.abs((ranked[1]?.mean.toNumber() ?? 0) - 180)).toBeLessThan(3);
    expect(choose(prepared, result).ranked[1]?.error).toBeLessThan(ranked[1]?.error ?? 0);
    expect(choose(prepared, result, { ...SMALL, measure: 'net' }).measure).toBe('net');
    expect([...chooseSteps(prepared, result, SMALL)].length).toBeGreaterThanOrEqual(1);
    // A range of what has no place in the order draws nothing.
    const apart = shops({ a: 100 }, plainOption('c', [build({ low: 1, base: 2, high: 3 }), open]));
    expect(choose(apart.prepared, apart.result, SMALL).ranged).toBe(false);
    const none = made([plainOption('c', [open])]);
    expect(choose(none.prepared, none.result).ranked).toMatchObject([{ option: 'c', rank: undefined }]);
  });
});

// methodology: 11/the-verdict-takes
test('the order without incidents keeps what may be chosen, and whether it is priced', () => {
  const costs = shops({ a: 300, b: 200 }, plainOption('c', [build(10), open]));
  expect(orderWithoutIncidents(costs.prepared, costs.result)).toEqual(costs.result.rankings.total);
  const sold = made([
    plainOption('a', [build(300)]),
    plainOption('b', [build(200), open], { sales: sales(2_000_000) }),
    plainOption('c', [build(200)], { pciDss: 'no' }),
  ]);
  expect(orderWithoutIncidents(sold.prepared, sold.result)).toEqual([
    { option: 'b', complete: false },
    { option: 'a', complete: true },
  ]);
});

describe('the probability from which the dearer of two pays', () => {
  const hit: Partial<Scenario> = { incident: { severity: { kind: 'own-figure', yen: 1_000_000 } } };
  const risky = (more: Partial<Option> = {}) =>
    made(
      [
        plainOption('cheap', [build(100_000)], { annualProbability: 0.1, ...more }),
        plainOption('safe', [build(160_000)]),
      ],
      hit,
    );

  test('60,000 yen over two years are 3 % a year of a million', () => {
    const { prepared, result } = risky();
    expect(breakEvenProbability(prepared, result, { left: 'cheap', right: 'safe' })).toEqual({
      kind: 'at',
      cheaper: 'cheap',
      dearer: 'safe',
      extra: 60_000,
      perYear: 0.03,
    });
    expect(breakEvenProbability(prepared, result, { left: 'safe', right: 'cheap' })).toMatchObject({ perYear: 0.03 });
  });

  test('by what is left where they sell differently', () => {
    // 30 % of 24 · 10,000 more: 72,000.
    const { prepared, result } = risky({ sales: sales(1_010_000) });
    expect(breakEvenProbability(prepared, result, { left: 'cheap', right: 'safe' })).toMatchObject({
      kind: 'at',
      cheaper: 'cheap',
      extra: 132_000,
      perYear: 0.066,
    });
  });

  test('incidents of options that sell alike are weighed by their cost', () => {
    const { prepared, result } = risky();
    expect(breakEvenProbability(prepared, result, { left: 'cheap', right: 'safe' })).not.toHaveProperty('anything');
    expect(() => breakEvenProbability(prepared, result, { left: 'nobody', right: 'safe' })).toThrow(
      expect.objectContaining({ code: 'unknown-option' }),
    );
  });

  test('an option that the result does not have is named, with those it has', () => {
    const { prepared, result } = risky();
    expect(() => breakEvenProbability(prepared, result, { left: 'cheap', right: 'safer' })).toThrow(
      'The result has no option safer. Did you mean safe?',
    );
  });
});

describe('an analysis', () => {
  const three = () =>
    shops(
      { a: { low: 100, base: 120, high: 500 }, b: 170, far: 900 },
      plainOption('open', [build({ low: 100, base: 175, high: 300 }), open]),
      plainOption('out', [build(1)], { pciDss: 'no' }),
    );
  const analysed = (settings: AnalysisSettings = {}) => {
    const { prepared, result } = three();
    return analyse(prepared, result, { ...SMALL, ...settings });
  };

  test('holds the best and the nearest to it, chances of what is priced, and of what is not at its least', () => {
    const found = analysed();
    expect(found.measure).toBe('totalWithIncident');
    expect(found.leading?.pair).toEqual({ left: 'b', right: 'open', measure: 'totalWithIncident' });
    expect(found.leading?.unpriced).toEqual(['open']);
    expect(found.unpriced).toEqual(['open']);
    expect(found.chances?.options.map(({ option }) => option)).toEqual(['b', 'a', 'far']);
    expect(found.leastChances?.options.map(({ option }) => option).toSorted()).toEqual(['a', 'b', 'far', 'open']);
    expect(found.chances?.points).toBe(256);
    expect(found.information.map(({ pointer }) => pointer)).toEqual(['/options/a/lines/build/amount/yen']);
    expect(found.perfectInformation?.value).toBeGreaterThan(0);
    expect(found.badCases.map(({ option }) => option)).toEqual(['a', 'b', 'far', 'open', 'out']);
    expect(found.ends.map(({ option, high }) => [option, high.toNumber()])).toEqual([
      ['a', 500],
      ['b', 170],
      ['far', 900],
      ['open', 300],
      ['out', 1],
    ]);
  });

  test('the two asked for, by the measure asked for', () => {
    const found = analysed({ pair: { left: 'far', right: 'a' }, measure: 'total' });
    expect(found.leading?.pair).toEqual({ left: 'far', right: 'a', measure: 'total' });
    expect(found.leading?.unpriced).toEqual([]);
    expect(found.measure).toBe('total');
    expect(found.leading?.decomposition.difference).toEqual(new Decimal(780));
    expect(found.leading?.crossover).toMatchObject({ outcome: 'none', left: new Array(25).fill(900) });
    expect(found.leading?.tornado).toMatchObject({ atBase: 780, swings: 400 });
    const root = found.leading?.breakEvens.find(({ pointer }) => pointer === '/options/a/lines/build/amount/yen');
    expect(root?.outcome).toMatchObject({ kind: 'one', roots: [{ value: 900 }] });
  });

  test('of a pair alone is the same, and names what is not priced of it', () => {
    const { prepared } = three();
    const pair = { left: 'open', right: 'a', measure: 'total' } as const;
    expect(analysePair(prepared, pair)).toEqual(analysed({ pair, measure: 'total' }).leading);
    expect(analysePair(prepared, pair).unpriced).toEqual(['open']);
    expect(analysePair(prepared, { ...pair, left: 'b' }).unpriced).toEqual([]);
  });

  test('draws with the settings asked for', () => {
    expect(analysed({ points: 256, seed: 5 }).chances?.points).toBe(512);
    expect(analysed({ seed: 5 }).chances?.options[1]?.mean.value).not.toBe(analysed().chances?.options[1]?.mean.value);
  });

  test('where every price is known nothing is said of the least', () => {
    const { prepared, result } = shops({ a: { low: 100, base: 120, high: 500 }, b: 170 });
    const found = analyse(prepared, result, SMALL);
    expect(found.leastChances).toBeUndefined();
    expect(found.leading?.pair).toMatchObject({ left: 'b', right: 'a' });
    expect([...analysisSteps(prepared, result, SMALL)].length).toBeGreaterThanOrEqual(7);
  });

  test('of one option there is nothing to decide, and yet its chances', () => {
    const { prepared, result } = shops({ a: { low: 100, base: 120, high: 500 } });
    const found = analyse(prepared, result, SMALL);
    expect(found).toMatchObject({ leading: undefined, information: [], perfectInformation: undefined, unpriced: [] });
    expect(found.chances?.options).toHaveLength(1);
    const open2 = made([plainOption('x', [open]), plainOption('y', [open, build(3)])]);
    const least = analyse(open2.prepared, open2.result, SMALL);
    expect(least).toMatchObject({ chances: undefined, leastChances: undefined, unpriced: ['x', 'y'] });
    expect(least.leading?.pair).toMatchObject({ left: 'x', right: 'y' });
  });
});

test('own hours of an option that the scenario does not have are refused', () => {
  const { prepared } = shops({ a: 1 });
  expect(() => ownHours(prepared, 'b')).toThrow('The scenario has no option b.');
});
