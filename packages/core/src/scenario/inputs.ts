import {
  baseOf,
  QUANTITY_KINDS,
  type Quantity,
  type QuantityKind,
  type QuantityKindName,
  rangeOf,
} from './quantity.ts';
import type { Amount, Scenario } from './schema.ts';

/** A number of the scenario that can be varied: where it is, what it may be, what it is now. */
export interface ScenarioInput {
  /** Address, with the ids of options and lines: see `address.ts`. */
  readonly pointer: string;
  readonly kind: QuantityKind;
  readonly base: number;
  /** The range the user stated; undefined for a number given as certain. */
  readonly range: { readonly low: number; readonly high: number } | undefined;
}

/** Every numeric input of a scenario, in the order in which the scenario states them. */
export function scenarioInputs(scenario: Scenario): readonly ScenarioInput[] {
  const found: ScenarioInput[] = [];
  const put = (pointer: string, name: QuantityKindName, quantity: Quantity) =>
    found.push({ pointer, kind: QUANTITY_KINDS[name], base: baseOf(quantity), range: rangeOf(quantity) });

  const { business, rates, incident } = scenario;
  for (const [key, name] of BUSINESS) put(`/business/${key}`, name, business[key]);
  put('/rates/discount', 'discountRate', rates.discount);
  put('/rates/inflation', 'yearlyRate', rates.inflation);
  put('/rates/consumptionTax', 'share', rates.consumptionTax);

  scenario.options.forEach((option) => {
    const at = `/options/${option.id}`;
    option.lines.forEach((line) => {
      putAmount(put, `${at}/lines/${line.id}/amount`, line.amount);
      if (line.escalation.kind === 'own')
        put(`${at}/lines/${line.id}/escalation/rate`, 'yearlyRate', line.escalation.rate);
    });
    if (option.sales) for (const [key, name] of SALES) put(`${at}/sales/${key}`, name, option.sales[key]);
    put(`${at}/annualProbability`, 'probability', option.annualProbability);
    if (option.insurance)
      for (const [key, name] of INSURANCE) put(`${at}/insurance/${key}`, name, option.insurance[key]);
    if (option.transition) {
      put(`${at}/transition/months`, 'months', option.transition.months);
      put(`${at}/transition/annualProbability`, 'probability', option.transition.annualProbability);
    }
  });

  const { severity, closure } = incident;
  if (severity.kind === 'own-figure') put('/incident/severity/yen', 'yen', severity.yen);
  if (severity.kind === 'own-lognormal') {
    for (const key of ['low', 'high'] as const) put(`/incident/severity/${key}`, 'yen', severity[key]);
  }
  if (severity.kind === 'own-range') {
    for (const key of ['low', 'mode', 'high'] as const) put(`/incident/severity/${key}`, 'yen', severity[key]);
  }
  if (severity.kind === 'own-shop')
    for (const [key, name] of OWN_SHOP) {
      const quantity = severity[key];
      if (quantity !== undefined) put(`/incident/severity/${key}`, name, quantity);
    }
  if (closure) for (const [key, name] of CLOSURE) put(`/incident/closure/${key}`, name, closure[key]);
  return found;
}

function putAmount(
  put: (pointer: string, name: QuantityKindName, quantity: Quantity) => void,
  at: string,
  amount: Amount,
): void {
  switch (amount.kind) {
    case 'fixed':
      return void put(`${at}/yen`, 'yen', amount.yen);
    case 'hours':
      return void put(`${at}/hours`, 'hours', amount.hours);
    case 'sales-rate':
      return void put(`${at}/rate`, 'share', amount.rate);
    case 'per-order':
      return void put(`${at}/yen`, 'yenPerOrder', amount.yen);
    case 'share':
      return void put(`${at}/rate`, 'groupShare', amount.rate);
    case 'unquoted':
      // A price nobody has quoted yet counts as 0 and can still be asked for its break-even.
      return void put(`${at}/yen`, 'yen', 0);
  }
}

const SALES = [
  ['monthlySales', 'yenPerMonth'],
  ['salesGrowth', 'yearlyRate'],
  ['averageOrderValue', 'orderValue'],
] as const;

const BUSINESS = [
  ...SALES,
  ['contributionMargin', 'share'],
  ['cardShare', 'share'],
  ['personalRecords', 'records'],
  ['cardRecords', 'records'],
  ['employees', 'people'],
  ['hourlyCost', 'yenPerHour'],
] as const;

const INSURANCE = [
  ['coveredShare', 'share'],
  ['deductible', 'yen'],
  ['limit', 'yen'],
] as const;

const OWN_SHOP = [
  ['forensics', 'yen'],
  ['reissueFee', 'yenPerRecord'],
  ['reissueShare', 'share'],
  ['fraudPerCard', 'yenPerRecord'],
  ['callCentre', 'yen'],
  ['callCentrePerHeld', 'yenPerRecord'],
  ['legal', 'yen'],
  ['legalPerHeld', 'yenPerRecord'],
  ['notificationPerRecord', 'yenPerRecord'],
  ['apologyPerRecord', 'yenPerRecord'],
  ['apologyShare', 'share'],
  ['other', 'yen'],
] as const;

const CLOSURE = [
  ['months', 'months'],
  ['recoveryMonths', 'months'],
  ['restartShare', 'share'],
  ['leavingShare', 'share'],
  ['leavingMonths', 'months'],
] as const;
