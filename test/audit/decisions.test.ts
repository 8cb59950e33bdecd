import {
  Decimal,
  decidingMeasure,
  evaluate,
  MEASURES,
  type Measure,
  parseScenario,
  prepare,
  type Result,
  type Scenario,
} from '@ec-tco/core';
import { analysePair, compareRuns, decompose } from '@ec-tco/core/analysis';
import { switchEdition } from '@ec-tco/core/guideline';
import { scenarioInputs } from '@ec-tco/core/scenario';
import { afterAll, describe, expect, it } from 'vitest';
import { withValue } from '../properties/scenario-tools.ts';
import { PERSONAS } from './personas.ts';

const AMOUNT: Readonly<Record<Measure, (option: Result['options'][number]) => Decimal>> = {
  total: ({ total }) => total.total,
  totalWithIncident: ({ totalWithIncident }) => totalWithIncident.total,
  presentValue: ({ presentValue }) => presentValue.total,
  presentValueWithIncident: ({ presentValueWithIncident }) => presentValueWithIncident.total,
  net: ({ netContributionWithIncident }) => netContributionWithIncident,
};

const amountOf = (result: Result, id: string, measure: Measure): Decimal => {
  const option = result.options.find((candidate) => candidate.id === id);
  if (!option) throw new Error(`no option ${id}`);
  return AMOUNT[measure](option);
};
const sum = (amounts: readonly Decimal[]): Decimal => amounts.reduce((a, b) => a.plus(b), new Decimal(0));

/** The best two by a measure, those with a price missing last. */
function leadingPair({ rankings }: Result, measure: Measure) {
  const ranked = rankings[measure].toSorted((a, b) => Number(b.complete) - Number(a.complete));
  const [left, right] = ranked;
  if (!left || !right) throw new Error('fewer than two options to compare');
  return { left: left.option, right: right.option, measure };
}

/** The scenario with the most likely value of an input replaced, its range widened as far as that needs. */
const typedIn = (scenario: Scenario, pointer: string, value: number): Scenario =>
  withValue(scenario, pointer, (stated) =>
    typeof stated === 'number'
      ? value
      : {
          low: Math.min((stated as { low: number }).low, value),
          base: value,
          high: Math.max((stated as { high: number }).high, value),
        },
  );

let rootsPutBack = 0;
afterAll(() => {
  if (rootsPutBack < 30) throw new Error(`only ${rootsPutBack} break-evens were put back`);
});

describe.each(PERSONAS)('the leading pair of %s', (_, scenario) => {
  const prepared = prepare(scenario);
  const result = evaluate(prepared);

  it('ties, or turns at the last step, where a break-even found is typed in', () => {
    const measure = decidingMeasure(scenario);
    const pair = leadingPair(result, measure);
    const { breakEvens } = analysePair(prepared, pair);
    expect(breakEvens.map(({ pointer }) => pointer)).toEqual(scenarioInputs(scenario).map(({ pointer }) => pointer));
    const shown = (pointer: string, value: number): number => {
      const typed = typedIn(scenario, pointer, value);
      // Formulas of their own for what the user would have typed, not those that the search used.
      const again = evaluate(prepare(typed));
      return amountOf(again, pair.left, measure)
        .minus(amountOf(again, pair.right, measure))
        .toNumber();
    };
    for (const { pointer, outcome } of breakEvens) {
      if (outcome.kind !== 'one' && outcome.kind !== 'several') continue;
      for (const root of outcome.roots) {
        rootsPutBack += 1;
        expect(shown(pointer, root.value), pointer).toBe(root.residual);
        if (root.exactTie) expect(root.residual, pointer).toBe(0);
        else {
          const [a, b] = root.between ?? [0, 0];
          expect(shown(pointer, a) * shown(pointer, b), pointer).toBeLessThan(0);
          expect((b - a) / root.step, pointer).toBeCloseTo(1, 3);
        }
      }
    }
  });

  it.each(MEASURES)('differs by its parts, exactly: %s', (measure) => {
    const ids = scenario.options.map(({ id }) => id);
    for (const left of ids) {
      for (const right of ids) {
        const found = decompose(prepared, { left, right, measure });
        const whole = amountOf(result, left, measure).minus(amountOf(result, right, measure));
        expect(found.difference.toFixed()).toBe(whole.toFixed());
        expect(sum(found.rows.map(({ difference }) => difference)).toFixed()).toBe(whole.toFixed());
        for (const { difference, parts } of found.rows) {
          expect(sum(parts.map((part) => part.difference)).toFixed()).toBe(difference.toFixed());
        }
      }
    }
  });
});

/** What an owner changes between two runs, each alone and all at once. */
const CHANGES: Readonly<Record<string, (scenario: Scenario) => Scenario>> = {
  'sales, margin and hours': (s) =>
    ['/business/monthlySales', '/business/contributionMargin', '/business/hourlyCost'].reduce(
      (at, pointer) => typedIn(at, pointer, (scenarioInputs(at).find((x) => x.pointer === pointer)?.base ?? 0) * 0.9),
      s,
    ),
  rates: (s) =>
    typedIn(typedIn(typedIn(s, '/rates/discount', 0.011), '/rates/inflation', 0.027), '/rates/consumptionTax', 0.12),
  'the data set': (s) => switchEdition(s, s.dataSet === 'draft-2022-10' ? 'final-2023-03' : 'draft-2022-10').scenario,
  'years and tax': (s) => ({ ...s, horizonYears: s.horizonYears + 2, showTax: !s.showTax }),
  'the minimum': (s) => ({ ...s, securityFloor: !s.securityFloor }),
  lines: (s) => ({ ...s, options: s.options.map((option) => ({ ...option, lines: withoutAnchors(option.lines) })) }),
};

/** Lines but the last that no other takes a share of. */
function withoutAnchors(lines: Scenario['options'][number]['lines']) {
  const needed = new Set(
    lines.flatMap(({ amount }) => (amount.kind === 'share' && 'lines' in amount.of ? amount.of.lines : [])),
  );
  const gone = lines.findLast(({ id }) => !needed.has(id));
  return lines.filter((line) => line !== gone);
}

describe.each(PERSONAS)('two runs of %s', (_, scenario) => {
  const all = Object.values(CHANGES).reduce((at, change) => change(at), scenario);
  const cases = [
    ...Object.entries(CHANGES).map(([name, change]) => [name, change(scenario)] as const),
    ['all', all] as const,
  ];

  it.each(cases)('differ by parts that sum to the change: %s', (name, changed) => {
    // Whatever the change did, a scenario like any other.
    const { requirements: _links, ...rest } = changed;
    const parsed = parseScenario({ ...rest, requirements: {} });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const before = prepare({ ...scenario, requirements: {} });
    const after = prepare(parsed.scenario);
    const was = evaluate(before);
    const is = evaluate(after);
    for (const measure of MEASURES) {
      const { options } = compareRuns(
        { prepared: before, modelVersion: '1' },
        { prepared: after, modelVersion: '1' },
        measure,
      );
      expect(options).toHaveLength(scenario.options.length);
      for (const { option, change, parts } of options) {
        const whole = amountOf(is, option, measure).minus(amountOf(was, option, measure));
        expect(change.toFixed()).toBe(whole.toFixed());
        expect(sum(parts.map(({ yen }) => yen)).toFixed(), `${name} ${measure} ${option}`).toBe(whole.toFixed());
        const kinds = new Set(parts.map(({ kind }) => kind));
        // Switched wholly: the edition's own figures, and the numbers of lines that are there; no line comes or goes.
        if (name === 'the data set') {
          const others = [...kinds].filter((kind) => kind === 'line-added' || kind === 'line-removed');
          expect(others).toEqual([]);
        }
        if (name === 'rates')
          expect([...kinds].filter((kind) => kind !== 'input' && kind !== 'interaction')).toEqual([]);
      }
    }
  });
});
