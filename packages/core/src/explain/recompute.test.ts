import { describe, expect, it } from 'vitest';
import type { Result } from '../evaluate/result.ts';
import type { Option, Scenario } from '../scenario/schema.ts';
import { plainText } from '../texts/plain-text.ts';
import { explain, explainablePaths } from './explain.ts';
import { OWN_SHOP_SURVEY, prepareTest, TEST_FIGURES, TEST_SCENARIO } from './fixtures.ts';
import { recompute } from './recompute.ts';
import { workingsOf } from './workings.ts';

const MEASURES = Object.fromEntries(
  (['total', 'totalWithIncident', 'presentValue', 'presentValueWithIncident', 'net'] as const).map((key) => [
    key,
    TEST_SCENARIO.options.map(({ id }) => ({ option: id })),
  ]),
) as unknown as Result['rankings'];

const withSeverity = (severity: Scenario['incident']['severity']): Scenario => ({
  ...TEST_SCENARIO,
  incident: { ...TEST_SCENARIO.incident, severity },
});

const SCENARIOS: Readonly<Record<string, Scenario>> = {
  'own shop, all records': TEST_SCENARIO,
  'own shop, records as in published leaks': withSeverity(OWN_SHOP_SURVEY),
  'survey mean': withSeverity({ kind: 'survey-mean' }),
  'survey curve': withSeverity({ kind: 'survey-curve' }),
  'firm A': withSeverity({ kind: 'firm-a' }),
  'firm B': withSeverity({ kind: 'firm-b' }),
  'own figure': withSeverity({ kind: 'own-figure', yen: { low: 1e6, base: 5e6, high: 9e6 } }),
  'own range': withSeverity({ kind: 'own-range', low: 1e6, mode: 3e6, high: 1e7 }),
  'one year, without tax and minimum': { ...TEST_SCENARIO, horizonYears: 1, showTax: false, securityFloor: false },
  'operating, 15 years': { ...TEST_SCENARIO, horizonYears: 15, journey: 'operating' },
};

describe('recompute', () => {
  // methodology: 1/each-number
  it.each(Object.keys(SCENARIOS))('gives every number of a result again from its explanation: %s', (name) => {
    const prepared = prepareTest(SCENARIOS[name]);
    const { values } = workingsOf(prepared);
    const wrong: string[] = [];
    const hold = (what: string, holds: boolean) => {
      if (!holds) wrong.push(what);
    };
    for (const language of ['ja', 'en'] as const) {
      for (const path of explainablePaths(prepared, { rankings: MEASURES })) {
        const outcome = explain(prepared, path, language, { figures: TEST_FIGURES, rankings: MEASURES });
        hold(`no explanation: ${path}`, outcome.ok);
        if (!outcome.ok) continue;
        const { explanation } = outcome;
        hold(`other value: ${path}`, recompute(explanation).eq(explanation.value));
        const definition = prepared.model.byId.get(path);
        if (definition) hold(`not the model's: ${path}`, explanation.value.eq(values[definition.index] ?? Number.NaN));
        // Down to the ground: whatever an explanation names can be asked in turn.
        for (const operand of explanation.operands) {
          if (operand.kind === 'literal') continue;
          const known = prepared.model.byId.has(operand.id) || explain(prepared, operand.id, language).ok;
          hold(`leads nowhere: ${operand.id}`, known);
        }
        const { label, shown, notes } = explanation;
        const [words, numbers] = [plainText(explanation.words, language), plainText(explanation.numbers, language)];
        hold(
          `broken text: ${path}`,
          !/undefined|NaN|Infinity|\[object/.test([label, words, numbers, shown, ...notes].join()),
        );
      }
    }
    expect(wrong).toEqual([]);
  });

  it('looks nothing up by walking over all lines or all numbers', () => {
    const [first] = TEST_SCENARIO.options as readonly [Option];
    const line = first.lines[0];
    if (!line) throw new Error('The test scenario has lines.');
    let looks = 0;
    const counted = <T>(items: readonly T[]): readonly T[] =>
      new Proxy(items, {
        get: (target, key, receiver): unknown => {
          if (typeof key === 'string' && /^\d+$/.test(key)) looks += 1;
          return Reflect.get(target, key, receiver);
        },
      });
    const lines = 200;
    const prepared = prepareTest({
      ...TEST_SCENARIO,
      horizonYears: 15,
      options: Array.from({ length: 5 }, (_, o) => ({
        ...first,
        id: `o${o}`,
        lines: counted(Array.from({ length: lines }, (_, l) => ({ ...line, id: `l${l}`, name: `行${l}` }))),
      })),
    });
    const definitions = counted(prepared.model.definitions);
    const model = new Proxy(prepared.model, {
      get: (target, key): unknown => (key === 'definitions' ? definitions : Reflect.get(target, key, target)),
    });
    const watched = { ...prepared, model };
    const paths = explainablePaths(watched);
    looks = 0;
    let operands = 0;
    for (const path of paths) {
      const outcome = explain(watched, path, 'ja');
      if (outcome.ok) operands += outcome.explanation.operands.length;
    }
    expect(paths.length).toBeGreaterThan(17_000);
    // Some 17 here; a walk for each operand would look at 100 more.
    expect(looks / operands).toBeLessThan(lines / 4);
  });
});

it('does not make up a number for an operand that an explanation lacks', () => {
  const outcome = explain(prepareTest(), 'options/own/total', 'en');
  if (!outcome.ok) throw new Error(outcome.text);
  const { operands, ...explanation } = outcome.explanation;
  expect(recompute({ ...explanation, operands }).eq(explanation.value)).toBe(true);
  expect(() => recompute({ ...explanation, operands: operands.slice(1) })).toThrow(
    `A calculation names operand ${operands.length - 1} of ${operands.length - 1}.`,
  );
});
