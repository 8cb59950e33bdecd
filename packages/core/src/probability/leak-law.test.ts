import { describe, expect, it } from 'vitest';
import { leakLaw } from './leak-law.ts';
import { lognormalLaw } from './lognormal-law.ts';

const records = lognormalLaw(Math.log(1000), 1.57);
const cost = { fixed: 3e6, perPerson: 900, people: 20_000, perCard: 2500, cards: 3000 };
const costOf = (k: number) =>
  cost.fixed + cost.perPerson * Math.min(k, cost.people) + cost.perCard * Math.min(k, cost.cards);

/** E[f(cost)] by quantile averaging, independent of the closed forms. */
function averaged(f: (x: number) => number, law = leakLaw(records, cost)): number {
  const n = 200_000;
  let sum = 0;
  for (let i = 0; i < n; i += 1) sum += f(costOf(records.tailQuantile((i + 0.5) / n)));
  expect(law.lowest).toBe(cost.fixed);
  return sum / n;
}

// methodology: 6/with-as-in
describe('leakLaw', () => {
  const law = leakLaw(records, cost);

  it('has limited moments that agree with quantile averages', () => {
    for (const u of [2e6, 3.5e6, 9e6, 1.2e7, 2e7, Number.POSITIVE_INFINITY]) {
      expect(law.limitedMean(u) / averaged((x) => Math.min(x, u))).toBeCloseTo(1, 4);
      expect(law.limitedSquare(u) / averaged((x) => Math.min(x, u) ** 2)).toBeCloseTo(1, 4);
    }
  });

  it('inverts: P(cost > cost of k records) is P(K > k)', () => {
    for (const k of [10, 500, 2999, 3001, 15_000]) {
      expect(law.upperTail(costOf(k))).toBeCloseTo(records.upperTail(k), 12);
      expect(law.tailQuantile(records.upperTail(k))).toBeCloseTo(costOf(k), 3);
    }
  });

  it('gathers everything above what is held on the highest cost', () => {
    expect(law.highest).toBe(costOf(1e9));
    expect(law.atoms).toEqual([{ at: costOf(1e9), mass: records.upperTail(20_000) }]);
    expect(law.upperTail(law.highest)).toBe(0);
  });

  it('is the fixed part alone where nothing is held', () => {
    const empty = leakLaw(records, { ...cost, people: 0, cards: 0 });
    expect(empty.limitedMean(Number.POSITIVE_INFINITY)).toBe(3e6);
    expect(empty.atoms).toEqual([{ at: 3e6, mass: 1 }]);
  });

  it('costs its fixed part at least, and nothing where that is not asked for', () => {
    expect([law.upperTail(2_999_999), law.cdf(2_999_999)]).toEqual([1, 0]);
    expect([law.cdf(law.highest), law.tailQuantile(1), law.tailQuantile(2)]).toEqual([1, 0, 0]);
    expect([law.limitedMean(5), law.limitedSquare(5)]).toEqual([5, 25]);
    expect([law.limitedMean(-5), law.limitedSquare(-5)]).toEqual([0, 0]);
  });

  it.each([
    ['more cards than people', { ...cost, people: 3000, cards: 20_000 }],
    ['cards alone', { ...cost, perPerson: 0 }],
    ['people alone', { ...cost, perCard: 0 }],
    ['as many of both', { ...cost, people: 3000 }],
  ])('%s: the same as by quantiles', (_, own) => {
    const other = leakLaw(records, own);
    const costs = (k: number) =>
      own.fixed + own.perPerson * Math.min(k, own.people) + own.perCard * Math.min(k, own.cards);
    for (const k of [10, 2999, 15_000]) {
      if (costs(k) >= other.highest) continue;
      expect(other.upperTail(costs(k))).toBeCloseTo(records.upperTail(k), 12);
      expect(other.cdf(costs(k))).toBeCloseTo(records.cdf(k), 12);
      expect(other.tailQuantile(records.upperTail(k))).toBeCloseTo(costs(k), 3);
    }
    const n = 20_000;
    let sum = 0;
    for (let i = 0; i < n; i += 1) sum += Math.min(costs(records.tailQuantile((i + 0.5) / n)), 6e6);
    expect(other.limitedMean(6e6) / (sum / n)).toBeCloseTo(1, 3);
  });

  it('is the fixed part alone where no record costs anything', () => {
    const free = leakLaw(records, { ...cost, perPerson: 0, perCard: 0 });
    expect([free.lowest, free.highest, free.limitedMean(1e9)]).toEqual([3e6, 3e6, 3e6]);
    expect(free.atoms).toEqual([{ at: 3e6, mass: 1 }]);
  });
});

it('holds no mass at a highest cost that no leak comes to', () => {
  const few = leakLaw(lognormalLaw(0, 0.1), { ...cost, people: 1e6, cards: 0 });
  expect([few.highest, few.atoms]).toEqual([cost.fixed + 1e6 * cost.perPerson, []]);
});
