import { Decimal, evaluate, type OptionResult, parseScenario, prepare, type Scenario } from '@ec-tco/core';
import { scenarioInputs } from '@ec-tco/core/scenario';
import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { evaluateDecimal } from '../../packages/core/src/engine/exact.ts';
import { evaluateFloat } from '../../packages/core/src/engine/float.ts';
import { buildModel } from '../../packages/core/src/model/scenario-model.ts';
import { anyLanguage, anyScenario, randomScenario } from '../oracle/random-scenario.ts';
import { expectFooting, text } from './footing.ts';
import { cellBounds, decimalsOf, deepFreeze, eachNumber, withValue } from './scenario-tools.ts';
import { widestScenario } from './widest-scenario.ts';

const SEED = 20_221_031;
const runs = (numRuns: number) => ({ seed: SEED, numRuns });

vi.setConfig({ testTimeout: 60_000 });

// methodology: 4/rounding
describe('a table', () => {
  test('foots', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        for (const option of evaluate(prepare(scenario)).options) expectFooting(option, scenario.horizonYears);
      }),
      runs(200),
    );
  });

  test('holds finite numbers only, and no -0', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        for (const [path, value] of decimalsOf(evaluate(prepare(scenario)))) {
          if (!value.isFinite() || Object.is(value.toNumber(), -0)) expect.fail(`${path}: ${value.valueOf()}`);
        }
      }),
      runs(300),
    );
  });

  // The largest numbers that the schema lets through, multiplied in every way that it lets through.
  test.each([0, 1, 5, 100])('foots and is finite, or the scenario is rejected, with %i nested shares', (nested) => {
    const parsed = parseScenario(widestScenario(nested));
    if (!parsed.ok) return expect(parsed.problems.length).toBeGreaterThan(0);
    const result = evaluate(prepare(parsed.scenario));
    for (const [path, value] of decimalsOf(result)) if (!value.isFinite()) expect.fail(path);
    for (const option of result.options) {
      expectFooting(option, 15);
      for (const series of [...option.lines, option.totalWithIncident])
        expect(series.total.toNumber()).toBeLessThan(Infinity);
    }
  });
});

/** What of an option's result must not depend on order. */
const numbersOf = (option: OptionResult) => ({
  lines: Object.fromEntries(option.lines.map((line) => [line.id, text([...line.cells, line.total])])),
  rows: option.rows.map((row) => [row.row, ...text(row.cells)]),
  others: decimalsOf({ ...option, lines: [], rows: [] }).map(([path, value]) => `${path} ${value.toFixed()}`),
  status: option.eligibility.status,
  findings: option.findings.map((finding) => JSON.stringify(finding)).sort(),
});

// methodology: 16/other-checks
test('the order of lines and options does not matter', () => {
  const shuffled = randomScenario('usual').chain((scenario) =>
    fc
      .tuple(
        fc.shuffledSubarray([...scenario.options], { minLength: scenario.options.length }),
        fc.constant(scenario.baseline ?? (scenario.options[0] as Scenario['options'][number]).id),
        fc.infiniteStream(fc.nat()),
      )
      .map(([options, baseline, numbers]) => ({
        stated: { ...scenario, baseline },
        moved: {
          ...scenario,
          baseline,
          options: options.map((option) => ({
            ...option,
            lines: option.lines
              .map((line) => [numbers.next().value as number, line] as const)
              .sort(([a], [b]) => a - b)
              .map(([, line]) => line),
          })),
        },
      })),
  );
  fc.assert(
    fc.property(shuffled, ({ stated, moved }) => {
      const one = evaluate(prepare(stated));
      const other = evaluate(prepare(moved));
      for (const option of one.options) {
        const same = other.options.find(({ id }) => id === option.id);
        expect(same && numbersOf(same)).toEqual(numbersOf(option));
      }
      expect(JSON.stringify(other.rankings)).toBe(JSON.stringify(one.rankings));
    }),
    runs(200),
  );
});

/**
 * Twice the yen. A cell of inputs alone is rounded once, so it may be 1 yen off its double (0.5 → 1, but 1 → 1);
 * the expected loss is rounded twice, so 2 yen; a share hands on what it is taken of (`cellBounds`).
 */
test('doubling all yen doubles every cell, within the rounding rule', () => {
  fc.assert(
    fc.property(randomScenario('usual'), (scenario) => {
      const doubled = scenarioInputs(scenario)
        .filter(({ kind, pointer }) => kind.unit.startsWith('yen') && !isUnquoted(scenario, pointer))
        .reduce(
          (data, { pointer }) =>
            withValue(
              data,
              pointer,
              eachNumber((yen) => 2 * yen),
            ),
          scenario,
        );
      const { model, values } = prepare(scenario);
      const twice = ({ figure, value }: { figure: string; value: number }) => ({ figure, value: 2 * value });
      const doubledModel = buildModel(doubled, {
        ...values,
        floor: values.floor && twice(values.floor),
        responseCost: twice(values.responseCost),
        firmA: values.firmA.map(twice),
        firmB: values.firmB?.map(twice),
        curve: {
          ...values.curve,
          mean: twice(values.curve.mean),
        },
      });
      const before = evaluateDecimal(model);
      const after = evaluateDecimal(doubledModel);
      const off = (id: string): number => {
        const read = (of: typeof model, numbers: readonly Decimal[]) =>
          numbers[of.byId.get(id)?.index ?? expect.fail(id)] as Decimal;
        return read(doubledModel, after).minus(read(model, before).times(2)).abs().toNumber();
      };
      for (const option of scenario.options) {
        const bounds = cellBounds(scenario, option, 1);
        for (let year = 0; year <= scenario.horizonYears; year += 1) {
          const at = (path: string) => off(`options/${option.id}/${path}/year/${year}`);
          let all = 2;
          for (const line of option.lines) {
            const bound = line.amount.kind === 'share' ? bounds(line, year) + 0.5 : bounds(line, year);
            all += 2 * bound;
            expect(at(`lines/${line.id}`), line.id).toBeLessThanOrEqual(bound);
          }
          expect(at('lines/expected-incident-loss')).toBeLessThanOrEqual(2);
          // Lines, the top-up that fills what they leave, and the tax on both.
          expect(at('totalWithIncident')).toBeLessThanOrEqual(2 * all + 2);
        }
      }
    }),
    runs(200),
  );
});

const isUnquoted = (scenario: Scenario, pointer: string): boolean => {
  const [, option, line] = /^\/options\/([^/]+)\/lines\/([^/]+)\/amount/.exec(pointer) ?? [];
  const lines = scenario.options.find(({ id }) => id === option)?.lines;
  return lines?.find(({ id }) => id === line)?.amount.kind === 'unquoted';
};

/** Left out: what a credit gives back as a share may come in another year than the cost, whose cell it then lowers. */
const withoutShareCredits = (scenario: Scenario): Scenario => ({
  ...scenario,
  options: scenario.options.map((option) =>
    option.credits ? { ...option, credits: option.credits.filter(({ amount }) => amount.kind !== 'share') } : option,
  ),
});

test.each([
  ['plain prices', randomScenario('usual')],
  ['all that a scenario can say', anyLanguage.map(withoutShareCredits)],
] as const)('more cost never lowers a total and never ranks an option better: %s', (_, scenarios) => {
  const raised = scenarios.chain((drawn) => {
    // Left out: a cost of security that bears no tax replaces a top-up that does, which lowers the tax row.
    const scenario = { ...drawn, securityFloor: drawn.securityFloor && !drawn.showTax };
    const inputs = scenarioInputs(scenario).filter(
      ({ pointer }) => /\/lines\/[^/]+\/amount/.test(pointer) && !isUnquoted(scenario, pointer),
    );
    return fc.tuple(
      fc.constant(scenario),
      fc.constantFrom(...inputs, undefined),
      fc.double({ min: 0.001, max: 9, noNaN: true }),
    );
  });
  let compared = 0;
  fc.assert(
    fc.property(raised, ([scenario, input, by]) => {
      if (!input) return;
      const dearer = withValue(
        scenario,
        input.pointer,
        // Up to the most that the input may be: beyond it there is no scenario to evaluate.
        eachNumber((value) => Math.min(value * (1 + by) + by, input.kind.max)),
      );
      // What it multiplies, or the option's sum, may still leave its limits.
      fc.pre(parseScenario(dearer).ok);
      const before = evaluate(prepare(scenario));
      const after = evaluate(prepare(dearer));
      const id = input.pointer.split('/')[2];
      const place = scenario.options.findIndex((option) => option.id === id);
      const one = before.options[place] as OptionResult;
      const other = after.options[place] as OptionResult;
      for (const key of ['total', 'totalWithIncident', 'presentValue', 'presentValueWithIncident'] as const) {
        one[key].cells.forEach((cell, year) => expect(other[key].cells[year]?.gte(cell)).toBe(true));
      }
      for (const [key, ranked] of Object.entries(before.rankings)) {
        const rank = ranked.find(({ option }) => option === id)?.rank;
        const later = after.rankings[key as keyof typeof after.rankings].find(({ option }) => option === id)?.rank;
        if (rank === undefined || later === undefined) continue;
        compared += 1;
        expect(later, key).toBeGreaterThanOrEqual(rank);
      }
    }),
    runs(300),
  );
  expect(compared).toBeGreaterThan(300);
});

test('evaluation is deterministic and leaves the scenario as it was', () => {
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      const copy = structuredClone(scenario);
      const first = JSON.stringify(evaluate(prepare(deepFreeze(scenario))));
      expect(JSON.stringify(evaluate(prepare(copy)))).toBe(first);
      expect(copy).toEqual(scenario);
      expect(JSON.stringify(evaluate(prepare(scenario)))).toBe(first);
    }),
    runs(100),
  );
});

/**
 * `smooth` leaves out the rounding: half a yen a cell, a yen where a rounded number is rounded again; a share hands on
 * what it is taken of. Float64 adds its own 10^-12 of the amount.
 */
test.each(['smooth', 'rounded'] as const)('the float64 path (%s) stays within a yen of every cell', (mode) => {
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      const { model } = prepare(scenario);
      const exact = evaluateDecimal(model);
      const float = evaluateFloat(
        model,
        model.inputs.map((input) => input.base),
        mode,
      );
      for (const value of float) if (!Number.isFinite(value)) expect.fail(String(value));
      for (const option of scenario.options) {
        const bounds = cellBounds(scenario, option, 1);
        const check = (path: string, bound: number): void => {
          const id = `options/${option.id}/${path}`;
          const index = model.byId.get(id)?.index ?? expect.fail(id);
          const yen = (exact[index] as Decimal).toNumber();
          const off = Math.abs((float[index] as number) - yen);
          if (off > bound + 1e-12 * Math.abs(yen)) {
            expect.fail(`${id}: exact ${yen}, float ${float[index]}, bound ${bound}`);
          }
        };
        for (let year = 0; year <= scenario.horizonYears; year += 1) {
          let all = 1;
          check(`lines/expected-incident-loss/year/${year}`, 1);
          for (const line of option.lines) {
            const bound = bounds(line, year);
            all += 2 * bound;
            check(`lines/${line.id}/year/${year}`, bound);
          }
          check(`totalWithIncident/year/${year}`, 2 * all + 2);
        }
      }
    }),
    runs(200),
  );
});
