import { unknown } from '../../error/unknown.ts';
import type { FigureNumber } from '../../reference/figure-number.ts';
import type { DataSet } from '../ids.ts';
import type { Quantity } from '../quantity.ts';
import type { Scenario } from '../schema.ts';
import { type FigureRef, figureOf, quantityOf } from './figure-ref.ts';

const defaults = {
  '/horizonYears': { figure: 'assumption.horizon' },
  '/business/monthlySales': { figure: 'assumption.shop.monthly-sales' },
  '/business/salesGrowth': { figure: 'assumption.shop.sales-growth' },
  '/business/averageOrderValue': { figure: 'assumption.shop.average-order-value' },
  '/business/contributionMargin': { figure: 'assumption.shop.contribution-margin' },
  '/business/cardShare': { figure: 'market.shop.card-main.share' },
  // As many as leak in a middling incident: a placeholder for the shop's own number.
  '/business/personalRecords': { figure: 'market.leaks.records.median' },
  '/business/cardRecords': { figure: 'market.leaks.records.median' },
  '/business/employees': { figure: 'assumption.shop.employees' },
  '/business/hourlyCost': { figure: 'assumption.shop.hourly-cost' },
  '/rates/discount': { figure: 'assumption.rates.discount' },
  '/rates/inflation': { figure: 'assumption.rates.inflation' },
  '/rates/consumptionTax': { figure: 'market.rates.consumption-tax' },
  '/incident/severity/forensics': { topic: 'incident.forensics' },
  '/incident/severity/reissueFee': { topic: 'incident.reissue.fee' },
  '/incident/severity/reissueShare': { topic: 'incident.reissue.share' },
  '/incident/severity/fraudPerCard': { topic: 'incident.fraudPerCard' },
  '/incident/severity/callCentre': { topic: 'incident.callCentre' },
  '/incident/severity/callCentrePerHeld': { topic: 'incident.callCentre.perHeld' },
  '/incident/severity/legal': { topic: 'incident.legal' },
  '/incident/severity/legalPerHeld': { topic: 'incident.legal.perHeld' },
  '/incident/severity/notificationPerRecord': { figure: 'market.jnsa.notification.per-record' },
  '/incident/severity/apologyPerRecord': { topic: 'incident.apology.perRecord' },
  '/incident/severity/apologyShare': { topic: 'incident.apology.share' },
  '/incident/severity/other': { topic: 'incident.other' },
  '/incident/closure/months': { topic: 'closure.months' },
  '/incident/closure/recoveryMonths': { topic: 'closure.recoveryMonths' },
  '/incident/closure/restartShare': { topic: 'closure.restartShare' },
  '/incident/closure/leavingShare': { topic: 'closure.leavingShare' },
  '/incident/closure/leavingMonths': { figure: 'assumption.closure.leaving-months' },
} as const satisfies Record<string, FigureRef>;

/** Addresses of the inputs that have a default. */
export type DefaultPath = keyof typeof defaults;

/** Where each default number comes from. The severity is that of the own shop. */
export const DEFAULTS: Readonly<Record<DefaultPath, FigureRef>> = defaults;

/** The figure behind a default. */
export function defaultFigure(path: DefaultPath, dataSet: DataSet): FigureNumber {
  if (!isDefaultPath(path)) throw unknown('unknown-id', 'There is no default', path, DEFAULT_PATHS);
  const found = figureOf(DEFAULTS[path], dataSet);
  if (!found) throw new Error(`no default for '${path}' in ${dataSet}`);
  return found;
}

const quantity = (path: DefaultPath, dataSet: DataSet): Quantity => quantityOf(defaultFigure(path, dataSet));

/** Years compared unless the user says otherwise. */
export const defaultHorizonYears = (dataSet: DataSet): number => defaultFigure('/horizonYears', dataSet).value;

export const defaultBusiness = (dataSet: DataSet): Scenario['business'] => ({
  monthlySales: quantity('/business/monthlySales', dataSet),
  salesGrowth: quantity('/business/salesGrowth', dataSet),
  averageOrderValue: quantity('/business/averageOrderValue', dataSet),
  contributionMargin: quantity('/business/contributionMargin', dataSet),
  cardShare: quantity('/business/cardShare', dataSet),
  personalRecords: quantity('/business/personalRecords', dataSet),
  cardRecords: quantity('/business/cardRecords', dataSet),
  employees: defaultFigure('/business/employees', dataSet).value,
  hourlyCost: quantity('/business/hourlyCost', dataSet),
});

export const defaultRates = (dataSet: DataSet): Scenario['rates'] => ({
  discount: quantity('/rates/discount', dataSet),
  inflation: quantity('/rates/inflation', dataSet),
  consumptionTax: quantity('/rates/consumptionTax', dataSet),
});

/** The parametric incident of the own shop, with its closure. */
export const defaultIncident = (dataSet: DataSet): Scenario['incident'] => ({
  severity: {
    kind: 'own-shop',
    // As many as published leaks lost, at most those held; the whole stock is the worst case, not the expected one.
    records: 'survey',
    forensics: quantity('/incident/severity/forensics', dataSet),
    reissueFee: quantity('/incident/severity/reissueFee', dataSet),
    reissueShare: quantity('/incident/severity/reissueShare', dataSet),
    fraudPerCard: quantity('/incident/severity/fraudPerCard', dataSet),
    callCentre: quantity('/incident/severity/callCentre', dataSet),
    callCentrePerHeld: quantity('/incident/severity/callCentrePerHeld', dataSet),
    legal: quantity('/incident/severity/legal', dataSet),
    legalPerHeld: quantity('/incident/severity/legalPerHeld', dataSet),
    notificationPerRecord: quantity('/incident/severity/notificationPerRecord', dataSet),
    apologyPerRecord: quantity('/incident/severity/apologyPerRecord', dataSet),
    apologyShare: quantity('/incident/severity/apologyShare', dataSet),
    other: quantity('/incident/severity/other', dataSet),
  },
  closure: {
    months: quantity('/incident/closure/months', dataSet),
    recoveryMonths: quantity('/incident/closure/recoveryMonths', dataSet),
    restartShare: quantity('/incident/closure/restartShare', dataSet),
    leavingShare: quantity('/incident/closure/leavingShare', dataSet),
    leavingMonths: quantity('/incident/closure/leavingMonths', dataSet),
  },
});

/** Addresses of the inputs that have a default. */
export const DEFAULT_PATHS: readonly DefaultPath[] = Object.keys(DEFAULTS).filter(isDefaultPath);

function isDefaultPath(path: string): path is DefaultPath {
  return Object.hasOwn(DEFAULTS, path);
}

/** Where the default numbers come from, as a scenario records it. */
export const defaultSources = (dataSet: DataSet): NonNullable<Scenario['sources']> =>
  Object.fromEntries(
    DEFAULT_PATHS.map((path) => [path, { kind: 'figure', figure: defaultFigure(path, dataSet).id } as const]),
  );
