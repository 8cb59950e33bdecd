import { readFileSync } from 'node:fs';
import { analyse, evaluate, parseScenario, prepare } from '@ec-tco/core';
import { expect, test } from 'vitest';

// Finding A1, on the sample as it was found (version 1, upgraded), between the forms that sell the same: own hours, advertising and card fees are drawn once, not once each.
test('sample 6: what the options share is drawn once', () => {
  const data = JSON.parse(
    readFileSync(new URL('../upgrade/version-1/6-apparel-chain.json', import.meta.url), 'utf8'),
  ) as {
    readonly options: readonly { readonly id: string }[];
  };
  const parsed = parseScenario({ ...data, options: data.options.filter(({ id }) => id !== 'mall') });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  expect(Object.keys(parsed.scenario.common ?? {})).toEqual(expect.arrayContaining(['site-work', 'ads']));
  const prepared = prepare(parsed.scenario);
  const { chances, perfectInformation } = analyse(prepared, evaluate(prepared));
  const chance = chances?.options.find(({ option }) => option === 'saas')?.cheapest.value ?? 0;
  expect(chance).toBeGreaterThan(0.94);
  expect(chance).toBeLessThan(0.98);
  expect(perfectInformation?.value).toBeGreaterThan(150_000);
  expect(perfectInformation?.value).toBeLessThan(500_000);
});
