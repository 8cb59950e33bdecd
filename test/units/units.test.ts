import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Definition, Expression, Unit } from '../../packages/core/src/formula/expression.ts';
import { partsOf, withParts } from '../../packages/core/src/formula/parts.ts';
import { type Prepared, prepare } from '../../packages/core/src/model/prepare.ts';
import { scenarioInputs } from '../../packages/core/src/scenario/inputs.ts';
import { PERSONAS } from '../audit/personas.ts';
import { anyScenario } from '../oracle/random-scenario.ts';
import { dimensionOf, type UnitFault, unitFault } from './infer-units.ts';

const LONG = process.env.LONG === '1';

function unitsOf({ scenario }: Prepared): (pointer: string) => string {
  const units = new Map(scenarioInputs(scenario).map(({ pointer, kind }) => [pointer, kind.unit]));
  return (pointer) => units.get(pointer) ?? 'none';
}

function checker(prepared: Prepared): (definition: Definition) => UnitFault | undefined {
  const units = unitsOf(prepared);
  return (definition) => unitFault(definition, units);
}

const faults = (prepared: Prepared) => prepared.model.definitions.flatMap((one) => checker(prepared)(one) ?? []);

// methodology: 1/symbol
describe('units inferred over the formulas are the declared ones', () => {
  test.each(PERSONAS)('%s', (_, scenario) => {
    const prepared = prepare(scenario);
    expect(prepared.model.definitions.length).toBeGreaterThan(100);
    expect(faults(prepared)).toEqual([]);
  });

  test('random scenarios', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        expect(faults(prepare(scenario))).toEqual([]);
      }),
      { numRuns: LONG ? 2000 : 60, seed: 8 },
    );
  });
});

/** Each copy of an expression with one node replaced; `change` gives undefined where there is nothing to change. */
function* mutants(e: Expression, change: (of: Expression) => Expression | undefined): Generator<Expression> {
  const changed = change(e);
  if (changed) yield changed;
  const parts = partsOf(e);
  for (let i = 0; i < parts.length; i += 1) {
    for (const other of mutants(parts[i] as Expression, change)) {
      let at = -1;
      yield withParts(e, (part) => {
        at += 1;
        return at === i ? other : part;
      });
    }
  }
}

const isZero = (e: Expression): boolean =>
  (e.op === 'literal' && e.value === 0) || (e.op === 'add' && e.terms.every(isZero));

describe('a formula with a slip in its units is found', () => {
  const prepared = PERSONAS.map(([, scenario]) => prepare(scenario));
  const definitions = prepared.flatMap((one) => {
    const own = { check: checker(one), units: unitsOf(one) };
    return one.model.definitions
      .filter(({ expression }) => !isZero(expression))
      .map((definition) => ({ ...own, definition }));
  });
  const survivors = (change: (definition: Definition, units: (pointer: string) => string) => Iterable<Definition>) => {
    const found: string[] = [];
    let count = 0;
    for (const { check, units, definition } of definitions) {
      for (const mutant of change(definition, units)) {
        count += 1;
        if (!check(mutant)) found.push(definition.id);
      }
    }
    return { found, count };
  };
  const written = (definition: Definition, expression: Expression): Definition => ({
    index: definition.index,
    id: definition.id,
    unit: definition.unit,
    about: definition.about,
    expression,
  });

  test('another unit declared', () => {
    const units: readonly Unit[] = ['yen/month', 'yen/order', 'hours', 'records', 'people', 'rate', 'yen'];
    const { found, count } = survivors((of) =>
      units
        .filter((unit) => dimensionOf(unit) !== dimensionOf(of.unit))
        .map((unit) => ({ ...written(of, of.expression), unit })),
    );
    expect(count).toBeGreaterThan(10_000);
    // 12 months a year and a plain 12 look alike: yen and yen a month of a product with 12 cannot be told apart.
    const twelve = found.filter((id) => !/\/lines\/|averageMonthly|\/sales\/|guideline/.test(id));
    expect(twelve).toEqual([]);
    expect(found.length / count).toBeLessThan(0.08);
  });

  test('a factor left out', () => {
    const { found, count } = survivors(function* (of, units) {
      const drops = mutants(of.expression, (e) => {
        if (e.op !== 'multiply') return undefined;
        const unit = (x: Expression) =>
          x.op === 'number' ? x.of.unit : x.op === 'input' ? units(x.input.pointer) : 'rate';
        // A year's worth is taken for a year's: a probability a year left out is not seen.
        const at = e.factors.findIndex((x) => dimensionOf(unit(x)) !== '' && unit(x) !== 'rate/year');
        if (at < 0) return undefined;
        return { op: 'multiply', factors: e.factors.toSpliced(at, 1) };
      });
      for (const expression of drops) yield written(of, expression);
    });
    expect(count).toBeGreaterThan(1000);
    expect(found).toEqual([]);
  });

  test('something of another kind added', () => {
    const { found, count } = survivors(function* (of) {
      const foreign: Expression = { op: 'number', of: { ...written(of, of.expression), unit: 'people' } };
      const more = mutants(of.expression, (e) =>
        e.op === 'add' && e.terms.length > 0 && !e.terms.every(isZero)
          ? { op: 'add', terms: [...e.terms, foreign] }
          : undefined,
      );
      for (const expression of more) yield written(of, expression);
    });
    expect(count).toBeGreaterThan(1000);
    expect(found).toEqual([]);
  });
});
