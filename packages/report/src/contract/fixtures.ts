// A shop for the tests of this folder.
import type { Scenario, ScenarioData } from '@ec-tco/core';

type Line = Scenario['options'][number]['lines'][number];

const line = (id: string, name: string, others: Partial<Line> = {}): Line => ({
  id,
  name,
  category: 'operation.security',
  timing: { kind: 'monthly' },
  amount: { kind: 'fixed', yen: 34_567 },
  escalation: { kind: 'none' },
  source: { kind: 'assumption' },
  ...others,
});

const option = (id: string, kind: Scenario['options'][number]['kind'], name: string, customPages = false) => ({
  id,
  name,
  kind,
  pciDss: 'unknown' as const,
  customPages,
  annualProbability: 0.001,
  lines: [
    line('build', '店舗の構築', { category: 'build.other', source: { kind: 'quotation', date: '2026-04-01' } }),
    line('test', '脆弱性診断', { amount: { kind: 'unquoted' } }),
    line('hours', '社内の作業', { amount: { kind: 'hours', hours: 10 } }),
    line('fee', '決済手数料', { category: 'platform' }),
    line('premium', '保険料', { category: 'incident' }),
  ],
});

const data: ScenarioData = {
  version: 2,
  title: 'みかん屋オンライン',
  dataSet: 'draft-2022-10',
  journey: 'new',
  business: {
    monthlySales: 1_234_567,
    salesGrowth: 0,
    averageOrderValue: 5_000,
    contributionMargin: 0.3,
    cardShare: 0.5,
    personalRecords: 1_000,
    cardRecords: 0,
    employees: 5,
    hourlyCost: 3_000,
  },
  horizonYears: 5,
  rates: { discount: 0.02, inflation: 0, consumptionTax: 0.1 },
  showTax: false,
  securityFloor: true,
  options: [
    option('outsourced', 'self-built-outsourced', '地元の制作会社に依頼'),
    option('managed', 'self-built-managed', '保守サービス付き'),
    option('saas', 'saas', 'SaaS', true),
    option('mall', 'mall', 'モール'),
  ],
  incident: { severity: { kind: 'survey-mean' } },
  requirements: {
    'build-1': { status: 'outsourced', due: '2026-09-30', responsible: '制作会社', note: '報告書は日本語で' },
    'build-2': { status: 'outsourced' },
    'build-3': { status: 'outsourced' },
    'build-4': { status: 'in-house', responsible: '店長' },
    'build-5': { status: 'in-house' },
    'build-6': { status: 'outsourced' },
    'build-7': { status: 'outsourced' },
    'build-8': { status: 'outsourced' },
    'build-9': { status: 'outsourced' },
    'build-10': { status: 'in-house' },
    'build-11': { status: 'outsourced' },
    'build-12': { status: 'outsourced' },
    'build-13': { status: 'outsourced' },
    'build-14': { status: 'outsourced' },
    'operation-1': { status: 'outsourced' },
    'operation-2': { status: 'cannot' },
    'operation-3': { status: 'outsourced', lines: [{ option: 'outsourced', line: 'test' }] },
    'operation-5': { status: 'outsourced' },
    'operation-6': { status: 'in-house' },
  },
};

export const shop = data as Scenario;
