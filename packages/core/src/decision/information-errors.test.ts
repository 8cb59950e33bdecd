import { expect, it } from 'vitest';
import { evaluateFloat } from '../engine/float.ts';
import type { Scenario } from '../scenario/schema.ts';
import { cheapestProbability } from './cheapest-probability.ts';
import { closeScenario, seededChance, testPrepared } from './fixtures.ts';
import { measureOf } from './measure.ts';
import { modelInputs } from './model-inputs.ts';
import { sampleOptions } from './sample-options.ts';
import { informationValues } from './value-of-information.ts';

const LONG = process.env.LONG === '1';

/** Options close to each other, each input a product with others at most: the mean given one input is known exactly. */
function multilinear(seed: number): Scenario {
  const next = seededChance(seed);
  const scenario = closeScenario(2 + (seed % 2));
  const around = (base: number) => ({
    low: base * (0.3 + 0.65 * next()),
    base,
    high: base * (1.05 + 1.5 * next()),
  });
  return {
    ...scenario,
    business: {
      ...scenario.business,
      monthlySales: around(500_000 + 3_000_000 * next()),
      salesGrowth: 0.03,
      hourlyCost: around(1500 + 2000 * next()),
    },
    rates: { ...scenario.rates, inflation: 0.02 },
    showTax: false,
    incident: { severity: { kind: 'own-figure', yen: around(20_000_000) } },
    options: scenario.options.map((option, o) => ({
      ...option,
      annualProbability: around(0.002 + 0.004 * next()),
      lines: option.lines.map((line) => {
        if (line.amount.kind === 'fixed')
          return { ...line, amount: { kind: 'fixed', yen: around(900_000 * next() + 1) } };
        if (line.amount.kind === 'hours')
          return { ...line, amount: { kind: 'hours', hours: around(15 + 10 * next()) } };
        return { ...line, amount: { kind: 'sales-rate', rate: around(0.02 + 0.015 * next() + 0.003 * o) } };
      }),
    })),
  };
}

// Midpoints of the law of Beta(1 + 4m, 5 − 4m), and what each weighs: nothing in common with what is tested.
const CELLS = 4000;
function law(mode: number): Float64Array {
  const weights = Float64Array.from({ length: CELLS }, (_, i) => {
    const t = (i + 0.5) / CELLS;
    return t ** (4 * mode) * (1 - t) ** (4 - 4 * mode);
  });
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / whole);
}

/** Value of knowing each input, by the options' exact means: a product of independent inputs has the product of means. */
function exactValues(scenario: Scenario): ReadonlyMap<string, number> {
  const prepared = testPrepared(scenario);
  const { model } = prepared;
  const ends = scenario.options.map(({ id }) => measureOf(model, id, 'totalWithIncident').index);
  const ranged = modelInputs(prepared).flatMap(({ pointer, base, range, index }) =>
    range && index !== undefined ? [{ pointer, base, index, ...range }] : [],
  );
  const means = model.inputs.map(({ base }) => base);
  for (const { index, low, base, high } of ranged) means[index] = (low + 4 * base + high) / 6;
  const at = (index: number, value: number) => {
    const room = evaluateFloat(model, means.with(index, value), 'smooth');
    return ends.map((end) => room[end] as number);
  };
  return new Map(
    ranged.map(({ pointer, index, low, base, high }) => {
      const [from, to] = [at(index, low), at(index, high)];
      const weights = law((base - low) / (high - low));
      const sums = ends.map(() => 0);
      let informed = 0;
      for (let i = 0; i < CELLS; i += 1) {
        const t = (i + 0.5) / CELLS;
        const costs = ends.map((_, o) => (from[o] as number) + ((to[o] as number) - (from[o] as number)) * t);
        costs.forEach((cost, o) => {
          sums[o] = (sums[o] as number) + cost * (weights[i] as number);
        });
        informed += Math.min(...costs) * (weights[i] as number);
      }
      return [pointer, Math.min(...sums) - informed];
    }),
  );
}

// methodology: 14/value-of
it('states 99 % errors of the value of information that hold against exact values', { timeout: 600_000 }, () => {
  const cases = LONG ? 1000 : 200;
  let all = 0;
  let worthwhile = 0;
  let surelyNothing = 0;
  const misses: string[] = [];
  for (let seed = 0; seed < cases; seed += 1) {
    const scenario = multilinear(seed);
    const ids = scenario.options.map(({ id }) => id);
    const sample = sampleOptions(testPrepared(scenario), ids, 'totalWithIncident', { seed });
    const exact = exactValues(scenario);
    for (const { pointer, value } of informationValues(sample).inputs) {
      const wanted = exact.get(pointer) ?? Number.NaN;
      all += 1;
      if (wanted > 1000) worthwhile += 1;
      if (value.error === 0) surelyNothing += 1;
      // A yen for the last bits of sums of millions.
      if (!(Math.abs(value.value - wanted) <= value.error + 1)) {
        misses.push(
          `${seed} ${pointer}: ${wanted.toFixed(0)}, told ${value.value.toFixed(0)} ± ${value.error.toFixed(0)}`,
        );
      }
    }
  }
  console.info(
    `value of information: ${misses.length} of ${all} outside the stated error, ${worthwhile} worth something`,
  );
  expect(worthwhile).toBeGreaterThan(cases);
  expect(surelyNothing).toBeGreaterThan(cases);
  expect(misses.length / all, misses.slice(0, 5).join('; ')).toBeLessThanOrEqual(0.01);
});

it('is told closely: the error is small beside what is worth finding out', { timeout: 120_000 }, () => {
  const errors: number[] = [];
  for (let seed = 0; seed < 40; seed += 1) {
    const scenario = multilinear(seed);
    const ids = scenario.options.map(({ id }) => id);
    const [first] = informationValues(sampleOptions(testPrepared(scenario), ids, 'totalWithIncident')).inputs;
    if (first && first.value.value > 20_000) errors.push(first.value.error / first.value.value);
  }
  errors.sort((a, b) => a - b);
  expect(errors.length).toBeGreaterThan(10);
  expect(errors[Math.floor(errors.length / 2)]).toBeLessThan(0.1);
});

it('values along a curve as nested sampling does', { timeout: 600_000 }, () => {
  // Inflation and growth raised to powers of the year, a floor that cuts: no straight line.
  const scenario: Scenario = {
    ...closeScenario(2),
    rates: { ...closeScenario(2).rates, inflation: { low: -0.05, base: 0.02, high: 0.3 } },
    horizonYears: 8,
  };
  const ids = scenario.options.map(({ id }) => id);
  const prepared = testPrepared(scenario);
  const found = informationValues(sampleOptions(prepared, ids, 'totalWithIncident')).inputs;
  const close = informationValues(
    sampleOptions(prepared, ids, 'totalWithIncident', { points: LONG ? 65_536 : 8192, replicates: 32, seed: 5 }),
  ).inputs;
  for (const { pointer, value } of found) {
    const reference = close.find((one) => one.pointer === pointer)?.value;
    expect(reference).toBeDefined();
    expect(Math.abs(value.value - (reference?.value ?? 0))).toBeLessThanOrEqual(
      value.error + (reference?.error ?? 0) + 1,
    );
  }
});

// methodology: 14/value-of
it('all together are worth at least each alone, and the stated error holds', { timeout: 120_000 }, () => {
  let misses = 0;
  for (let seed = 0; seed < (LONG ? 200 : 20); seed += 1) {
    const scenario = multilinear(seed);
    const ids = scenario.options.map(({ id }) => id);
    const prepared = testPrepared(scenario);
    const { all, inputs } = informationValues(sampleOptions(prepared, ids, 'totalWithIncident', { seed }));
    const reference = informationValues(
      sampleOptions(prepared, ids, 'totalWithIncident', { points: 4096, replicates: 32, seed: 1000 + seed }),
    ).all;
    const [first] = inputs;
    expect(all.value + all.error).toBeGreaterThanOrEqual((first?.value.value ?? 0) - (first?.value.error ?? 0));
    if (Math.abs(all.value - reference.value) > all.error + reference.error) misses += 1;
  }
  expect(misses).toBeLessThanOrEqual(1);
});

it('states 99 % errors of P10, P50 and P90 that hold', { timeout: 600_000 }, () => {
  let all = 0;
  let misses = 0;
  for (let which = 0; which < (LONG ? 12 : 4); which += 1) {
    const scenario = multilinear(which);
    const ids = scenario.options.map(({ id }) => id);
    const prepared = testPrepared(scenario);
    const ask = (settings: { readonly points?: number; readonly replicates?: number; readonly seed: number }) =>
      cheapestProbability(prepared, ids, 'totalWithIncident', settings);
    const reference = ask({ points: 16_384, replicates: 16, seed: 99 });
    for (let seed = 1; seed <= (LONG ? 200 : 60); seed += 1) {
      for (const { option, quantiles, quantileErrors } of ask({ seed }).options) {
        const other = reference.options.find((one) => one.option === option);
        for (const key of ['p10', 'p50', 'p90'] as const) {
          all += 1;
          const error = quantileErrors[key] + (other?.quantileErrors[key] ?? 0);
          if (Math.abs(quantiles[key] - (other?.quantiles[key] ?? 0)) > error) misses += 1;
        }
      }
    }
  }
  console.info(`quantiles over the ranges: ${misses} of ${all} outside the stated error`);
  expect(misses / all).toBeLessThanOrEqual(0.02);
});
