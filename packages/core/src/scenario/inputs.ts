import { AMOUNT_TRAITS, priceKind } from './amount-traits.ts';
import { commonAddress } from './common.ts';
import {
  baseOf,
  isReference,
  type Linked,
  QUANTITY_KINDS,
  type Quantity,
  type QuantityKind,
  type QuantityKindName,
  rangeOf,
} from './quantity.ts';
import type { Credit, Line, Sales, Scenario } from './schema.ts';
import { severityTraits } from './severity-traits.ts';

/** A number of the scenario that can be varied: where it is, what it may be, what it is now. */
export interface ScenarioInput {
  /** Address, with the ids of options and lines: see `address.ts`. */
  readonly pointer: string;
  readonly kind: QuantityKind;
  readonly base: number;
  /** The range the user stated; undefined for a number given as certain. */
  readonly range: { readonly low: number; readonly high: number } | undefined;
}

/** Sees a quantity of a scenario: its address, what it may be, and how it is stated. */
export type SeeQuantity = (address: string, name: QuantityKindName, quantity: Linked) => void;

/** Every numeric input of a scenario, in the order in which the scenario states them. A shared one is one input. */
export function scenarioInputs(scenario: Scenario): readonly ScenarioInput[] {
  const found: ScenarioInput[] = [];
  forEachQuantity(scenario, (pointer, name, quantity) => {
    if (!isReference(quantity)) {
      found.push({ pointer, kind: QUANTITY_KINDS[name], base: baseOf(quantity), range: rangeOf(quantity) });
    } else if (quantity.factor !== undefined) {
      const { factor } = quantity;
      found.push({
        pointer: `${pointer}/factor`,
        kind: QUANTITY_KINDS.factor,
        base: baseOf(factor),
        range: rangeOf(factor),
      });
    }
  });
  return found;
}

/** Whether a number is unsure: a range whose ends are the same is none. */
export const isRanged = ({ range }: Pick<ScenarioInput, 'range'>): boolean =>
  range !== undefined && range.high > range.low;

/** Walks through every quantity of a scenario, those that refer to a shared one too. */
export function forEachQuantity(scenario: Scenario, see: SeeQuantity): void {
  const put = (address: string, name: QuantityKindName, quantity: Linked | undefined) => {
    if (quantity !== undefined) see(address, name, quantity);
  };
  const putCourse = (at: string, { salesByYear, ramp }: Pick<Sales, 'salesByYear' | 'ramp'>) => {
    salesByYear?.forEach((yen, i) => put(`${at}/salesByYear/${i}`, 'yen', yen));
    put(`${at}/ramp/start`, 'share', ramp?.start);
  };
  const { business, rates, incident } = scenario;
  for (const [key, name] of BUSINESS) put(`/business/${key}`, name, business[key]);
  put('/business/postage', 'yenPerOrder', business.postage);
  putCourse('/business', business);
  put('/rates/discount', 'discountRate', rates.discount);
  put('/rates/inflation', 'yearlyRate', rates.inflation);
  put('/rates/consumptionTax', 'share', rates.consumptionTax);
  for (const [id, { kind, value }] of Object.entries(scenario.common ?? {})) put(commonAddress(id), kind, value);

  for (const option of scenario.options) {
    const at = `/options/${option.id}`;
    for (const line of option.lines) {
      const { inputs } = AMOUNT_TRAITS[line.amount.kind];
      // A price nobody has quoted yet counts as 0 and can still be asked for its break-even.
      const amount = { yen: 0, ...line.amount } as unknown as Readonly<Record<string, Linked>>;
      for (const [key, name] of Object.entries(inputs)) {
        put(`${at}/lines/${line.id}/amount/${key}`, name, amount[key]);
      }
      if (line.escalation.kind === 'own')
        put(`${at}/lines/${line.id}/escalation/rate`, 'yearlyRate', line.escalation.rate);
      putTerms(put, `${at}/lines/${line.id}`, line);
    }
    for (const credit of option.credits ?? []) putCredit(put, `${at}/credits/${credit.id}`, credit);
    if (option.sales) {
      for (const [key, name] of SALES) put(`${at}/sales/${key}`, name, option.sales[key]);
      putCourse(`${at}/sales`, option.sales);
    }
    put(`${at}/annualProbability`, 'probability', option.annualProbability);
    for (const stage of option.stages ?? [])
      put(`${at}/stages/${stage.id}/annualProbability`, 'probability', stage.annualProbability);
    if (option.insurance)
      for (const [key, name] of INSURANCE) put(`${at}/insurance/${key}`, name, option.insurance[key]);
    if (option.transition) {
      put(`${at}/transition/months`, 'months', option.transition.months);
      put(`${at}/transition/annualProbability`, 'probability', option.transition.annualProbability);
    }
  }

  const { severity, closure } = incident;
  const stated = severity as unknown as Readonly<Record<string, Quantity>>;
  for (const [key, name] of Object.entries(severityTraits(severity).inputs)) {
    const quantity = stated[key];
    if (quantity !== undefined) put(`/incident/severity/${key}`, name, quantity);
  }
  if (closure) for (const [key, name] of CLOSURE) put(`/incident/closure/${key}`, name, closure[key]);
}

type Put = (address: string, name: QuantityKindName, quantity: Linked | undefined) => void;

/** What a line says beside its amount: on which part, from which threshold, between which limits, in which money. */
function putTerms(put: Put, at: string, { amount, part, tiers, limits, items, currency, contract }: Line): void {
  put(`${at}/part/share`, 'share', part?.share);
  put(`${at}/part/orderValue`, 'orderValue', part?.orderValue);
  tiers?.above.forEach(({ from, price }, i) => {
    put(`${at}/tiers/above/${i}/from`, 'threshold', from);
    put(`${at}/tiers/above/${i}/price`, priceKind(amount), price);
  });
  put(`${at}/limits/least`, 'yen', limits?.least);
  put(`${at}/limits/most`, 'yen', limits?.most);
  put(`${at}/items`, 'items', items);
  put(`${at}/currency/rate`, 'exchange', currency?.rate);
  if (contract?.leaving.kind === 'fixed') put(`${at}/contract/leaving/yen`, 'yen', contract.leaving.yen);
  if (contract?.leaving.kind === 'remaining') put(`${at}/contract/leaving/share`, 'share', contract.leaving.share);
}

function putCredit(put: Put, at: string, { amount, chance }: Credit): void {
  if (amount.kind === 'fixed') put(`${at}/amount/yen`, 'yen', amount.yen);
  else {
    put(`${at}/amount/rate`, 'share', amount.rate);
    put(`${at}/amount/most`, 'yen', amount.most);
  }
  put(`${at}/chance`, 'share', chance);
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

const CLOSURE = [
  ['months', 'months'],
  ['recoveryMonths', 'months'],
  ['restartShare', 'share'],
  ['leavingShare', 'share'],
  ['leavingMonths', 'months'],
] as const;
