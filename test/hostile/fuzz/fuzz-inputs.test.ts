// Longer: npm run fuzz (10,000 of each), LONG=1 npm run fuzz (a million in all)
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseScenario } from '@ec-tco/core';
import * as fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { mutatedScenario } from '../mutations.ts';
import { REGRESSIONS, runsOf, tryTarget } from './target.ts';
import { TARGETS } from './targets.ts';

/** Inputs by kind, for `npm run trust`. */
const tried: Record<string, number> = {};
afterAll(() => {
  if (process.env['FUZZ'] !== '1') return;
  const cache = new URL('../../../node_modules/.cache/', import.meta.url);
  mkdirSync(cache, { recursive: true });
  writeFileSync(new URL('fuzz.json', cache), JSON.stringify(tried));
});

describe('a result or a listed error, finite, footing, nothing left behind', () => {
  test.each(TARGETS.map((target) => [target.name, runsOf(target), target] as const))(
    '%s: %i inputs',
    async (name, _, target) => {
      tried[name] = await tryTarget(target);
    },
    24 * 3_600_000,
  );
});

describe('what once went wrong', () => {
  const files = readdirSync(REGRESSIONS).filter((file) => file.endsWith('.json'));
  test.each(files)('%s', async (file) => {
    const { target: name, input } = JSON.parse(readFileSync(new URL(file, REGRESSIONS), 'utf8')) as {
      readonly target: string;
      readonly input: never;
    };
    const target = TARGETS.find((one) => one.name === name);
    expect(target).toBeDefined();
    await target?.check(input);
  });
});

test('changed scenarios are accepted and refused often enough to mean something', () => {
  const read = fc.sample(mutatedScenario, { numRuns: 2000, seed: 20_221_031 }).map((data) => parseScenario(data).ok);
  const accepted = read.filter(Boolean).length;
  expect(accepted).toBeGreaterThan(2000 / 50);
  expect(2000 - accepted).toBeGreaterThan(2000 / 5);
});

test('the shares of the long run make a million', () => {
  expect(TARGETS.reduce((sum, { share }) => sum + share, 0)).toBeGreaterThanOrEqual(0.95);
});
