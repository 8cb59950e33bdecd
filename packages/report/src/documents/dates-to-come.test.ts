import { parseScenario, type ScenarioData } from '@ec-tco/core';
import { expect, test } from 'vitest';
import { shop } from '../contract/fixtures.ts';
import { datesToCome } from './dates-to-come.ts';

const [first, ...others] = shop.options;
const quotation = { kind: 'quotation', date: '2027-04-01' } as const;
const data = {
  ...shop,
  journey: 'operating',
  requirements: {
    'build-1': { status: 'done', due: '2026-11-28' },
    'build-2': { status: 'done', due: '2026-11-29' },
    'build-3': { status: 'to-do', due: '2030-01-01' },
  },
  options: [
    {
      ...first,
      requirements: { 'operation-1': { status: 'done', due: '2027-01-01' } },
      lines: first?.lines.map((line, i) => (i === 0 ? { ...line, source: quotation } : line)),
    },
    ...others,
  ],
  sources: { '/business/monthlySales': quotation },
} as unknown as ScenarioData;

test.each(['ja', 'en'] as const)('%s: what is done or quoted on a day still to come is told, once each', (language) => {
  const parsed = parseScenario(data);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const told = datesToCome(parsed.scenario, { language, today: '2026-11-28' });
  expect(told.map((text) => /20(?:26-11-29|27-\d\d-\d\d)/.exec(text)?.[0])).toEqual([
    '2026-11-29',
    '2027-01-01',
    '2027-04-01',
    '2027-04-01',
  ]);
  for (const text of told) expect(text).toContain('2026-11-28');
  expect(datesToCome(parsed.scenario, { language, today: '2027-04-01' })).toEqual([]);
});
