import { describe, expect, it } from 'vitest';
import { OWN_SHOP_SURVEY, TEST_SCENARIO } from '../explain/fixtures.ts';
import { scenarioInputs } from '../scenario/inputs.ts';
import type { Scenario } from '../scenario/schema.ts';
import { describeInput } from './input-names.ts';

const SCENARIOS: readonly Scenario[] = [
  TEST_SCENARIO,
  { ...TEST_SCENARIO, options: TEST_SCENARIO.options.map((option) => ({ ...option, name: '同じ店' })) },
  ...([{ kind: 'own-figure', yen: 1 }, { kind: 'own-range', low: 1, mode: 2, high: 3 }, OWN_SHOP_SURVEY] as const).map(
    (severity): Scenario => ({ ...TEST_SCENARIO, incident: { severity } }),
  ),
];

describe('describeInput', () => {
  it('has a label of its own for every input, in both languages', () => {
    for (const scenario of SCENARIOS) {
      for (const language of ['ja', 'en'] as const) {
        const labels = scenarioInputs(scenario).map(({ pointer }) => describeInput(scenario, pointer, language));
        for (const label of labels) expect(label).not.toMatch(/^\/|#|undefined/);
        expect(new Set(labels).size).toBe(labels.length);
      }
    }
  });

  it.each([
    ['/business/monthlySales', '1年目の月商（税抜）'],
    ['/business/monthlySales/low', '1年目の月商（税抜）（下の値）'],
    ['/options/own/lines/waf/amount/yen', '自社で運営：「WAF」の月額'],
    ['/options/own/lines/staff/amount/hours', '自社で運営：「商品登録」の1か月の作業時間'],
    ['/options/saas/sales/monthlySales', 'クラウド型：1年目の月商（税抜）'],
    ['/options/own/transition/months', '自社で運営：切り替えが終わるまでの月数'],
    ['/incident/closure/months', '事故のあと休業する月数'],
    ['/horizonYears', '比較する年数'],
  ])('labels %s', (pointer, label) => {
    expect(describeInput(TEST_SCENARIO, pointer, 'ja')).toBe(label);
  });

  it('leaves the option out where the reader knows it', () => {
    expect(describeInput(TEST_SCENARIO, '/options/own/annualProbability', 'en', 'own')).toBe(
      'yearly probability of an incident',
    );
    expect(describeInput(TEST_SCENARIO, '/options/saas/annualProbability', 'en', 'own')).toBe(
      'クラウド型: yearly probability of an incident',
    );
  });

  it.each([
    '',
    '/',
    '/business',
    '/business/toString',
    '/business/x/low',
    '/options/0/annualProbability',
    '/options/own/lines/build/name',
    '/options/x',
    '/incident/severity/yen/low/x',
    '/incident/closed/months',
    '/common',
    '/common/toString/value',
    '/options/own/annualProbability/x',
    '/options/own/sales/monthlySales/x',
    '/options/own/transition/months/x',
    '/options/own/nothing',
    '/options/own/nothing/x',
    '/constructor',
    'x',
  ])('gives back a pointer that leads to no input: %s', (pointer) => {
    expect(describeInput(TEST_SCENARIO, pointer, 'ja')).toBe(pointer);
  });
});
