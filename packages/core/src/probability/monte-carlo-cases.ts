import type { Insurance } from './insurance.ts';
import type { Severity } from './severity.ts';

/** A parameter set on which grid and simulation are compared. */
export interface MonteCarloCase {
  readonly name: string;
  readonly p: number;
  readonly years: number;
  readonly severity: Severity;
  readonly insurance?: Insurance;
}

const survey: Severity = { kind: 'lognormal', mu: 15.707973, sigma: 1.618817 };
const heavy: Severity = { kind: 'lognormal', mu: 14, sigma: 3 };
const pert: Severity = { kind: 'pert', low: 1_000_000, mode: 2_250_000, high: 5_000_000 };
const skewed: Severity = { kind: 'pert', low: 0, mode: 0, high: 40_000_000 };
const shop: Severity = { kind: 'shifted-lognormal', shift: 6_000_000, mu: 14, sigma: 1.57 };
const capped: Severity = { kind: 'shifted-lognormal', shift: 6_000_000, mu: 14, sigma: 1.57, cap: 4_000_000 };
const unlimited = Number.POSITIVE_INFINITY;

/** Twenty sets beside the reference case: high and low p, short and long, heavy tails, atoms, insurance. For tests. */
export const MONTE_CARLO_CASES: readonly MonteCarloCase[] = [
  { name: 'survey, likely', p: 0.3, years: 5, severity: survey },
  { name: 'survey, rare', p: 0.0015, years: 15, severity: survey },
  { name: 'survey, one year', p: 0.2, years: 1, severity: survey },
  { name: 'survey, every year', p: 1, years: 10, severity: survey },
  { name: 'survey, fifty years', p: 0.1, years: 50, severity: survey },
  { name: 'sigma 3', p: 0.1, years: 5, severity: heavy },
  { name: 'sigma 3, likely', p: 0.9, years: 15, severity: heavy },
  { name: 'sigma 2.5', p: 0.4, years: 10, severity: { kind: 'lognormal', mu: 15, sigma: 2.5 } },
  { name: 'sigma 0.1', p: 0.5, years: 5, severity: { kind: 'lognormal', mu: 15, sigma: 0.1 } },
  { name: 'sigma 0.5', p: 0.95, years: 15, severity: { kind: 'lognormal', mu: 15, sigma: 0.5 } },
  { name: 'PERT', p: 0.2, years: 5, severity: pert },
  { name: 'PERT, every year', p: 1, years: 15, severity: pert },
  { name: 'PERT, mode at the low end', p: 0.6, years: 8, severity: skewed },
  { name: 'own shop', p: 0.1, years: 10, severity: shop },
  { name: 'own shop, records capped', p: 0.4, years: 10, severity: capped },
  {
    name: 'survey, insured',
    p: 0.3,
    years: 5,
    severity: survey,
    insurance: { coveredShare: 0.8, deductible: 1_000_000, limit: 50_000_000 },
  },
  {
    name: 'survey, deductible only',
    p: 0.5,
    years: 10,
    severity: survey,
    insurance: { coveredShare: 1, deductible: 3_000_000, limit: unlimited },
  },
  {
    name: 'survey, all but the top',
    p: 0.5,
    years: 10,
    severity: survey,
    insurance: { coveredShare: 1, deductible: 0, limit: 30_000_000 },
  },
  {
    name: 'own shop, capped and insured',
    p: 0.7,
    years: 10,
    severity: { ...capped, cap: 20_000_000 },
    insurance: { coveredShare: 1, deductible: 2_000_000, limit: 10_000_000 },
  },
  {
    name: 'PERT, half covered',
    p: 0.8,
    years: 6,
    severity: pert,
    insurance: { coveredShare: 0.5, deductible: 500_000, limit: 1_000_000 },
  },
];
