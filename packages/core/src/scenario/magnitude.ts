import { AMOUNT_TRAITS, priceKind } from './amount-traits.ts';
import { statedOf } from './common.ts';
import { linesOfGroup } from './group.ts';
import { baseOf, type Linked, mostOf, QUANTITY_KINDS, rangeOf } from './quantity.ts';
import type { Line, Option, Scenario } from './schema.ts';
import { severityTraits } from './severity-traits.ts';

/** Most yen an option, or one incident, may come to: sums stay exact whole yen, in JSON numbers too. */
export const MOST_TOTAL_YEN = 1e15;

/** A bound that no total of the option can pass, in yen: every number at its high end, every line in every month. */
export function optionBound(scenario: Scenario, option: Option): number {
  const high = (quantity: Linked): number => mostOf(statedOf(scenario, quantity));
  const years = scenario.horizonYears;
  const months = 12 * years;
  const { business } = scenario;
  const { monthlySales, salesByYear } = option.sales ?? business;
  const { salesGrowth = business.salesGrowth, averageOrderValue = business.averageOrderValue } = option.sales ?? {};
  const yearly = Math.max(12 * high(monthlySales), ...(salesByYear ?? []).map(high));
  const sales = yearly * years * growth(high(salesGrowth), years);
  const least = (quantity: Linked): number => {
    const stated = statedOf(scenario, quantity);
    return rangeOf(stated)?.low ?? baseOf(stated);
  };
  const leastOrder = least(averageOrderValue);
  const known = new Map<Line, number>();
  const boundOf = (line: Line): number => {
    const before = known.get(line);
    if (before !== undefined) return before;
    const bound = priced(line) * index(line, scenario);
    known.set(line, bound);
    return bound;
  };
  const upTo = (quantity: Linked | undefined, otherwise: number): number =>
    quantity === undefined ? otherwise : high(quantity);
  /** With what the line says beside its amount: each at its dearest. */
  const priced = (line: Line): number => {
    const { tiers, limits, items, currency, part } = line;
    const dearest = Math.max(0, ...(tiers?.above ?? []).map(({ price }) => high(price)));
    const { unit } = QUANTITY_KINDS[priceKind(line.amount)];
    const stepped = unit === 'rate' ? dearest * sales : dearest * months;
    const orders = unit === 'yen/order' ? (dearest * sales) / leastOrder : 0;
    const atLeast = upTo(limits?.least, 0) * months;
    const own = part?.orderValue === undefined ? leastOrder : least(part.orderValue);
    const smaller = Math.max(1, leastOrder / own);
    const larger = Math.max(1, upTo(part?.orderValue, 0) / leastOrder);
    const taxes = 1 + high(scenario.rates.consumptionTax);
    const postage = (upTo(scenario.business.postage, 0) * sales) / Math.min(leastOrder, own);
    const ofSales = AMOUNT_TRAITS[line.amount.kind].followsSales ? taxes * smaller * larger : 1;
    const leaving = line.contract?.leaving;
    // What remains costs at most as many months as the contract has, each no dearer than all that is paid.
    const remaining = leaving?.kind === 'remaining' ? 1 + (line.contract?.months ?? 0) : 1;
    const sum = leaving?.kind === 'fixed' ? high(leaving.yen) : 0;
    const paid = Math.max(base(line), stepped, orders, atLeast) * ofSales * upTo(items, 1) * remaining + postage + sum;
    return paid * upTo(currency?.rate, 1);
  };
  const base = (line: Line): number => {
    const { amount } = line;
    switch (amount.kind) {
      case 'fixed':
        return high(amount.yen) * months;
      case 'hours':
        return high(amount.hours) * high(scenario.business.hourlyCost) * months;
      case 'sales-rate':
        return high(amount.rate) * sales;
      case 'per-order':
        return (high(amount.yen) * sales) / leastOrder;
      case 'share':
        return high(amount.rate) * years * linesOfGroup(option, line).reduce((sum, used) => sum + boundOf(used), 0);
      case 'unquoted':
        return 0;
    }
  };
  const taxed = 1 + high(scenario.rates.consumptionTax);
  return Math.max(sales, taxed * option.lines.reduce((sum, line) => sum + boundOf(line), 0));
}

/** A bound on what one incident costs any option, in yen. */
export function incidentBound(scenario: Scenario): number {
  const { severity, closure } = scenario.incident;
  const sales = [scenario.business, ...scenario.options.flatMap((option) => option.sales ?? [])].map((x) =>
    Math.max(mostOf(statedOf(scenario, x.monthlySales)), ...(x.salesByYear ?? []).map((yen) => mostOf(yen) / 12)),
  );
  const months = closure ? mostOf(closure.months) + mostOf(closure.recoveryMonths) + mostOf(closure.leavingMonths) : 0;
  const lost = Math.max(...sales) * months;
  return severityTraits(severity).bound(severity, scenario.business) + lost;
}

const growth = (rate: number, years: number): number => Math.max(1, 1 + rate) ** (years - 1);

function index({ escalation }: Line, { rates, horizonYears }: Scenario): number {
  if (escalation.kind === 'none') return 1;
  return growth(mostOf(escalation.kind === 'own' ? escalation.rate : rates.inflation), horizonYears);
}
