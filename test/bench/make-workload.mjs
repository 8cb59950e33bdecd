// Writes workload.json: five options × twelve lines × five years, the structure of the reference workload.
// usage: node make-workload.mjs
import { writeFileSync } from 'node:fs';

const assumption = { kind: 'assumption' };
const none = { kind: 'none' };
const inflation = { kind: 'inflation' };
const monthly = { kind: 'monthly' };
const before = { kind: 'before-opening' };

/** Yen before the opening, yen a month, sales rate: what an option of each kind is mostly made of. */
const OPTIONS = [
  { id: 'in-house', kind: 'self-built-in-house', build: 9_800_000, month: 236_500, rate: 0.0325, p: 0.02 },
  { id: 'outsourced', kind: 'self-built-outsourced', build: 7_400_000, month: 198_400, rate: 0.0325, p: 0.05 },
  { id: 'managed', kind: 'self-built-managed', build: 5_900_000, month: 171_300, rate: 0.0348, p: 0.008 },
  { id: 'saas', kind: 'saas', build: 640_000, month: 47_700, rate: 0.0457, p: 0.002 },
  { id: 'mall', kind: 'mall', build: 180_000, month: 64_900, rate: 0.0893, p: 0.001 },
];

const line = (id, category, timing, amount, escalation) => ({
  id,
  name: id,
  category,
  timing,
  amount,
  escalation,
  source: assumption,
});
const fixed = (yen) => ({ kind: 'fixed', yen: Math.round(yen) });

const linesOf = ({ build, month, rate }) => [
  line('build', 'build.other', before, fixed(build), none),
  line('build-security', 'build.security', before, fixed(build * 0.18), none),
  line('maintenance', 'operation.other', monthly, fixed(month * 0.41), inflation),
  line('hosting', 'operation.other', monthly, fixed(month * 0.13), none),
  line('licence', 'platform', monthly, fixed(month * 0.22), { kind: 'own', rate: 0.03 }),
  line('staff', 'operation.other', monthly, { kind: 'hours', hours: Math.round(month / 6_200) }, inflation),
  line('monitoring', 'operation.security', { kind: 'monthly', from: 7 }, fixed(month * 0.17), inflation),
  line('diagnosis', 'operation.security', { kind: 'yearly' }, fixed(month * 1.9), { kind: 'own', rate: 0.015 }),
  line('payment', 'platform', monthly, { kind: 'sales-rate', rate }, none),
  line('shipping', 'platform', monthly, { kind: 'per-order', yen: Math.round(rate * 1_300) }, inflation),
  line('renewal', 'build.other', { kind: 'every', years: 3 }, fixed(build * 0.23), inflation),
  line(
    'management',
    'operation.other',
    { kind: 'yearly' },
    { kind: 'share', rate: 0.06, of: { category: 'operation.security' }, basis: 'same-year' },
    none,
  ),
];

const scenario = {
  version: 2,
  title: 'reference workload',
  dataSet: 'draft-2022-10',
  journey: 'new',
  business: {
    monthlySales: 6_250_000,
    salesGrowth: 0.045,
    averageOrderValue: 6_400,
    contributionMargin: 0.31,
    cardShare: 0.72,
    personalRecords: 14_000,
    cardRecords: 6_000,
    employees: 9,
    hourlyCost: 2_650,
  },
  horizonYears: 5,
  rates: { discount: 0.03, inflation: 0.021, consumptionTax: 0.1 },
  showTax: false,
  securityFloor: false,
  options: OPTIONS.map((option) => ({
    id: option.id,
    name: option.id,
    kind: option.kind,
    pciDss: 'yes',
    customPages: false,
    lines: linesOf(option),
    annualProbability: option.p,
  })),
  incident: { severity: { kind: 'own-figure', yen: 24_600_000 } },
  requirements: {},
};

writeFileSync(new URL('workload.json', import.meta.url), `${JSON.stringify(scenario, undefined, 2)}\n`);
