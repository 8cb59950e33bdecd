import { evaluate, explain, parseScenario, prepare, recompute, type Scenario } from '@ec-tco/core';
import { breakEven, cumulativeCost, differenceCurve } from '@ec-tco/core/analysis';
import { scenarioJsonSchema } from '@ec-tco/core/json-schema';
import { scenarioInputs } from '@ec-tco/core/scenario';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { numbersOf } from '../audit/numbers-of.ts';
import { shownByCore, shownByOracle } from '../oracle/agree.ts';
import { type OracleValues, oracle } from '../oracle/oracle.ts';
import { beside, TERMS, type Term } from './terms.ts';

// Everything that a price list or a contract can say, one at a time, taken through all that is done with it.

const MEASURE = 'totalWithIncident';
const amounts = (scenario: Scenario) => {
  const [a, b] = evaluate(prepare(scenario)).options;
  return [
    a?.totalWithIncident.total.toNumber() ?? Number.NaN,
    b?.totalWithIncident.total.toNumber() ?? Number.NaN,
  ] as const;
};
/** What a month of the other option costs so that both cost alike by now, but for what is lost in rounding. */
function even(term: Term): Scenario {
  const [a] = amounts(beside(term, 0));
  return beside(term, Math.round(a / (12 * (term.others?.horizonYears ?? 1))));
}

/** The scenario with another number at an address, as a reader's edit leaves it. */
function withNumber(scenario: Scenario, pointer: string, value: number): Scenario {
  const copy = structuredClone(scenario) as unknown as Record<string, unknown>;
  const keys = pointer.split('/').slice(1);
  const last = keys.pop() as string;
  let at: unknown = copy;
  for (const key of keys) {
    at =
      Array.isArray(at) && !/^\d+$/.test(key) ? at.find(({ id }) => id === key) : (at as Record<string, unknown>)[key];
  }
  (at as Record<string, unknown>)[last] = value;
  const parsed = parseScenario(copy);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.scenario;
}

const cases = Object.entries(TERMS);
const searched = cases.flatMap(([name, term]) =>
  Object.entries(term.inputs).map(([pointer, high]) => [name, pointer, term, high] as const),
);

test('all numbers that a term brings are inputs', () => {
  for (const [name, term] of cases) {
    const known = scenarioInputs(beside(term, 1)).map(({ pointer }) => pointer);
    expect(known, name).toEqual(expect.arrayContaining(Object.keys(term.inputs)));
  }
});

// methodology: 2/what-price-lists
test.each(cases)('explained, down to what was entered: %s', (_, term) => {
  const prepared = prepare(even(term));
  const result = evaluate(prepared);
  const at = (path: string) => {
    const outcome = explain(prepared, path, 'ja', { rankings: result.rankings });
    return outcome.ok ? outcome.explanation : expect.fail(path);
  };
  const reached = new Set<string>();
  const ground = new Map<string, ReturnType<typeof recompute>>();
  const fromGround = (path: string): ReturnType<typeof recompute> => {
    const known = ground.get(path);
    if (known) return known;
    reached.add(path);
    const explanation = at(path);
    const operands = explanation.operands.map((one) =>
      one.kind === 'literal' ? one : { ...one, value: fromGround(one.id) },
    );
    const value = recompute({ ...explanation, operands });
    ground.set(path, value);
    return value;
  };
  for (const [path, value] of numbersOf(result)) expect(fromGround(path).eq(value), path).toBe(true);
  // The term's own numbers are among what is named on the way.
  for (const pointer of Object.keys(term.inputs)) {
    const words = [...reached].some((path) => path.includes(pointer.replace(/^\//, '')) || path.endsWith(pointer));
    expect(words, pointer).toBe(true);
  }
});

describe('broken even, right on both sides of every root and every kink', () => {
  test.each(searched)('%s: %s', (_, pointer, term, high) => {
    const scenario = even(term);
    const low = pointer === '/business/averageOrderValue' || pointer.endsWith('/from') ? 100 : 0;
    const { outcome } = breakEven(prepare(scenario), { pointer, left: 'a', right: 'b', measure: MEASURE, low, high });
    const roots = 'roots' in outcome ? outcome.roots : [];
    // The input was set so that it turns at about what it is: it has a root, or a stretch where both cost alike.
    expect(['one', 'several', 'never', 'always-equal']).toContain(outcome.kind);
    const width = high - low;
    const clear = (x: number) => roots.every(({ value }) => Math.abs(value - x) > 2e-6 * width);
    const places = [
      ...Array.from({ length: 15 }, (_unused, i) => low + (width * (i + 0.37)) / 15.5),
      ...roots.flatMap(({ value }) => [value - 1e-5 * width, value + 1e-5 * width]),
    ].filter((x) => x >= low && x <= high && clear(x));
    const sideAt = (x: number) => {
      const before = roots.filter(({ value }) => value < x).at(-1);
      const after = roots.find(({ value }) => value > x);
      return [before?.above, after?.below].filter((side) => side !== undefined);
    };
    let told = 0;
    for (const raw of places) {
      const x = pointer.endsWith('/from') || pointer.endsWith('/items') ? Math.round(raw) : Number(raw.toPrecision(9));
      const [a, b] = amounts(withNumber(scenario, pointer, x));
      // A few yen of rounding decide nothing.
      if (Math.abs(a - b) < 40) continue;
      const cheaper = a < b ? 'left' : 'right';
      if (roots.length === 0) {
        if (outcome.kind === 'never') expect(cheaper, `${pointer} at ${x}`).toBe(outcome.favours);
      } else
        for (const side of sideAt(x)) if (side !== 'tie') expect(side, `${pointer} at ${x}: ${a}, ${b}`).toBe(cheaper);
      told += 1;
    }
    expect(told).toBeGreaterThan(5);
  });
});

test.each(searched)('drawn as it is computed: %s: %s', (_, pointer, term, high) => {
  const scenario = even(term);
  const places = [0.13, 0.31, 0.5, 0.77, 1].map((part) =>
    /from|items/.test(pointer) ? Math.round(high * part) : high * part,
  );
  const drawn = differenceCurve(prepare(scenario), { left: 'a', right: 'b', measure: MEASURE }, pointer, places);
  const right = places.map((x) => {
    const [a, b] = amounts(withNumber(scenario, pointer, x));
    return a - b;
  });
  expect(drawn).toEqual(right);
});

test.each(cases)('paid month by month, to the same sum: %s', (_, term) => {
  const scenario = even(term);
  const months = cumulativeCost(prepare(scenario), 'a', { withIncident: true });
  expect(months).toHaveLength(12 * scenario.horizonYears + 1);
  expect(months.at(-1)).toBe(amounts(scenario)[0]);
});

const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(scenarioJsonSchema());
test.each(cases)('known to the JSON Schema, and wrong if misspelt or of another kind: %s', (_, term) => {
  const scenario = beside(term, 1);
  expect(validate(scenario)).toBe(true);
  const [last, ...upper] = term.member.toReversed();
  const wrong = (change: (parent: Record<string | number, unknown>, key: string | number) => void) => {
    const copy = structuredClone(scenario) as unknown as Record<string | number, unknown>;
    const parent = upper.toReversed().reduce((at, key) => at[key] as Record<string | number, unknown>, copy);
    expect(parent[last as string]).toBeDefined();
    change(parent, last as string);
    return [validate(copy), parseScenario(copy).ok];
  };
  expect(
    wrong((parent, key) => Object.assign(parent, { [`${key}s`]: parent[key], [key]: undefined }) && delete parent[key]),
  ).toEqual([false, false]);
  expect(wrong((parent, key) => Object.assign(parent, { [key]: '12' }))).toEqual([false, false]);
});

test.each(cases)('the oracle has the same yen: %s', (_, term) => {
  const prepared = prepare(even(term));
  const { floor, responseCost, firmA, firmB, curve, leakedRecords } = prepared.values;
  const values: OracleValues = {
    floor: floor?.value,
    responseCost: responseCost.value,
    firmA: firmA.map(({ value }) => value),
    firmB: firmB?.map(({ value }) => value),
    curve: { mean: curve.mean.value, sigma: curve.sigma.value },
    leakedRecords: { median: leakedRecords.median.value, sigma: leakedRecords.sigma.value },
  };
  expect(evaluate(prepared).options.map(shownByCore)).toEqual(oracle(prepared.scenario, values).map(shownByOracle));
});
