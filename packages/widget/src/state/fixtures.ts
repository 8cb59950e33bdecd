import type { Scenario, ScenarioData } from '@ec-tco/core';

const data: ScenarioData = {
  version: 2,
  title: '和菓子の通販',
  dataSet: 'draft-2022-10',
  journey: 'new',
  business: {
    monthlySales: { low: 800_000, base: 1_200_000, high: 1_500_000 },
    salesGrowth: 0.03,
    averageOrderValue: 4500,
    contributionMargin: 0.4,
    cardShare: 0.7,
    personalRecords: 3000,
    cardRecords: 1000,
    employees: 8,
    hourlyCost: 2500,
  },
  horizonYears: 5,
  rates: { discount: 0.02, inflation: 0.01, consumptionTax: 0.1 },
  showTax: false,
  securityFloor: true,
  options: [
    {
      id: 'own',
      name: '自社構築',
      kind: 'self-built-in-house',
      pciDss: 'no',
      customPages: true,
      lines: [
        {
          id: 'build',
          name: '構築費',
          category: 'build.other',
          timing: { kind: 'before-opening' },
          amount: { kind: 'fixed', yen: 3_000_000 },
          escalation: { kind: 'none' },
          source: { kind: 'quotation', note: 'A 社' },
        },
        {
          id: 'server',
          name: 'サーバー',
          category: 'operation.other',
          timing: { kind: 'monthly' },
          amount: { kind: 'fixed', yen: { low: 20_000, base: 30_000, high: 50_000 } },
          escalation: { kind: 'inflation' },
          source: { kind: 'assumption' },
        },
      ],
      annualProbability: 0.02,
    },
    {
      id: 'saas',
      name: 'クラウド型',
      kind: 'saas',
      pciDss: 'yes',
      customPages: false,
      lines: [
        {
          id: 'fee',
          name: '利用料',
          category: 'platform',
          timing: { kind: 'monthly' },
          amount: { kind: 'sales-rate', rate: 0.036 },
          escalation: { kind: 'none' },
          source: { kind: 'assumption' },
        },
      ],
      annualProbability: 0.005,
    },
  ],
  baseline: 'own',
  incident: { severity: { kind: 'own-figure', yen: 24_000_000 } },
  requirements: {},
  sources: {
    '/business/monthlySales': { kind: 'quotation' },
    '/options/saas/annualProbability': { kind: 'assumption', note: 'saas' },
    '/incident/severity/yen': { kind: 'assumption' },
  },
};

/** A small whole scenario for tests: two options, a range, sources by address. */
export const SCENARIO = data as Scenario;
