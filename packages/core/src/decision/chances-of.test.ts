import { expect, test } from 'vitest';
import type { Measure } from '../evaluate/result.ts';
import { chancesOf } from './cheapest-probability.ts';
import { contendersOf } from './contenders.ts';
import type { OptionSample } from './sample-options.ts';
import { perfectInformation } from './value-of-information.ts';

const REPLICATES = 2;

/** What was drawn of each option, so many points twice; how it was drawn does not matter. */
function drawn(measure: Measure, costs: Readonly<Record<string, readonly number[]>>): OptionSample {
  const options = Object.keys(costs);
  return {
    options,
    measure,
    values: options.map((option) => Float64Array.from(costs[option] ?? [])),
    inputs: [{ pointer: '/business/monthlySales' }],
    lattice: { points: (costs[options[0] ?? '']?.length ?? 0) / REPLICATES, replicates: REPLICATES },
  } as unknown as OptionSample;
}

/** 99 % quantile of Student's t with one degree of freedom. */
const T1 = 63.66;

const COSTS = {
  dear: [9, 9, 9, 9, 9, 9, 9, 9],
  steady: [4, 4, 4, 4, 4, 4, 4, 4],
  wild: [1, 4, 8, 9, 2, 3, 3, 4],
};

// methodology: 14/probability-of
test('the chance of an option is how often it is the cheapest of the points, ties shared, its error from the replicates', () => {
  const { options, points, inputs } = chancesOf(drawn('total', COSTS));
  expect(options.map(({ option }) => option)).toEqual(['steady', 'wild', 'dear']);
  const [steady, wild, dear] = options;
  // Steady: half a tie and two wins of four, then half a tie: 2.5 / 4 and 0.5 / 4.
  expect(steady?.cheapest.value).toBe(0.375);
  expect(steady?.cheapest.standardError).toBeCloseTo(0.25, 12);
  expect(steady?.cheapest.error).toBeCloseTo(T1 * 0.25, 9);
  expect(wild?.cheapest.value).toBe(0.625);
  // Never seen in eight points: by the rule of three at most 3 / 8.
  expect(dear?.cheapest).toEqual({ value: 0, standardError: 0, error: 3 / 8 });
  expect(points).toBe(8);
  expect(inputs).toEqual(['/business/monthlySales']);
});

test('its mean and quantiles are those of all points', () => {
  const [, wild] = chancesOf(drawn('total', COSTS)).options;
  // Replicates of 5.5 and 3: 4.25 ± half of what they lie apart.
  expect(wild?.mean.value).toBe(4.25);
  expect(wild?.mean.standardError).toBe(1.25);
  // In order 1 2 3 3 4 4 8 9.
  expect(wild?.quantiles).toEqual({ p10: 1, p50: 3, p90: 9 });
  expect(wild?.quantileErrors.p50).toBe(6);
});

test('the lead is the second by its mean less the first, point by point', () => {
  const { lead } = chancesOf(drawn('total', COSTS));
  expect(lead).toMatchObject({ first: 'steady', second: 'wild', mean: { value: 0.25, standardError: 1.25 } });
  expect(lead?.quantiles).toEqual({ p10: -3, p50: -1, p90: 5 });
  expect(chancesOf(drawn('total', { alone: COSTS.wild })).lead).toBeUndefined();
});

test('what is left over is the better the more it is', () => {
  const { options, lead } = chancesOf(drawn('net', COSTS));
  expect(options.map(({ option, cheapest }) => [option, cheapest.value])).toEqual([
    ['dear', 7.5 / 8],
    ['wild', 0.5 / 8],
    ['steady', 0],
  ]);
  expect(lead).toMatchObject({ first: 'dear', second: 'wild', mean: { value: -4.75 } });
});

test('three that tie have a third each', () => {
  const alike = [5, 5, 5, 5, 5, 5, 5, 5];
  const { options } = chancesOf(drawn('total', { a: alike, b: alike, c: alike, d: [6, 6, 6, 6, 6, 6, 6, 6] }));
  expect(options.map(({ option, cheapest }) => [option, Math.round(1e9 * cheapest.value)])).toEqual([
    ['a', 333_333_333],
    ['b', 333_333_333],
    ['c', 333_333_333],
    ['d', 0],
  ]);
});

test('a contender was the best at some point, or is so on the mean', () => {
  const found = contendersOf(drawn('total', COSTS));
  expect(found.map(({ option, mean }) => [option, mean.value])).toEqual([
    [1, 4],
    [2, 4.25],
  ]);
  expect(found[0]?.apart.map(({ value }) => value)).toEqual([0, -0.25]);
  expect(found[1]?.apart.map(({ value, standardError }) => [value, standardError])).toEqual([
    [0.25, 1.25],
    [0, 0],
  ]);
  const left = contendersOf(drawn('net', COSTS));
  expect(left.map(({ option, mean }) => [option, mean.value])).toEqual([[0, -9]]);
  // Second at every point, but to two that change places: the best on the mean.
  const middle = { up: [1, 9, 1, 9, 1, 9, 1, 9], down: [9, 1, 9, 1, 9, 1, 9, 1], even: [2, 2, 2, 2, 2, 2, 2, 2] };
  expect(contendersOf(drawn('total', middle)).map(({ option }) => option)).toEqual([0, 1, 2]);
});

// methodology: 14/value-of
test('knowing everything saves what the best at each point costs less than the best on the mean', () => {
  // Steady is chosen; wild costs 3 less at one point of the first four, 2 + 1 + 1 less in the others.
  const { value, standardError, error } = perfectInformation(drawn('total', COSTS));
  expect(value).toBe((3 + 4) / 8);
  expect(standardError).toBe(0.125);
  // Four turns seen: by the rule of three, 3 / 8 of the widest more.
  expect(error).toBeCloseTo(T1 * 0.125 + (3 / 8) * 3, 9);
});

test('of what is left over the most counts', () => {
  // Dear leaves 9 at every point.
  expect(perfectInformation(drawn('net', COSTS)).value).toBe(0);
});

test('what was seen thirty times is not rare', () => {
  const alike = (yen: number) => new Array<number>(60).fill(yen);
  const wild = alike(0).map((_, i) => (i % 2 ? 1 : 9));
  // Three less at every other point.
  expect(perfectInformation(drawn('total', { steady: alike(4), wild }))).toEqual({
    ...{ value: 1.5, standardError: 0, error: 0 },
  });
  // At two points fewer, one of each replicate: by the rule of three.
  const rarer = wild.map((yen, i) => (i === 1 || i === 31 ? 9 : yen));
  expect(perfectInformation(drawn('total', { steady: alike(4), wild: rarer }))).toEqual({
    ...{ value: 1.4, standardError: 0, error: (3 / 60) * 3 },
  });
});

test('what never turned is still told with what a turn might come to', () => {
  const near = { best: [4, 4, 4, 4, 4, 4, 4, 4], next: [5, 7, 5, 7, 5, 7, 5, 7], far: [9, 9, 9, 9, 9, 9, 9, 9] };
  // The next lies 2 ± 1 behind.
  expect(perfectInformation(drawn('total', near))).toEqual({ value: 0, standardError: 0, error: 3 / 8 });
  // How far it lies behind, whatever both move by together.
  const together = { best: [1, 2, 1, 2, 1, 2, 1, 2], next: [2, 5, 2, 5, 2, 5, 2, 5] };
  expect(perfectInformation(drawn('total', together))).toEqual({ value: 0, standardError: 0, error: 3 / 8 });
  const negated = { best: near.best.map((x) => -x), next: near.next.map((x) => -x) };
  expect(perfectInformation(drawn('net', negated))).toEqual({ value: 0, standardError: 0, error: 3 / 8 });
  expect(perfectInformation(drawn('total', { alone: COSTS.wild }))).toEqual({ value: 0, standardError: 0, error: 0 });
  expect(perfectInformation(drawn('total', {}))).toEqual({ value: 0, standardError: 0, error: 0 });
});
