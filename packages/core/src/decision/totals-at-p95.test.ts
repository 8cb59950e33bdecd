import { expect, it } from 'vitest';
import { evaluate } from '../evaluate/evaluate.ts';
import { closeScenario, testPrepared } from './fixtures.ts';
import { totalsAtP95 } from './totals-at-p95.ts';

const result = evaluate(testPrepared(closeScenario(2)));
const [first, second] = result.options.map(({ total }) => total.total.toNumber()) as [number, number];

it('adds the loss in whole yen to the total without the expected loss, and ranks by the sum', () => {
  const dearer = Math.abs(first - second) + 0.5;
  const [one, other] = totalsAtP95(result, (id) => ((id === 'option-0') === first < second ? dearer + 1 : 0));
  const [low, high] = first < second ? [other, one] : [one, other];
  expect([low?.rank, high?.rank]).toEqual([1, 2]);
  expect(high?.loss.toNumber()).toBe(Math.floor(dearer + 1.5));
  expect(low?.loss.isZero()).toBe(true);
});

it('shares a rank between equal totals, and gives none to what is ruled out', () => {
  const equal = totalsAtP95(result, (id) => 2 * Math.max(first, second) - (id === 'option-0' ? first : second));
  expect(equal.map(({ rank }) => rank)).toEqual([1, 1]);
  const total = result.rankings.total.filter(({ option }) => option !== 'option-0');
  const without = totalsAtP95({ ...result, rankings: { ...result.rankings, total } }, () => 0);
  expect(without.map(({ rank }) => rank)).toEqual([undefined, 1]);
});
