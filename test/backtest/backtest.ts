import { evaluate } from '../../packages/core/src/evaluate/evaluate.ts';
import { baseOf, parseScenario, prepare, type Scenario, type ScenarioData } from '../../packages/core/src/index.ts';
import { aggregateLoss } from '../../packages/core/src/probability/aggregate-loss.ts';
import { type FigureId, figure } from '../../packages/core/src/reference/figures/registry.ts';
import { createOption } from '../../packages/core/src/scenario/archetypes/create-option.ts';
import {
  defaultBusiness,
  defaultIncident,
  defaultRates,
} from '../../packages/core/src/scenario/archetypes/defaults.ts';
import type { Quantity } from '../../packages/core/src/scenario/quantity.ts';
import { lognormalBands } from '../probability/lognormal-bands.ts';
import { lognormalFromMeanAndExceedance } from '../probability/lognormal-from-mean-and-exceedance.ts';
import { lognormalFromMedian } from '../probability/lognormal-from-median.ts';

// What the model says of incidents that have happened. One definition for the test that pins it and for the docs.

type OwnShop = Extract<Scenario['incident']['severity'], { kind: 'own-shop' }>;
type UnitCosts = Readonly<Record<Exclude<keyof OwnShop, 'kind' | 'records'>, Quantity>>;

/** What is put in place of the defaults. `policy`: what the firm gave its customers; `bill`: its own fixed items, too. */
export type BacktestVariant = 'defaults' | 'policy' | 'bill';

/** `A`, `B`: the guideline's two firms; `curve`: mean over the law of records; `survey`: at the survey's mean records. */
export type BacktestCase = 'A' | 'B' | 'curve' | 'survey';

export interface BacktestRow {
  readonly case: BacktestCase;
  readonly variant: BacktestVariant;
  /** Records leaked; the mean where a law is taken. */
  readonly records: number;
  /** Yen, as published. */
  readonly published: number;
  /** Yen, by the parametric model, before insurance and without closure. */
  readonly model: number;
  /** Model less published, as a share of the published. */
  readonly deviation: number;
  /** The same with every ranged unit cost at its low and at its high end. */
  readonly atLow: number;
  readonly atHigh: number;
}

const DATA_SET = 'draft-2022-10';
const value = (id: FigureId): number => figure(id).value;

const { severity } = defaultIncident(DATA_SET);
if (severity.kind !== 'own-shop') throw new Error('The default incident is no longer that of the own shop.');
const { kind: _kind, records: _records, ...STATED } = severity;
const DEFAULTS: UnitCosts = {
  ...STATED,
  callCentrePerHeld: STATED.callCentrePerHeld ?? 0,
  legalPerHeld: STATED.legalPerHeld ?? 0,
};

// Firm A paid no apology; firm B gave goods to everyone.
const NO_APOLOGY: Partial<UnitCosts> = { apologyShare: 0 };
const GOODS_FOR_ALL: Partial<UnitCosts> = {
  apologyShare: 1,
  apologyPerRecord: value('draft.case-b.apology-per-record'),
};

const BILL_A: Partial<UnitCosts> = {
  ...NO_APOLOGY,
  forensics: value('draft.case-a.forensics'),
  callCentre: value('draft.case-a.call-centre'),
  callCentrePerHeld: 0,
  legal: value('draft.case-a.legal'),
  legalPerHeld: 0,
  other: value('draft.case-a.other'),
  notificationPerRecord: value('draft.case-a.direct-mail') / value('draft.case-a.records'),
};
// Forensics, call centre, postage and other cost of firm B are known in one sum only.
const BILL_B: Partial<UnitCosts> = {
  ...GOODS_FOR_ALL,
  forensics: 0,
  callCentre: 0,
  callCentrePerHeld: 0,
  legal: 0,
  legalPerHeld: 0,
  notificationPerRecord: 0,
  other: value('draft.case-b.rest'),
};

/** Cost of one incident as the product computes it: a scenario goes in, `incident.severity` comes out. */
function incidentCost(unitCosts: UnitCosts, held: number, records: OwnShop['records']): number {
  const scenario: ScenarioData = {
    version: 2,
    title: 'backtest',
    dataSet: DATA_SET,
    journey: 'operating',
    business: { ...defaultBusiness(DATA_SET), personalRecords: held, cardRecords: held },
    horizonYears: 1,
    rates: defaultRates(DATA_SET),
    showTax: false,
    securityFloor: false,
    options: [createOption('saas-no-fixed-fee', { id: 'shop', language: 'en', dataSet: DATA_SET })],
    incident: { severity: { kind: 'own-shop', records, ...unitCosts } },
    requirements: {},
  };
  const parsed = parseScenario(scenario);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const [option] = evaluate(prepare(parsed.scenario)).options;
  if (!option) throw new Error('No result.');
  return option.incident.severity.toNumber();
}

const at = (end: 'low' | 'high', quantity: Quantity): number =>
  typeof quantity === 'number' ? quantity : quantity[end];

const allAt = (costs: UnitCosts, end: 'low' | 'high'): UnitCosts => ({
  forensics: at(end, costs.forensics),
  reissueFee: at(end, costs.reissueFee),
  reissueShare: at(end, costs.reissueShare),
  fraudPerCard: at(end, costs.fraudPerCard),
  callCentre: at(end, costs.callCentre),
  callCentrePerHeld: at(end, costs.callCentrePerHeld),
  legal: at(end, costs.legal),
  legalPerHeld: at(end, costs.legalPerHeld),
  notificationPerRecord: at(end, costs.notificationPerRecord),
  apologyPerRecord: at(end, costs.apologyPerRecord),
  apologyShare: at(end, costs.apologyShare),
  other: at(end, costs.other),
});

// More records than any shop holds: the law of records is not cut.
const NO_CAP = 1e9;

function row(of: BacktestCase, variant: BacktestVariant, published: number, costs: Partial<UnitCosts>): BacktestRow {
  const unitCosts: UnitCosts = { ...DEFAULTS, ...costs };
  const curve = of === 'curve';
  const held = curve ? NO_CAP : value(RECORDS[of]);
  const { median, sigma } = RECORDS_LAW;
  const mean = median * Math.exp((sigma * sigma) / 2);
  // Over the law, a firm that holds what leaks on average: a law that is not cut says nothing of what is held.
  const ofFirm = (costs: UnitCosts): UnitCosts =>
    curve
      ? {
          ...costs,
          callCentre: baseOf(costs.callCentre) + mean * baseOf(costs.callCentrePerHeld),
          callCentrePerHeld: 0,
          legal: baseOf(costs.legal) + mean * baseOf(costs.legalPerHeld),
          legalPerHeld: 0,
        }
      : costs;
  const cost = (with_: UnitCosts) => incidentCost(ofFirm(with_), held, curve ? 'survey' : 'all');
  const model = cost(unitCosts);
  return {
    case: of,
    variant,
    records: curve ? Math.round(mean) : held,
    published,
    model,
    deviation: model / published - 1,
    atLow: cost(allAt(unitCosts, 'low')),
    atHigh: cost(allAt(unitCosts, 'high')),
  };
}

const RECORDS = {
  A: 'draft.case-a.records',
  B: 'draft.case-b.records',
  survey: 'draft.incident.leaked-records.mean',
} as const satisfies Record<Exclude<BacktestCase, 'curve'>, FigureId>;

const RECORDS_LAW = { median: value('market.leaks.records.median'), sigma: value('market.leaks.records.sigma') };

/** The parametric own-shop model against the two firms and the survey's mean. */
export function backtest(): readonly BacktestRow[] {
  const a = value('draft.case-a.total');
  const b = value('draft.case-b.total');
  const mean = value('draft.incident.response-cost.mean');
  return [
    row('A', 'defaults', a, {}),
    row('A', 'policy', a, NO_APOLOGY),
    row('A', 'bill', a, BILL_A),
    row('B', 'defaults', b, {}),
    row('B', 'policy', b, GOODS_FOR_ALL),
    row('B', 'bill', b, BILL_B),
    row('curve', 'defaults', mean, {}),
    row('survey', 'defaults', mean, {}),
  ];
}

/** The default unit costs that `backtest` uses, at their base. */
export const unitCosts = (): Readonly<Record<keyof UnitCosts, number>> => ({
  forensics: baseOf(DEFAULTS.forensics),
  reissueFee: baseOf(DEFAULTS.reissueFee),
  reissueShare: baseOf(DEFAULTS.reissueShare),
  fraudPerCard: baseOf(DEFAULTS.fraudPerCard),
  callCentre: baseOf(DEFAULTS.callCentre),
  callCentrePerHeld: baseOf(DEFAULTS.callCentrePerHeld),
  legal: baseOf(DEFAULTS.legal),
  legalPerHeld: baseOf(DEFAULTS.legalPerHeld),
  notificationPerRecord: baseOf(DEFAULTS.notificationPerRecord),
  apologyPerRecord: baseOf(DEFAULTS.apologyPerRecord),
  apologyShare: baseOf(DEFAULTS.apologyShare),
  other: baseOf(DEFAULTS.other),
});

/** A loss curve made from a mean and a share, beside what the registry holds. */
export interface CurveFit {
  readonly dataSet: 'draft-2022-10' | 'final-2023-03';
  readonly mean: number;
  readonly threshold: number;
  readonly share: number;
  readonly mu: number;
  readonly sigma: number;
  readonly registered: { readonly mu: number; readonly sigma: number };
  readonly median: number;
  readonly p99: number;
}

/** μ and σ recomputed from the two survey facts of each edition. */
export const curveFits = (): readonly CurveFit[] => [
  curveFit('draft-2022-10', 'draft.incident.damage.mean', 'draft.incident.loss-10m.share', [
    'draft.incident.loss-curve.mu',
    'draft.incident.loss-curve.sigma',
  ]),
  curveFit('final-2023-03', 'final.incident.response-cost.mean', 'market.ppc.loss-10m.share', [
    'final.incident.loss-curve.mu',
    'final.incident.loss-curve.sigma',
  ]),
];

const THRESHOLD = 10_000_000;

function curveFit(
  dataSet: CurveFit['dataSet'],
  meanId: FigureId,
  shareId: FigureId,
  [mu, sigma]: readonly [FigureId, FigureId],
): CurveFit {
  const mean = value(meanId);
  const share = value(shareId);
  const fit = lognormalFromMeanAndExceedance(mean, THRESHOLD, share);
  if (!fit.ok) throw new Error(`${dataSet}: ${fit.reason}`);
  return {
    dataSet,
    mean,
    threshold: THRESHOLD,
    share,
    mu: fit.mu,
    sigma: fit.sigma,
    registered: { mu: value(mu), sigma: value(sigma) },
    median: Math.exp(fit.mu),
    // 2.3263479 is the standard normal point of 99 %.
    p99: Math.exp(fit.mu + 2.3263478740408408 * fit.sigma),
  };
}

/** Share of leaks in a band of sizes: published, and by the law of records. */
export interface Band {
  readonly from: number;
  /** Infinity for the last. */
  readonly to: number;
  readonly leaks: number;
  readonly published: number;
  readonly model: number;
}

/** The law of records per leak against the four published bands of 2021. */
export function recordBands(): readonly Band[] {
  const edges = [500, 1000, 10_000];
  const model = lognormalBands(lognormalFromMedian(RECORDS_LAW.median, RECORDS_LAW.sigma), edges);
  const all = value('market.leaks.2021.sized-incidents');
  const small = value('market.leaks.2021.below-500');
  const middle = value('market.leaks.2021.500-to-999');
  const large = value('market.leaks.2021.above-10000');
  const leaks = [small, middle, all - small - middle - large, large];
  return leaks.map((count, i) => ({
    from: edges[i - 1] ?? 0,
    to: edges[i] ?? Number.POSITIVE_INFINITY,
    leaks: count,
    published: count / all,
    model: model[i] ?? Number.NaN,
  }));
}

/** The reference case of the distribution: 5 % a year, five years, the draft's loss curve. */
export const REFERENCE_CASE = { p: 0.05, years: 5 } as const;

export const referenceCase = () =>
  aggregateLoss(REFERENCE_CASE.p, REFERENCE_CASE.years, {
    kind: 'lognormal',
    mu: value('draft.incident.loss-curve.mu'),
    sigma: value('draft.incident.loss-curve.sigma'),
  });
