import { describe, expect, test } from 'vitest';
import { evaluate } from '../evaluate/evaluate.ts';
import { inputSource } from '../explain/source-note.ts';
import { prepare } from '../model/prepare.ts';
import { createOption } from './archetypes/create-option.ts';
import { defaultIncident, defaultRates } from './archetypes/defaults.ts';
import { parseScenario } from './parse.ts';
import type { Scenario, Source } from './schema.ts';
import { shareEqual } from './share-equal.ts';
import { lineSource, sourceAt } from './source-at.ts';
import { switchEdition } from './switch-edition.ts';

const WAF = '/options/a/lines/waf/amount/yen';
const figure: Source = { kind: 'figure', figure: 'draft.security.waf.monthly' };
const yen = { low: 20_000, base: 35_000, high: 50_000 };

/** Two shops of one kind, each with the same line; of the first's number the owner says that it is her own. */
function shop(sources: Scenario['sources']): Scenario {
  const option = (id: string) => ({
    ...createOption('saas-low-fee', { id, language: 'en', dataSet: 'draft-2022-10' }),
    lines: [
      {
        id: 'waf',
        name: 'WAF',
        category: 'operation.security' as const,
        timing: { kind: 'monthly' as const },
        amount: { kind: 'fixed' as const, yen },
        escalation: { kind: 'none' as const },
        source: figure,
      },
    ],
    credits: [
      {
        id: 'grant',
        name: 'Grant',
        source: { kind: 'quotation' as const, note: 'letter' },
        timing: { kind: 'once' as const, month: 1 },
        amount: { kind: 'fixed' as const, yen: 1000 },
      },
    ],
  });
  const parsed = parseScenario({
    version: 2,
    title: 'x',
    dataSet: 'draft-2022-10',
    journey: 'new',
    business: {
      monthlySales: 1_000_000,
      salesGrowth: 0,
      averageOrderValue: 5000,
      contributionMargin: 0.4,
      cardShare: 0.7,
      personalRecords: 1000,
      cardRecords: 0,
      employees: 2,
      hourlyCost: 2000,
    },
    horizonYears: 5,
    rates: defaultRates('draft-2022-10'),
    showTax: false,
    securityFloor: false,
    options: [option('a'), option('b')],
    incident: defaultIncident('draft-2022-10'),
    requirements: {},
    ...(sources && { sources }),
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.scenario;
}

const STATED: Scenario['sources'] = { [WAF]: { kind: 'stated', note: 'our own bill' } };

describe('what is said of a number goes before what its line says', () => {
  test('in an explanation and in the result, with its share of the money', () => {
    const scenario = shop(STATED);
    expect(inputSource(scenario, WAF)).toEqual({ kind: 'stated', note: 'our own bill' });
    const [a, b] = evaluate(prepare(scenario)).options;
    expect(a?.lines.find(({ id }) => id === 'waf')?.source).toEqual({ kind: 'stated', note: 'our own bill' });
    expect(a?.confidence.stated.toNumber()).toBe(35_000 * 12 * 5);
    expect(b?.confidence.stated.toNumber()).toBe(0);
    expect(b?.confidence.figure.toNumber()).toBe(35_000 * 12 * 5);
  });

  test('an edition does not overwrite what the owner states', () => {
    const { scenario } = switchEdition(shop(STATED), 'final-2023-03');
    const amountOf = (option: number) => scenario.options[option]?.lines.find(({ id }) => id === 'waf')?.amount;
    expect(amountOf(0)).toEqual({ kind: 'fixed', yen });
    expect(amountOf(1)).not.toEqual({ kind: 'fixed', yen });
  });

  test('it is not made common with a number that only equals it', () => {
    const { common } = shareEqual(structuredClone(shop(STATED))).data as Scenario;
    expect(common?.['waf']).toBeUndefined();
    const shared = shareEqual(structuredClone(shop({}))).data as Scenario;
    expect(Object.keys(shared.common ?? {})).toContain('waf');
  });
});

test('a line, a credit, a shared number, a factor: each has its own source', () => {
  const scenario = shop({});
  const line = scenario.options[0]?.lines[0];
  expect(line && lineSource(scenario, 'a', line)).toEqual(figure);
  expect(sourceAt(scenario, '/options/a/credits/grant/amount/yen')).toEqual({ kind: 'quotation', note: 'letter' });
  expect(sourceAt(scenario, '/business/monthlySales')).toEqual({ kind: 'stated' });
  for (const id of Object.keys(scenario.common ?? {})) {
    expect(sourceAt(scenario, `/common/${id}/value`)).toEqual(scenario.common?.[id]?.source);
  }
});
