import { analyse, evaluate, parseScenario, prepare } from '@ec-tco/core';
import { expect, test } from 'vitest';
import { xlsxBook } from '../../packages/report/src/xlsx/to-xlsx.ts';
import { build, fee, option, shop, unquoted } from './small-shop.ts';

/** All words of the sheet of break-evens, by option lists. */
function words(options: Parameters<typeof shop>[0]): string {
  const parsed = parseScenario(shop(options));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const prepared = prepare(parsed.scenario);
  const result = evaluate(prepared);
  const { pages } = xlsxBook(prepared, result, { language: 'en', analysis: analyse(prepared, result) });
  const page = pages.find(({ name }) => name === 'Break-even');
  return JSON.stringify([...(page?.cells.values() ?? [])].map((row) => [...row.values()]));
}

const a = option('a', [build(300_000), fee(20_000)]);
const b = option('b', [build(500_000), fee(22_000)]);

test('what a missing price counts as is told below the values at which its option would be better', () => {
  const open = { ...b, lines: [build(500_000), fee(22_000), unquoted()] };
  expect(words([a, open])).toContain('What has no price yet with “B社” counts as nothing here');
  expect(words([a, b])).toContain('Turns at');
  expect(words([a, b])).not.toContain('counts as nothing');
});

test('nothing is drawn where nothing has a range, so there is no table of chances', () => {
  expect(words([a, b])).not.toContain('All ranges together');
  const ranged = option('a', [build(300_000), fee({ low: 15_000, base: 20_000, high: 30_000 })]);
  expect(words([ranged, b])).toContain('All ranges together');
});
