import { parseScenario } from '@ec-tco/core';
import { ownHours } from '@ec-tco/core/analysis';
import { expect, test } from 'vitest';
import { createStart } from '../calculator/starts.ts';
import { computationSteps, compute, decidingFor, mayTurn } from './computation.ts';

const finish = <T>(steps: Generator<undefined, T>): readonly [count: number, value: T] => {
  for (let count = 1; ; count += 1) {
    const step = steps.next();
    if (step.done) return [count, step.value];
  }
};

const shop = createStart('tea-farm', 'ja');

/** Every range at its stated value. */
const unranged = () => {
  const plain = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(plain);
    if (typeof value !== 'object' || value === null) return value;
    if ('low' in value && 'base' in value) return plain(value.base);
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]));
  };
  const parsed = parseScenario(plain(shop));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.scenario;
};

test('in steps as in one go', () => {
  const [count, inSteps] = finish(computationSteps(shop));
  const atOnce = compute(shop);
  expect(count).toBe(8);
  expect(inSteps.result).toEqual(atOnce.result);
  expect([inSteps.scenario, inSteps.analysis]).toEqual([shop, undefined]);
  const hours = ({ prepared }: typeof atOnce) => shop.options.map(({ id }) => ownHours(prepared, id));
  expect(hours(inSteps)).toEqual(hours(atOnce));
});

test('what the picture is drawn from comes with it, and stays when the analysis comes in', () => {
  const [, computation] = finish(computationSteps(shop));
  expect(mayTurn(computation)).toBe(true);
  const deciding = decidingFor(computation);
  expect(deciding).not.toBe(computation);
  expect(deciding.result).toEqual(decidingFor(compute(shop)).result);
  // The same again for what is shown next of the same scenario.
  expect(decidingFor({ ...computation, analysis: undefined })).toBe(deciding);
});

test('without ranges the stated values decide, and nothing more is worked out', () => {
  const scenario = unranged();
  const [count, computation] = finish(computationSteps(scenario));
  expect(count).toBe(4);
  expect(decidingFor(computation)).toBe(computation);
});
