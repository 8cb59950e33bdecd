import type { GuidelineValues } from '../model/incident/guideline-values.ts';
import type { Prepared } from '../model/prepare.ts';
import { buildModel } from '../model/scenario-model.ts';
import type { Option, Scenario, ScenarioData } from '../scenario/schema.ts';
import type { FigureLookup } from './source-note.ts';

/** Figures of the tests: their own, so that a change of the reference data does not move them. */
export const TEST_VALUES: GuidelineValues = {
  floor: { figure: 'test.floor', value: 100_000 },
  responseCost: { figure: 'test.response', value: 24_000_000 },
  firmA: [
    { figure: 'test.a-forensics', value: 3_000_000 },
    { figure: 'test.a-call-centre', value: 3_000_000 },
  ],
  firmB: [{ figure: 'test.b', value: 98_000_000 }],
  curve: {
    mean: { figure: 'test.curve-mean', value: 24_600_000 },
    sigma: { figure: 'test.sigma', value: 1.6187 },
  },
  leakedRecords: {
    median: { figure: 'test.leaked', value: 1000 },
    sigma: { figure: 'test.leaked-sigma', value: 1.57 },
  },
};

export const TEST_FIGURES: FigureLookup = (id) =>
  id === 'test.floor'
    ? {
        label: { ja: 'セキュリティ運用費の最低額', en: 'minimum of security operation' },
        source: { ja: '骨子案 第二部 第2章', en: 'Draft, part 2, chapter 2' },
        unit: 'yen/month',
      }
    : undefined;

const IN_HOUSE: Option = {
  id: 'own',
  name: '自社で運営',
  kind: 'self-built-in-house',
  pciDss: 'unknown',
  customPages: false,
  annualProbability: { low: 0.0005, base: 0.0015, high: 0.01 },
  insurance: { coveredShare: 0.8, deductible: 100_000, limit: 10_000_000 },
  transition: { months: 18, annualProbability: 0.02 },
  lines: [
    {
      id: 'build',
      name: '構築費',
      category: 'build.other',
      timing: { kind: 'before-opening' },
      amount: { kind: 'fixed', yen: { low: 3_000_000, base: 4_000_000, high: 6_000_000 } },
      escalation: { kind: 'none' },
      source: { kind: 'quotation', note: 'A社', date: '2026-01-15' },
    },
    {
      id: 'maintenance',
      name: '保守',
      category: 'operation.other',
      timing: { kind: 'yearly' },
      amount: { kind: 'share', rate: 0.15, of: { category: 'build.other' }, basis: 'total' },
      escalation: { kind: 'own', rate: 0.02 },
      source: { kind: 'assumption', note: '業界の目安' },
    },
    {
      id: 'staff',
      name: '商品登録',
      category: 'operation.other',
      timing: { kind: 'monthly', from: 3, to: 20 },
      amount: { kind: 'hours', hours: 12 },
      escalation: { kind: 'inflation' },
      source: { kind: 'assumption' },
    },
    {
      id: 'payment',
      name: '決済手数料',
      category: 'platform',
      timing: { kind: 'monthly' },
      amount: { kind: 'sales-rate', rate: 0.036 },
      escalation: { kind: 'none' },
      source: { kind: 'figure', figure: 'test.fee' },
    },
    {
      id: 'shipping-tool',
      name: '受注処理',
      category: 'operation.other',
      timing: { kind: 'monthly', from: 5 },
      amount: { kind: 'per-order', yen: 12.5 },
      escalation: { kind: 'none' },
      source: { kind: 'assumption' },
    },
    {
      id: 'waf',
      name: 'WAF',
      category: 'operation.security',
      timing: { kind: 'monthly', to: 24 },
      amount: { kind: 'fixed', yen: 20_000 },
      escalation: { kind: 'inflation' },
      source: { kind: 'figure', figure: 'test.floor' },
    },
    {
      id: 'renewal',
      name: '改修',
      category: 'build.security',
      timing: { kind: 'every', years: 2 },
      amount: { kind: 'unquoted' },
      escalation: { kind: 'none' },
      source: { kind: 'assumption' },
    },
  ],
};

const SAAS: Option = {
  id: 'saas',
  name: 'クラウド型',
  kind: 'saas',
  pciDss: 'yes',
  customPages: false,
  annualProbability: 0.0005,
  sales: { monthlySales: 4_500_000, salesGrowth: 0.01, averageOrderValue: 7_000 },
  lines: [
    {
      id: 'plan',
      name: '月額プラン',
      category: 'platform',
      timing: { kind: 'monthly' },
      amount: { kind: 'fixed', yen: 50_000 },
      escalation: { kind: 'none' },
      source: { kind: 'figure', figure: 'test.plan' },
    },
    {
      id: 'migration',
      name: '移行作業',
      category: 'build.other',
      timing: { kind: 'once', month: 7 },
      amount: { kind: 'fixed', yen: 800_000 },
      escalation: { kind: 'none' },
      source: { kind: 'quotation' },
    },
    {
      id: 'support',
      name: '運用サポート',
      category: 'operation.other',
      timing: { kind: 'monthly', from: 6 },
      amount: { kind: 'share', rate: 0.1, of: { lines: ['plan'] }, basis: 'same-year' },
      escalation: { kind: 'none' },
      source: { kind: 'assumption' },
    },
  ],
};

const OWN_SHOP: Scenario['incident']['severity'] = {
  kind: 'own-shop',
  records: 'all',
  forensics: { low: 1_000_000, base: 2_245_000, high: 5_000_000 },
  reissueFee: 2000,
  reissueShare: 0.92,
  fraudPerCard: 5000,
  callCentre: 1_000_000,
  legal: 500_000,
  notificationPerRecord: 100,
  apologyPerRecord: 650,
  apologyShare: 0.25,
  other: 0,
};

const data: ScenarioData = {
  version: 2,
  title: 'test',
  dataSet: 'draft-2022-10',
  journey: 'new',
  business: {
    monthlySales: { low: 3_000_000, base: 5_000_000, high: 8_000_000 },
    salesGrowth: 0.03,
    averageOrderValue: 8_000,
    contributionMargin: 0.35,
    cardShare: 0.7,
    personalRecords: 12_345,
    cardRecords: 3_000,
    employees: 8,
    hourlyCost: 3_000,
  },
  horizonYears: 5,
  rates: { discount: 0.03, inflation: 0.02, consumptionTax: 0.1 },
  showTax: true,
  securityFloor: true,
  options: [IN_HOUSE, SAAS],
  incident: {
    severity: OWN_SHOP,
    closure: { months: 8.6, recoveryMonths: 6, restartShare: 0.5, leavingShare: 0.1, leavingMonths: 12 },
  },
  requirements: {},
  sources: { '/business/monthlySales': { kind: 'quotation', note: '決算書', date: '2025-12-31' } },
};

/** A scenario with every kind of line, timing, price rise and source. */
export const TEST_SCENARIO = data as Scenario;

export const OWN_SHOP_SURVEY: Scenario['incident']['severity'] = { ...OWN_SHOP, records: 'survey' };

/** Formulas of a scenario over the figures above. */
export const prepareTest = (scenario: Scenario = TEST_SCENARIO): Prepared => ({
  scenario,
  values: TEST_VALUES,
  model: buildModel(scenario, TEST_VALUES),
});
