import { readFileSync } from 'node:fs';
import { evaluate, parseScenarioJson, prepare } from '@ec-tco/core';
import { inputSource } from '@ec-tco/core/scenario';
import { detailTables } from '@ec-tco/report';
import { expect, test } from 'vitest';

// A number cannot pass as a published one (finding C1).

const SHOP = readFileSync(new URL('../../docs/examples/2-tea-farm.json', import.meta.url), 'utf8');
const withFirstFixed = (yen: number, figure: string): string => {
  const data = JSON.parse(SHOP) as { options: { id: string; lines: Record<string, unknown>[] }[] };
  const line = data.options.flatMap(({ lines }) => lines).find(({ id }) => id === 'waf');
  if (!line) throw new Error('The shop has no WAF.');
  line['amount'] = { kind: 'fixed', yen };
  line['source'] = { kind: 'figure', figure };
  return JSON.stringify(data);
};

// methodology: figures-editions-rules-in-force/a-number-that
test('a figure that is not registered is refused, with its place', () => {
  const parsed = parseScenarioJson(withFirstFixed(30_000, 'acme.best-server'));
  expect(parsed.ok ? [] : parsed.problems).toMatchObject([
    {
      code: 'unknown-reference',
      found: expect.stringContaining('acme.best-server') as string,
      allowed: { kind: 'known-figure' },
    },
  ]);
});

test.each([
  [1, true],
  [30_000, false],
])('a WAF at %d yen that cites the draft is changed from it: %s', (yen, changed) => {
  const parsed = parseScenarioJson(withFirstFixed(yen, 'draft.security.waf.monthly'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const result = evaluate(prepare(parsed.scenario));
  const option = parsed.scenario.options.find(({ lines }) => lines.some(({ id }) => id === 'waf'));
  const line = result.options.flatMap(({ lines }) => lines).find(({ id }) => id === 'waf');
  expect(line?.changedFrom).toBe(changed ? 'draft.security.waf.monthly' : undefined);
  const source = inputSource(parsed.scenario, `/options/${option?.id}/lines/waf/amount/yen`);
  expect(source).toEqual(
    changed
      ? { kind: 'stated', changedFrom: 'draft.security.waf.monthly' }
      : { kind: 'figure', figure: 'draft.security.waf.monthly' },
  );
  const told = JSON.stringify(detailTables(result, { language: 'ja' }));
  expect(told.includes('から変更')).toBe(changed);
});
