import {
  type AnalysisSettings,
  analyse,
  evaluate,
  type Prepared,
  parseScenario,
  prepare,
  type ScenarioData,
} from '@ec-tco/core';
import { analysisSteps, lossDistribution } from '@ec-tco/core/analysis';
import { describe, expect, test } from 'vitest';
import { totalEnds, totalEndsSteps } from '../../packages/core/src/decision/total-ends.ts';
import { sliceModel } from '../../packages/core/src/engine/slice.ts';
import { compileTape } from '../../packages/core/src/engine/tape/tape.ts';
import { affectedWithin, ancestors, dependencies } from '../../packages/core/src/formula/walk.ts';
import { badCaseSteps } from '../../packages/core/src/risk/bad-cases.ts';
import { validScenario } from '../hostile/valid-scenario.ts';
import { type Layers, layeredScenario } from './adversarial.ts';

const LONG = process.env.LONG === '1';

const prepared = (data: unknown): Prepared => {
  const parsed = parseScenario(data);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return prepare(parsed.scenario);
};

/** Within the limits, and the most of their kind that a share may reach. */
const SHAPES: readonly Layers[] = [
  { layers: 6, lines: 10, basis: 'same-year', ownRates: true },
  { layers: 6, lines: 10, basis: 'total' },
  { layers: 2, lines: 10, basis: 'total', options: LONG ? 10 : 6 },
  { layers: 12, lines: 6, basis: 'same-year', years: 5 },
  { layers: 1, lines: LONG ? 10 : 100, basis: 'same-year', ownRates: true, options: LONG ? 20 : 2 },
];

const ends = ({ model, scenario }: Prepared) =>
  scenario.options.flatMap(({ id }) => model.byId.get(`options/${id}/presentValueWithIncident`) ?? []);

/** How many numbers are made of how many, in all: the size that work may grow with. */
function sizeOf(of: Prepared): number {
  const graph = dependencies(of.model);
  const within = ancestors(
    graph,
    ends(of).map(({ index }) => index),
  );
  return within.reduce((sum, is, i) => sum + (is ? 1 + (graph.numbersUsed[i]?.length ?? 0) : 0), 0);
}

describe.each(SHAPES)('shares upon shares: %o', (shape) => {
  const of = prepared(layeredScenario(shape));

  // Written out wherever they are named, sums of sums once took 1.4 GB.
  test('the tape grows with the formulas, not with the ways through them', () => {
    const size = sizeOf(of);
    const { code } = compileTape(of.model, { outputs: ends(of), mode: 'smooth' });
    expect(size).toBeGreaterThan(1000);
    expect(code.length).toBeLessThan(5 * size + 50_000);
  });

  test('so does what is left of the formulas for one input', () => {
    const { model } = of;
    const graph = dependencies(model);
    const targets = ends(of).slice(0, 2);
    const affectedBy = affectedWithin(
      graph,
      ancestors(
        graph,
        targets.map(({ index }) => index),
      ),
    );
    const values = new Float64Array(model.definitions.length).fill(1);
    for (const { index, pointer } of [0, 1, 2].flatMap((i) => model.inputs[i * 20] ?? [])) {
      const affected = affectedBy(index);
      const weight = affected.reduce((sum, one) => sum + 1 + (graph.numbersUsed[one]?.length ?? 0), 0);
      const slice = sliceModel({ index, pointer, base: 1 }, affected, targets, model.definitions, values);
      const edges = dependencies({ ...model, ...slice.model, memory: [] }).numbersUsed.flat().length;
      expect(edges).toBeLessThan(10 * weight + 100);
    }
  });

  test('the analysis ends, in many steps, and says what it found', { timeout: 300_000 }, () => {
    const settings: AnalysisSettings = { points: 128, replicates: 4 };
    const steps = analysisSteps(of, evaluate(of), settings);
    let count = 1;
    let step = steps.next();
    for (; !step.done; step = steps.next()) count += 1;
    const { leading, chances } = step.value;
    expect(count).toBeGreaterThan(20);
    expect(leading?.breakEvens.length).toBeGreaterThan(50);
    for (const { outcome, method } of leading?.breakEvens ?? []) {
      expect(['closed-form', 'piecewise', 'sampled', 'structure']).toContain(method);
      if (outcome.kind === 'one') expect(outcome.roots[0].exactTie || outcome.roots[0].between).toBeTruthy();
    }
    for (const { cheapest, mean } of chances?.options ?? []) {
      expect(Number.isFinite(mean.value)).toBe(true);
      expect(cheapest.value).toBeGreaterThanOrEqual(0);
    }
  });
});

// Done in one step, they once held the page for 5.7 s at 20 options of 200 lines.
test('what ends an analysis gives way as well: totals at the ends of ranges, bad cases', () => {
  const of = prepared(layeredScenario({ layers: 1, lines: 50, basis: 'same-year', options: 4 }));
  const ends = totalEndsSteps(of);
  let count = 1;
  let step = ends.next();
  for (; !step.done; step = ends.next()) count += 1;
  // 50 ranged prices an option, each of which moves 16 cells and what is made of them, three times.
  expect(count).toBeGreaterThan(4 * 12);
  expect(step.value).toEqual(totalEnds(of));
  const cases = [...badCaseSteps(of, { measure: 'totalWithIncident', ranked: [] })];
  expect(cases).toHaveLength(4);
});

test('an analysis dropped at any step leaves nothing behind', () => {
  const of = prepared(validScenario());
  const whole = analyse(of, evaluate(of));
  for (const at of [0, 1, 2, 5, 9, 14]) {
    const steps = analysisSteps(of, evaluate(of));
    for (let i = 0; i < at; i += 1) steps.next();
    expect(steps.return(undefined as never).done).toBe(true);
    expect(steps.next().done).toBe(true);
  }
  expect(analyse(of, evaluate(of))).toEqual(whole);
});

test.each<[Layers, number]>([
  [{ layers: 6, lines: 16, basis: 'same-year' }, 2 * 5 * 16 ** 2],
  [{ layers: 2, lines: 32, basis: 'total' }, 2 * 32 ** 2],
])('shares that name more lines than allowed are refused: %o', (shape, found) => {
  const parsed = parseScenario(layeredScenario(shape));
  expect(parsed.ok ? [] : parsed.problems[0]).toEqual({
    code: 'too-large',
    path: '/options',
    found: String(found),
    allowed: { kind: 'share-reach', max: 1000 },
  });
});

/** Insurance and severity at the smallest numbers a scenario may hold, which once were looked for without end. */
describe('numbers near the ends of float64', () => {
  const insured = (change: Readonly<Record<string, number>>): ScenarioData => {
    const scenario = layeredScenario({ layers: 1, lines: 1, basis: 'total', ranged: false });
    const [first, ...others] = scenario.options;
    if (!first) throw new Error('no option');
    const insurance = { coveredShare: 1, deductible: 0, limit: 1e7, ...change };
    const severity = { kind: 'own-lognormal', low: 1_000_000, high: 9_000_000 } as const;
    return { ...scenario, options: [{ ...first, insurance }, ...others], incident: { severity } };
  };
  test.each([
    { deductible: 1e-9 },
    { limit: 1e-9 },
    { coveredShare: 1e-9 },
    { deductible: 1e-9, limit: 1e-9 },
    { coveredShare: 1e-9, deductible: 1e-9, limit: 1e-9 },
    { deductible: 1e12 },
    { deductible: 1e12, limit: 1e12 },
  ])('%o: finite numbers', (change) => {
    const of = prepared(insured(change));
    const loss = lossDistribution(of, 'option-0');
    for (const value of [loss.mean, loss.pLoss, loss.p95, loss.p99]) {
      expect(Number.isFinite(value)).toBe(true);
      expect(value).toBeGreaterThanOrEqual(0);
    }
    const { options } = evaluate(of);
    expect(options.every(({ incident }) => incident.retained.isFinite() && incident.retained.gte(0))).toBe(true);
  });
  test.each([{ deductible: 5e-324 }, { limit: 1e-310 }, { coveredShare: 1e-300 }])('%o: refused', (change) => {
    const parsed = parseScenario(insured(change));
    expect(parsed.ok ? [] : parsed.problems).toMatchObject([
      { code: 'out-of-range', path: `/options/0/insurance/${Object.keys(change)[0]}`, allowed: { min: 1e-9 } },
    ]);
  });
});
