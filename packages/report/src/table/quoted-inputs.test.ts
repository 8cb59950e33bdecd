import { parseScenario } from '@ec-tco/core';
import { expect, test } from 'vitest';
import { shop } from '../contract/fixtures.ts';
import { quotedInputs } from './quoted-inputs.ts';

test('what was quoted, but no price that is still missing', () => {
  const source = { kind: 'quotation', date: '2026-04-01' } as const;
  const [first] = shop.options;
  const lines = first?.lines.map((line) => ({ ...line, source })) ?? [];
  const parsed = parseScenario({
    ...shop,
    requirements: {},
    options: [{ ...first, lines }],
    sources: { '/business/monthlySales': source },
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const at = '/options/outsourced/lines';
  // “test” has no price yet.
  expect(quotedInputs(parsed.scenario).map(({ pointer }) => pointer)).toEqual([
    '/business/monthlySales',
    `${at}/build/amount/yen`,
    `${at}/hours/amount/hours`,
    `${at}/fee/amount/yen`,
    `${at}/premium/amount/yen`,
  ]);
  expect(quotedInputs(parsed.scenario).every((one) => one.source.date === '2026-04-01')).toBe(true);
});
