import { readdirSync, readFileSync } from 'node:fs';
import { analyse, decidingMeasure, evaluate, parseScenario, prepare, type Scenario } from '@ec-tco/core';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { expect, test, vi } from 'vitest';

vi.setConfig({ testTimeout: 300_000 });

const DRAWS = process.env.LONG === '1' ? 20_000 : 400;

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Random = () => number;

/** Gamma of shape at least 1 (Marsaglia and Tsang): nothing in common with tables of quantiles. */
function gamma(shape: number, random: Random): number {
  const d = shape - 1 / 3;
  for (;;) {
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const v = (1 + normal / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - random()) < normal ** 2 / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** PERT with λ = 4, as a share of gammas. */
function pert({ low, base, high }: { low: number; base: number; high: number }, random: Random): number {
  const mode = (base - low) / (high - low);
  const [a, b] = [gamma(1 + 4 * mode, random), gamma(5 - 4 * mode, random)];
  return low + (high - low) * (a / (a + b));
}

/** The scenario as somebody would write it who knows every number: each range is one value, shared ones stand once. */
function drawn(value: Json, random: Random): Json {
  if (Array.isArray(value)) return value.map((one: Json) => drawn(one, random));
  if (typeof value !== 'object' || value === null) return value;
  const { low, base, high } = value as { readonly [key: string]: Json };
  if (typeof low === 'number' && typeof base === 'number' && typeof high === 'number') {
    return high > low ? pert({ low, base, high }, random) : base;
  }
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, drawn(one, random)]));
}

function read(file: URL): Scenario {
  const parsed = parseScenario(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.scenario;
}

const examples = new URL('../../docs/examples/', import.meta.url);
const FILES: readonly (readonly [string, URL])[] = [
  ['two options with the same hours', new URL('../findings/inputs/shared-input.json', import.meta.url)],
  ['sample 6 as it was found', new URL('../upgrade/version-1/6-apparel-chain.json', import.meta.url)],
  ...readdirSync(examples)
    .filter((name) => name.endsWith('.json'))
    .map((name) => [name, new URL(name, examples)] as const),
];

// Each draw is a scenario without a range, read and evaluated like any other: what is shared is one number for all.
// methodology: 14/probability-of
test.each(FILES)('chances and means of %s, drawn number by number, lie within the stated errors', (_, file) => {
  const scenario = read(file);
  const generator = xoroshiro128plus(2026);
  const random: Random = () => uniformFloat64(generator);
  const measure = decidingMeasure(scenario);
  const prepared = prepare(scenario);
  const { chances } = analyse(prepared, evaluate(prepared), { measure });
  if (!chances) throw new Error('no ranges');
  const ids = chances.options.map(({ option }) => option);
  const values = ids.map(() => new Float64Array(DRAWS));
  for (let i = 0; i < DRAWS; i += 1) {
    const parsed = parseScenario(drawn(scenario as unknown as Json, random));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const { options } = evaluate(prepare(parsed.scenario));
    for (const [o, id] of ids.entries()) {
      const own = options.find((option) => option.id === id);
      const yen = measure === 'net' ? own?.netContributionWithIncident : own?.totalWithIncident.total;
      (values[o] as Float64Array)[i] = yen?.toNumber() ?? Number.NaN;
    }
  }
  expect(['net', 'totalWithIncident']).toContain(measure);
  const best = (i: number): number => {
    const at = values.map((own) => own[i] as number);
    return at.indexOf(measure === 'net' ? Math.max(...at) : Math.min(...at));
  };
  const won = ids.map(() => 0);
  for (let i = 0; i < DRAWS; i += 1) won[best(i)] = (won[best(i)] as number) + 1;
  for (const [o, { option, cheapest, mean }] of chances.options.entries()) {
    const share = (won[o] as number) / DRAWS;
    // Four standard errors of these draws: passed once in ten thousand comparisons.
    const off = 4 * Math.sqrt(Math.max(share * (1 - share), 1 / DRAWS) / DRAWS);
    expect(Math.abs(share - cheapest.value), `${option}: ${share}`).toBeLessThanOrEqual(cheapest.error + off);
    const own = values[o] as Float64Array;
    const middle = own.reduce((sum, yen) => sum + yen, 0) / DRAWS;
    const spread = Math.sqrt(own.reduce((sum, yen) => sum + (yen - middle) ** 2, 0) / DRAWS);
    expect(Math.abs(middle - mean.value), `${option}: ${middle}`).toBeLessThanOrEqual(
      mean.error + (4 * spread) / Math.sqrt(DRAWS) + 100,
    );
  }
});
