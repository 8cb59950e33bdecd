import { readFileSync } from 'node:fs';
import { analyse, evaluate, parseScenario, prepare, verdictOf } from '@ec-tco/core';
import { breakEvens } from '@ec-tco/core/analysis';
import { describeUpgrade } from '@ec-tco/core/format';
import { expect, test } from 'vitest';

const data: unknown = JSON.parse(readFileSync(new URL('inputs/shared-input.json', import.meta.url), 'utf8'));
const parsed = parseScenario(data);
if (!parsed.ok) throw new Error('not a scenario');
const { scenario, upgraded } = parsed;
const prepared = prepare(scenario);

test('the same own hours of two options become one quantity, and that is told', () => {
  expect(upgraded).toMatchObject({ from: 1, notes: [{ id: 'site-work' }] });
  expect(upgraded?.notes.map((note) => describeUpgrade(note, 'ja'))).toEqual([
    '「site-work」は2か所で同じ値だったので、1つの共通の値にまとめました。合計は変わりません。',
  ]);
});

test('A is clear: 50,000 yen a year less for the same work, whatever the work', () => {
  const result = evaluate(prepared);
  const analysis = analyse(prepared, result);
  const { chances } = analysis;
  expect(verdictOf(prepared, result, analysis, 'en').facts).toMatchObject({ strength: 'clear', best: 'a' });
  expect(chances?.options.find(({ option }) => option === 'a')?.cheapest.value).toBeGreaterThanOrEqual(0.999);
  const pair = { left: 'a', right: 'b', measure: 'total' } as const;
  const hours = breakEvens(prepared, pair).find(({ pointer }) => pointer === '/common/site-work/value');
  expect(['never', 'no-effect']).toContain(hours?.outcome.kind);
});
