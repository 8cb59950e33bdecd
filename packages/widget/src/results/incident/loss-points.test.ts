import { readFileSync } from 'node:fs';
import { evaluate, parseScenarioJson, prepare } from '@ec-tco/core';
import { lossDistribution } from '@ec-tco/core/analysis';
import { expect, test } from 'vitest';
import { lossPoints } from './loss-points.ts';

// Three years at 50 %, 10 million each (finding B7): the law is all steps.
const text = readFileSync(new URL('../../../../../test/findings/inputs/median.json', import.meta.url), 'utf8');
const parsed = parseScenarioJson(text);
if (!parsed.ok) throw new Error('not a scenario');
const prepared = prepare(parsed.scenario);
const [option] = evaluate(prepared).options;

test('an amount that many cases share is drawn with both sides of its step', () => {
  const points = lossPoints(lossDistribution(prepared, option?.id ?? ''));
  expect(points.map(({ loss, probability }) => [loss, Number(probability.toFixed(9))])).toEqual([
    [0, 0.875],
    [10_000_000, 0.875],
    [10_000_000, 0.5],
    [20_000_000, 0.5],
    [20_000_000, 0.125],
    [30_000_000, 0.125],
    [30_000_000, 0],
  ]);
});
