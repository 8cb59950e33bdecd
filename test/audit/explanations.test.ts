import {
  type Decimal,
  type Explanation,
  evaluate,
  explain,
  LANGUAGES,
  type Prepared,
  prepare,
  type Result,
  recompute,
} from '@ec-tco/core';
import { plainText } from '@ec-tco/core/format';
import { describe, expect, it } from 'vitest';
import { numbersOf } from './numbers-of.ts';
import { PERSONAS } from './personas.ts';

/** What no sentence for people may hold. */
const BROKEN = /undefined|NaN|Infinity|\[object|\.\d{9,}/;

/** Explanations of a scenario, and numbers computed again through all levels from inputs, figures and literals alone. */
function explainer(prepared: Prepared, { rankings }: Result) {
  const explained = new Map<string, Explanation>();
  const known = new Map<string, Decimal>();
  const at = (path: string): Explanation => {
    const before = explained.get(path);
    if (before) return before;
    const outcome = explain(prepared, path, 'ja', { rankings });
    if (!outcome.ok) throw new Error(`no explanation: ${path}`);
    explained.set(path, outcome.explanation);
    return outcome.explanation;
  };
  const fromGround = (path: string): Decimal => {
    const before = known.get(path);
    if (before) return before;
    const explanation = at(path);
    const operands = explanation.operands.map((operand) =>
      operand.kind === 'literal' ? operand : { ...operand, value: fromGround(operand.id) },
    );
    const value = recompute({ ...explanation, operands });
    known.set(path, value);
    return value;
  };
  return { at, fromGround, explained };
}

// methodology: how-to-read-the-answer/every-number
describe('every number of a persona’s result', () => {
  it.each(PERSONAS)('is what its explanation computes, from inputs and figures up: %s', (_, scenario) => {
    const prepared = prepare(scenario);
    const result = evaluate(prepared);
    const { at, fromGround, explained } = explainer(prepared, result);
    const wrong: string[] = [];
    let numbers = 0;
    for (const [path, value, place] of numbersOf(result)) {
      numbers += 1;
      if (!recompute(at(path)).eq(value)) wrong.push(`${place}: ${path}, from its operands`);
      if (!fromGround(path).eq(value)) wrong.push(`${place}: ${path}, from the ground`);
    }
    expect(wrong).toEqual([]);
    expect(numbers).toBeGreaterThan(200);

    const grounds = [...explained.values()].filter(({ kind }) => kind !== 'number');
    expect(grounds.length).toBeGreaterThan(10);
    for (const { id, kind, source } of grounds) {
      if (source === undefined) wrong.push(`${kind} without a source: ${id}`);
    }
    for (const path of explained.keys()) {
      for (const language of LANGUAGES) {
        const outcome = explain(prepared, path, language, { rankings: result.rankings });
        if (!outcome.ok) throw new Error(`no explanation: ${path}`);
        const { label, shown, notes, source } = outcome.explanation;
        const words = plainText(outcome.explanation.words, language);
        const numbers = plainText(outcome.explanation.numbers, language);
        const broken = BROKEN.exec([label, words, numbers, shown, ...notes, source?.text ?? ''].join('\n'));
        if (broken) wrong.push(`${path}: ${broken.input.slice(0, 200)}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
