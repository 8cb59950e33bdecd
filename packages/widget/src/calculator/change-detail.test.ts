import { evaluate, prepare } from '@ec-tco/core';
import { expect, test } from 'vitest';
import { changeDetail } from './change-detail.ts';
import { createStart } from './starts.ts';

test('can be cloned and posted, with the amounts of the result', () => {
  const scenario = createStart('tea-farm', 'ja');
  const result = evaluate(prepare(scenario));
  const detail = changeDetail(scenario, result);
  const cloned = structuredClone(detail);
  expect(cloned.scenario).toEqual(scenario);
  expect(cloned.result.options.map(({ total }) => total.total)).toEqual(
    result.options.map(({ total }) => total.total.toNumber()),
  );
  expect(cloned.result.options.every(({ total }) => typeof total.total === 'number' && total.total > 0)).toBe(true);
});

test('is the listener’s own', () => {
  const scenario = createStart('tea-farm', 'ja');
  const detail = changeDetail(scenario, evaluate(prepare(scenario)));
  (detail.scenario as { title: string }).title = 'changed';
  expect([scenario.title === 'changed', detail.scenario.title]).toEqual([false, 'changed']);
});
