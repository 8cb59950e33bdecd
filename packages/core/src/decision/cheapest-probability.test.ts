import { describe, expect, it } from 'vitest';
import { evaluateFloat } from '../engine/float.ts';
import { scenarioInputs } from '../scenario/inputs.ts';
import { cheapestProbability } from './cheapest-probability.ts';
import { closeScenario, randomScenario, seededChance, testPrepared } from './fixtures.ts';
import { measureOf } from './measure.ts';

const LONG = process.env.LONG === '1';

/** Gamma by Marsaglia and Tsang, shape from 1. */
function gamma(shape: number, next: () => number): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - next()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

// methodology: 14/probability-of
describe('cheapestProbability', () => {
  // Nothing in common with what is tested but the scenario: no tape, no lattice, no table of quantiles.
  it(`agrees with plain Monte Carlo of 10^${LONG ? 6 : 5} points within the stated error`, { timeout: 120_000 }, () => {
    const prepared = testPrepared(closeScenario(2));
    const { model, scenario } = prepared;
    const ids = scenario.options.map(({ id }) => id);
    const ends = ids.map((id) => measureOf(model, id, 'totalWithIncident').index);
    const ranged = scenarioInputs(scenario).flatMap(({ pointer, base, range }) => {
      const index = model.byPointer.get(pointer)?.index;
      return range && index !== undefined ? [{ index, base, ...range }] : [];
    });
    const next = seededChance(99);
    const inputs = model.inputs.map((input) => input.base);
    const n = LONG ? 1_000_000 : 100_000;
    const wins = ids.map(() => 0);
    const sums = ids.map(() => 0);
    const room = new Float64Array(model.definitions.length);
    for (let i = 0; i < n; i += 1) {
      for (const { index, base, low, high } of ranged) {
        const mode = (base - low) / (high - low);
        const g = gamma(1 + 4 * mode, next);
        inputs[index] = low + ((high - low) * g) / (g + gamma(5 - 4 * mode, next));
      }
      evaluateFloat(model, inputs, 'smooth', room);
      const totals = ends.map((end) => room[end] as number);
      const best = totals.indexOf(Math.min(...totals));
      wins[best] = (wins[best] ?? 0) + 1;
      totals.forEach((total, o) => {
        sums[o] = (sums[o] ?? 0) + total;
      });
    }
    const found = cheapestProbability(prepared, ids, 'totalWithIncident', { points: LONG ? 65_536 : 8192 });
    for (const { option, cheapest, mean } of found.options) {
      const o = ids.indexOf(option);
      const share = (wins[o] as number) / n;
      const referenceError = 2.58 * Math.sqrt((share * (1 - share)) / n);
      expect(share).toBeGreaterThan(0.05);
      expect(Math.abs(cheapest.value - share)).toBeLessThanOrEqual(cheapest.error + referenceError);
      expect(Math.abs(mean.value - (sums[o] as number) / n) / mean.value).toBeLessThan(2e-3);
      expect(cheapest.error).toBeLessThan(0.005);
    }
  });

  // methodology: 14/points
  it('states a 99 % error that holds 99 times in 100', { timeout: 120_000 }, () => {
    const prepared = testPrepared(closeScenario(2));
    const ask = (settings: { readonly points?: number; readonly seed: number }) => {
      const { options } = cheapestProbability(prepared, ['option-0', 'option-1'], 'totalWithIncident', settings);
      return options.find(({ option }) => option === 'option-0')?.cheapest ?? { value: Number.NaN, error: 0 };
    };
    const reference = ask({ points: 65_536, seed: 0 });
    const seeds = Array.from({ length: LONG ? 1000 : 200 }, (_, i) => i + 1);
    const found = seeds.map((seed) => ask({ seed }));
    const outside = found.filter(({ value, error }) => Math.abs(value - reference.value) > error + reference.error);
    expect(outside.length / seeds.length).toBeLessThanOrEqual(0.025);
    // No bias: the mean of many small samples is the large one's.
    const mean = found.reduce((sum, { value }) => sum + value, 0) / seeds.length;
    expect(Math.abs(mean - reference.value)).toBeLessThan(0.0015);
  });

  it('states errors that hold against many more points, for any scenario', { timeout: 120_000 }, () => {
    let outside = 0;
    let all = 0;
    for (let seed = 0; seed < 12; seed += 1) {
      const prepared = testPrepared(randomScenario(seed, { options: 3, lines: 5, years: 3, ranged: 0.7 }));
      const ids = prepared.scenario.options.map(({ id }) => id);
      const few = cheapestProbability(prepared, ids, 'total');
      const many = cheapestProbability(prepared, ids, 'total', { points: LONG ? 65_536 : 4096, seed: 77 });
      expect(few.options.reduce((sum, { cheapest }) => sum + cheapest.value, 0)).toBeCloseTo(1, 9);
      for (const { option, cheapest, quantiles } of few.options) {
        const reference = many.options.find((other) => other.option === option);
        all += 1;
        if (
          Math.abs(cheapest.value - (reference?.cheapest.value ?? 0)) >
          cheapest.error + (reference?.cheapest.error ?? 0)
        ) {
          outside += 1;
        }
        expect(quantiles.p10).toBeLessThanOrEqual(quantiles.p50);
        expect(quantiles.p50).toBeLessThanOrEqual(quantiles.p90);
      }
    }
    expect(all).toBe(36);
    expect(outside).toBe(0);
  });

  it('shares ties, and repeats itself', () => {
    const scenario = closeScenario(1);
    const [first] = scenario.options;
    if (!first) throw new Error('no option');
    const twins = testPrepared({ ...scenario, options: [first, { ...first, id: 'twin', lines: [] }] });
    const once = cheapestProbability(twins, ['option-0', 'twin'], 'total');
    expect(cheapestProbability(twins, ['option-0', 'twin'], 'total')).toEqual(once);
    const alone = cheapestProbability(twins, ['twin'], 'total');
    expect(alone.options[0]?.cheapest.value).toBe(1);
    expect(alone.lead).toBeUndefined();
    const same = cheapestProbability(twins, ['twin', 'twin'], 'total');
    expect(same.options.map(({ cheapest }) => cheapest.value)).toEqual([0.5, 0.5]);
  });
});
