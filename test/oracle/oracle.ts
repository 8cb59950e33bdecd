// A second implementation of the model, written for plainness: fractions of big integers, no formulas as data.
// It shares no code with @ec-tco/core; from there come types alone.
import type { Line, Option, Quantity, Scenario } from '@ec-tco/core';
import type { Linked } from '@ec-tco/core/scenario';
import { cappedRecords, leakRetained, lognormalPaid, pertRetained, type Terms } from './integrals.ts';
import {
  down,
  exactly,
  halfUp,
  larger,
  less,
  minus,
  ONE,
  over,
  plus,
  type Rational,
  smaller,
  times,
  toNumber,
  toThe,
  whole,
  ZERO,
} from './rational.ts';

/** The guideline's figures that the model uses, as plain numbers. */
export interface OracleValues {
  /** Yen a month. */
  readonly floor: number | undefined;
  readonly responseCost: number;
  readonly firmA: readonly number[];
  readonly firmB: readonly number[] | undefined;
  readonly curve: { readonly mean: number; readonly sigma: number };
  readonly leakedRecords: { readonly median: number; readonly sigma: number };
}

/** Whole yen by year, year 0 first, and their sum. */
export interface OracleSeries {
  readonly cells: readonly bigint[];
  readonly total: bigint;
}

export interface OracleOption {
  readonly id: string;
  readonly lines: ReadonlyMap<string, OracleSeries & { readonly category: string }>;
  readonly rows: ReadonlyMap<string, OracleSeries>;
  readonly total: OracleSeries;
  readonly totalWithIncident: OracleSeries;
  readonly presentValue: OracleSeries;
  readonly presentValueWithIncident: OracleSeries;
  readonly averageMonthly: bigint;
  readonly sales: bigint;
  readonly contribution: bigint;
  readonly netContribution: bigint;
  readonly netContributionWithIncident: bigint;
  readonly severity: bigint;
  readonly retained: bigint;
  /** What each year lacks to the guideline's minimum, year 0 first; undefined where the minimum does not apply. */
  readonly shortfalls: readonly bigint[] | undefined;
  /** Whether severity and retained come out of numerical integration: right to a yen, not exact. */
  readonly approximate: boolean;
}

/** Cost of one incident, taken as given instead of computed: to compare the rest exactly where it is approximate. */
export interface GivenLoss {
  readonly severity: bigint;
  readonly retained: bigint;
}

const CATEGORIES = [
  'build.other',
  'build.security',
  'operation.other',
  'operation.security',
  'platform',
  'incident',
] as const;

const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((a, b) => a + b, 0n);
const series = (cells: readonly bigint[]): OracleSeries => ({ cells, total: sum(cells) });
const base = (quantity: Quantity): number => (typeof quantity === 'number' ? quantity : quantity.base);

/** A number of the scenario; of one that several options share, the shared one times the factor. */
function stated(quantity: Linked, scenario?: Scenario): Rational {
  if (typeof quantity === 'number' || !('common' in quantity)) return exactly(base(quantity));
  const shared = scenario?.common?.[quantity.common];
  if (!shared) throw new Error(`nothing is common as ${quantity.common}`);
  const value = exactly(base(shared.value));
  return quantity.factor === undefined ? value : times(value, exactly(base(quantity.factor)));
}
const float = (quantity: Linked, scenario: Scenario): number => {
  const { n, d } = stated(quantity, scenario);
  return Number(n) / Number(d);
};

export function oracle(
  scenario: Scenario,
  values: OracleValues,
  given?: (option: string) => GivenLoss | undefined,
): readonly OracleOption[] {
  return scenario.options.map((option) => oracleOption(scenario, option, values, given?.(option.id)));
}

function oracleOption(
  scenario: Scenario,
  option: Option,
  values: OracleValues,
  given: GivenLoss | undefined,
): OracleOption {
  const horizon = scenario.horizonYears;
  const years = Array.from({ length: horizon + 1 }, (_, year) => year);
  const selfBuilt = option.kind.startsWith('self-built');
  const byLine = costCells(scenario, option, years);
  const lines = new Map<string, OracleSeries & { category: string }>();
  const taxable: OracleSeries[] = [];
  const held: OracleSeries[] = [];
  for (const line of option.lines) {
    const cells = series(byLine.get(line.id) as bigint[]);
    lines.set(line.id, { ...cells, category: line.category });
    if (!line.withTax && (line.taxable ?? (line.category !== 'incident' && line.amount.kind !== 'hours')))
      taxable.push(cells);
    if (line.withTax) held.push(series(cells.cells.map((cell, i) => (grossOf.get(line)?.[i] ?? 0n) - cell)));
  }

  let shortfalls: bigint[] | undefined;
  if (selfBuilt && values.floor !== undefined) {
    const minimum = times(whole(12n), exactly(values.floor));
    if (minimum.n % minimum.d !== 0n) throw new Error('the minimum of a year is not in whole yen');
    const paid = option.lines.filter((l) => l.category === 'operation.security' && l.amount.kind !== 'hours');
    shortfalls = years.map((year) => {
      if (year === 0) return 0n;
      const lacking =
        minimum.n / minimum.d - sum(paid.map((line) => (byLine.get(line.id) as bigint[])[year] as bigint));
      return lacking > 0n ? lacking : 0n;
    });
    if (scenario.securityFloor) {
      lines.set('guideline-minimum', { ...series(shortfalls), category: 'operation.security' });
      taxable.push(series(shortfalls));
    }
  }

  const loss = given ? { ...given, approximate: false } : incidentCost(scenario, option, values);
  const expected = series(
    years.map((year) => (year === 0 ? 0n : halfUp(times(probabilityIn(scenario, option, year), whole(loss.retained))))),
  );
  lines.set('expected-incident-loss', { ...expected, category: 'incident' });

  const rows = new Map<string, OracleSeries>();
  for (const category of CATEGORIES) {
    const of = [...lines.values()].filter((line) => line.category === category);
    rows.set(category, series(years.map((year) => sum(of.map((line) => line.cells[year] as bigint)))));
  }
  if (scenario.options.some(({ credits }) => credits)) {
    const mine = (option.credits ?? []).map((credit) => {
      const back = creditCells(scenario, option, credit, years, byLine);
      lines.set(credit.id, { ...back, category: 'credit' });
      return back;
    });
    rows.set('credit', series(years.map((year) => sum(mine.map(({ cells }) => cells[year] as bigint)))));
  }
  if (scenario.showTax) {
    const rate = stated(scenario.rates.consumptionTax);
    rows.set(
      'tax',
      series(
        years.map((year) => {
          const onTop = down(times(whole(sum(taxable.map((l) => l.cells[year] as bigint))), rate));
          return onTop + sum(held.map((l) => l.cells[year] as bigint));
        }),
      ),
    );
  }
  const totalWithIncident = series(
    years.map((year) => sum([...rows.values()].map((row) => row.cells[year] as bigint))),
  );
  const total = series(
    years.map((year) => (totalWithIncident.cells[year] as bigint) - (expected.cells[year] as bigint)),
  );
  const discount = plus(ONE, stated(scenario.rates.discount));
  const presentValue = ({ cells }: OracleSeries): OracleSeries =>
    series(cells.map((cell, year) => (year === 0 ? cell : halfUp(over(whole(cell), toThe(discount, year))))));

  const sales = halfUp(years.slice(1).reduce((all, year) => plus(all, salesIn(scenario, option, year)), ZERO));
  const withTax = scenario.showTax ? plus(ONE, stated(scenario.rates.consumptionTax)) : ONE;
  const contribution = halfUp(times(whole(sales), stated(scenario.business.contributionMargin), withTax));
  return {
    id: option.id,
    lines,
    rows,
    total,
    totalWithIncident,
    presentValue: presentValue(total),
    presentValueWithIncident: presentValue(totalWithIncident),
    averageMonthly: halfUp(over(whole(total.total), whole(BigInt(12 * horizon)))),
    sales,
    contribution,
    netContribution: contribution - total.total,
    netContributionWithIncident: contribution - totalWithIncident.total,
    severity: loss.severity,
    retained: loss.retained,
    shortfalls,
    approximate: loss.approximate,
  };
}

// ------------------------------------------------------------------ lines

/** The months of the horizon, 1 for the first, in which a recurring line is active. */
function activeIn(line: Pick<Line, 'timing'>, month: number): boolean {
  const { timing } = line;
  const year = Math.ceil(month / 12);
  if (timing.kind === 'monthly') return month >= (timing.from ?? 1) && month <= (timing.to ?? 180);
  if (timing.kind === 'yearly') return year >= (timing.from ?? 1) && year <= (timing.to ?? 15);
  return false;
}

/** Active months of a year, counted one by one. */
const monthsIn = (line: Pick<Line, 'timing'>, year: number): number => {
  let months = 0;
  for (let month = 12 * year - 11; month <= 12 * year; month += 1) if (year > 0 && activeIn(line, month)) months += 1;
  return months;
};

/** How many times a line's amount falls due in a year. */
function timesIn(line: Pick<Line, 'timing'>, year: number): number {
  const { timing } = line;
  if (timing.kind === 'before-opening') return year === 0 ? 1 : 0;
  if (timing.kind === 'once') return timing.month >= 12 * year - 11 && timing.month <= 12 * year ? 1 : 0;
  if (timing.kind === 'monthly' && timing.advance !== undefined && year > 0) {
    let paid = 0;
    const last = timing.to ?? Number.POSITIVE_INFINITY;
    for (let at = timing.from ?? 1; at <= Math.min(12 * year, last); at += timing.advance) {
      if (at > 12 * (year - 1)) paid += Math.min(timing.advance, last - at + 1);
    }
    return paid;
  }
  if (timing.kind === 'monthly') return monthsIn(line, year);
  if (timing.kind === 'yearly') return monthsIn(line, year) > 0 ? 1 : 0;
  for (let due = timing.first ?? timing.years; due <= year; due += timing.years) if (due === year) return 1;
  return 0;
}

function salesOf({ business }: Scenario, { sales }: Option) {
  if (!sales) return business;
  const { salesGrowth = business.salesGrowth, averageOrderValue = business.averageOrderValue } = sales;
  return { ...sales, salesGrowth, averageOrderValue };
}

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** Sales of a month, counted from the opening: the year's full sales by the season's weight, less what the start lacks. */
function salesInMonth(scenario: Scenario, option: Option, month: number): Rational {
  const year = Math.ceil(month / 12);
  const { ramp, salesByYear } = salesOf(scenario, option);
  const weights = (scenario.business.season ?? MONTHS.map(() => 1)).map((weight) => exactly(weight));
  const weight = over(weights[(month - 1) % 12] as Rational, weights.reduce(plus, ZERO));
  const whole12 = times(fullSalesIn(scenario, option, year), weight);
  if (!ramp || salesByYear || month > ramp.months) return whole12;
  const start = stated(ramp.start);
  const climbed = over(whole(BigInt(month - 1)), whole(BigInt(ramp.months)));
  return times(whole12, plus(start, times(minus(ONE, start), climbed)));
}

const salesIn = (scenario: Scenario, option: Option, year: number): Rational =>
  MONTHS.map((m) => salesInMonth(scenario, option, 12 * (year - 1) + m)).reduce(plus, ZERO);

function fullSalesIn(scenario: Scenario, option: Option, year: number): Rational {
  const { monthlySales, salesGrowth, salesByYear } = salesOf(scenario, option);
  if (salesByYear) {
    const known = Math.min(year, salesByYear.length);
    return times(
      stated(salesByYear[known - 1] as number),
      toThe(plus(ONE, stated(salesGrowth, scenario)), year - known),
    );
  }
  return times(whole(12n), stated(monthlySales, scenario), toThe(plus(ONE, stated(salesGrowth, scenario)), year - 1));
}

/** Cells of every stated line. A share is computed after what it is a share of. */
function costCells(scenario: Scenario, option: Option, years: readonly number[]): ReadonlyMap<string, bigint[]> {
  const done = new Map<string, bigint[]>();
  const members = (line: Line): readonly Line[] => {
    if (line.amount.kind !== 'share') return [];
    const { of } = line.amount;
    return option.lines.filter((other) =>
      'category' in of ? other !== line && other.category === of.category : of.lines.includes(other.id),
    );
  };
  const cellsOf = (line: Line): bigint[] => {
    const known = done.get(line.id);
    if (known) return known;
    const base = members(line).map(cellsOf);
    const cells = years.map((year) => {
      const index = escalation(scenario, line, year);
      const exact = plus(
        times(priced(scenario, option, line, year, base), index),
        leftIn(scenario, option, line, year, index),
      );
      if (!line.withTax) return halfUp(exact);
      const gross = halfUp(exact);
      grossOf.set(line, [...(grossOf.get(line) ?? []), gross]);
      return halfUp(over(whole(gross), plus(ONE, stated(scenario.rates.consumptionTax))));
    });
    done.set(line.id, cells);
    return cells;
  };
  for (const line of option.lines) cellsOf(line);
  // The build of a site that runs is what shares are taken of, and costs nothing any more.
  for (const line of option.lines) {
    if (!option.existing || line.timing.kind !== 'before-opening' || !/^build\./.test(line.category)) continue;
    grossOf.delete(line);
    done.set(
      line.id,
      years.map(() => 0n),
    );
  }
  return done;
}

/** What is paid in a year for leaving a contract before its end, counted month by month. */
function leftIn(scenario: Scenario, option: Option, line: Line, year: number, index: Rational): Rational {
  const { contract, timing, currency } = line;
  if (!contract || timing.kind !== 'monthly') return ZERO;
  const months = 12 * scenario.horizonYears;
  const from = timing.from ?? 1;
  const last = Math.min(timing.to ?? months, months);
  if (from > last || last <= 12 * (year - 1) || last > 12 * year) return ZERO;
  let covered = from - 1;
  for (let y = 1; y <= scenario.horizonYears; y += 1) covered += timesIn(line, y);
  let end = from - 1 + contract.months;
  while (contract.renews && end < last) end += contract.months;
  if (end <= covered) return ZERO;
  const { leaving } = contract;
  if (leaving.kind === 'fixed') {
    const rate = currency ? stated(currency.rate, scenario) : ONE;
    return whole(halfUp(times(stated(leaving.yen, scenario), rate)));
  }
  const month = priced(scenario, option, line, year, [], last - 12 * (year - 1));
  return whole(halfUp(times(stated(leaving.share, scenario), whole(BigInt(end - covered)), month, index)));
}

function creditCells(
  scenario: Scenario,
  option: Option,
  credit: NonNullable<Option['credits']>[number],
  years: readonly number[],
  byLine: ReadonlyMap<string, bigint[]>,
): OracleSeries {
  const { amount } = credit;
  const chance = credit.chance === undefined ? ONE : stated(credit.chance, scenario);
  const backIn = (year: number): bigint => {
    const payments = timesIn(credit, year);
    if (amount.kind === 'fixed') {
      return -halfUp(times(times(stated(amount.yen, scenario), chance), whole(BigInt(payments))));
    }
    if (payments === 0 && credit.timing.kind !== 'monthly') return 0n;
    const { of } = amount;
    const group = option.lines.filter((line) =>
      'category' in of ? line.category === of.category : of.lines.includes(line.id),
    );
    // What comes once is of everything; what comes again and again, of its own year.
    const once = credit.timing.kind === 'once' || credit.timing.kind === 'before-opening';
    const cost = sum(
      group.map(({ id }) => {
        const cells = byLine.get(id) as bigint[];
        return once ? sum(cells) : (cells[year] as bigint);
      }),
    );
    // By the month each month is of a twelfth of its year, and has a most of its own.
    const monthly = credit.timing.kind === 'monthly';
    const often = monthly ? whole(BigInt(monthsIn(credit, year))) : ONE;
    const share = times(stated(amount.rate, scenario), whole(cost), monthly ? over(often, whole(12n)) : ONE);
    const back = amount.most === undefined ? share : smaller(share, times(stated(amount.most, scenario), often));
    return -halfUp(times(back, chance));
  };
  return series(years.map(backIn));
}

/** What lines whose prices are with tax cost with it, by year. */
const grossOf = new WeakMap<Line, bigint[]>();

/** A payment for some months, with all that a line says beside its amount; the year's are their sum. */
function priced(
  scenario: Scenario,
  option: Option,
  line: Line,
  year: number,
  base: readonly (readonly bigint[])[],
  only?: number,
): Rational {
  const { amount, part, tiers, limits, items, currency, timing } = line;
  const plain = !(line.base || part || tiers || limits || items !== undefined || currency);
  const onSales = amount.kind === 'sales-rate' || amount.kind === 'per-order';
  if (plain && !onSales && only === undefined) return lineAmount(scenario, option, line, year, base);
  if (only === undefined && timesIn(line, year) === 0) return ZERO;
  const first = 12 * (year - 1);
  const active = MONTHS.filter((m) => {
    if (timing.kind !== 'monthly') return true;
    return first + m >= (timing.from ?? 1) && first + m <= (timing.to ?? Number.POSITIVE_INFINITY);
  });
  const apart = timing.kind === 'monthly' && Boolean(tiers || limits);
  const usual = stated(salesOf(scenario, option).averageOrderValue, scenario);
  const own = part?.orderValue === undefined ? usual : stated(part.orderValue, scenario);
  const taxed =
    line.base === undefined || line.base === 'sales' ? ONE : plus(ONE, stated(scenario.rates.consumptionTax));
  const postage = line.base === 'customer-pays' ? stated(scenario.business.postage ?? 0) : ZERO;
  const eachOrder = plus(times(own, taxed), postage);
  const price = (i: number): Rational =>
    i < 0
      ? stated(
          (amount as { rate?: Linked; yen?: Linked; hours?: Linked }).rate ??
            (amount as { yen?: Linked }).yen ??
            (amount as { hours?: Linked }).hours ??
            0,
          scenario,
        )
      : stated(tiers?.above[i]?.price ?? 0, scenario);

  const payment = (months: readonly number[]): Rational => {
    const follows = onSales || tiers !== undefined;
    const sales = follows ? months.map((m) => salesInMonth(scenario, option, first + m)).reduce(plus, ZERO) : ZERO;
    const share = part ? stated(part.share, scenario) : ONE;
    const ordersOf = (of: Rational): Rational => over(times(of, share), part?.of === 'orders' ? usual : own);
    const orders = ordersOf(sales);
    const money = times(orders, eachOrder);
    const yearly = () => times(ordersOf(salesIn(scenario, option, year)), eachOrder);
    const measure = tiers?.by === 'order-value' ? eachOrder : tiers?.by === 'year-sales' ? yearly() : money;
    let reachedStep = -1;
    // A threshold between two whole yen does not exist: what is reached is counted in whole yen.
    tiers?.above.forEach(({ from }, i) => {
      if (!less(whole(down(measure)), stated(from))) reachedStep = i;
    });
    let yen: Rational;
    if (amount.kind === 'sales-rate' && tiers?.mode === 'marginal') {
      yen = times(price(-1), money);
      tiers.above.forEach(({ from }, i) => {
        const above = larger(ZERO, minus(money, stated(from)));
        yen = plus(yen, times(minus(price(i), price(i - 1)), above));
      });
    } else if (amount.kind === 'sales-rate') yen = times(price(reachedStep), money);
    else if (amount.kind === 'per-order') yen = times(price(reachedStep), orders);
    else if (amount.kind === 'share') {
      const of = whole(sum(base.map((cells) => (amount.basis === 'total' ? sum(cells) : (cells[year] as bigint)))));
      const partOf = timing.kind === 'monthly' ? over(whole(BigInt(months.length)), whole(12n)) : ONE;
      yen = times(price(reachedStep), of, partOf);
    } else if (amount.kind === 'hours') yen = times(price(reachedStep), stated(scenario.business.hourlyCost));
    else yen = price(reachedStep);
    if (items !== undefined) yen = times(yen, stated(items, scenario));
    if (limits?.least !== undefined) yen = larger(yen, stated(limits.least, scenario));
    if (limits?.most !== undefined) yen = smaller(yen, stated(limits.most, scenario));
    return currency ? times(yen, stated(currency.rate, scenario)) : yen;
  };

  if (only !== undefined) return payment([only]);
  if (apart && timing.kind === 'monthly' && timing.advance === undefined) {
    return active.map((m) => payment([m])).reduce(plus, ZERO);
  }
  const whatRecurs = onSales || amount.kind === 'share' ? 1 : timesIn(line, year);
  return times(payment(apart ? [1] : active), whole(BigInt(whatRecurs)));
}

/** What a line costs in a year at today's prices. `base`: the cells of what a share is taken of. */
function lineAmount(
  scenario: Scenario,
  option: Option,
  line: Line,
  year: number,
  base: readonly (readonly bigint[])[],
): Rational {
  const count = timesIn(line, year);
  if (count === 0) return ZERO;
  const often = whole(BigInt(count));
  const { amount } = line;
  switch (amount.kind) {
    case 'unquoted':
      return ZERO;
    case 'fixed':
      return times(often, stated(amount.yen, scenario));
    case 'hours':
      return times(often, stated(amount.hours, scenario), stated(scenario.business.hourlyCost));
    case 'sales-rate':
    case 'per-order':
      throw new Error('told by its payments');
    case 'share': {
      const of = whole(sum(base.map((cells) => (amount.basis === 'total' ? sum(cells) : (cells[year] as bigint)))));
      const share = times(stated(amount.rate, scenario), of);
      // A monthly share is the part of a year's share that falls on the active months.
      return line.timing.kind === 'monthly'
        ? over(times(share, whole(BigInt(monthsIn(line, year)))), whole(12n))
        : share;
    }
  }
}

function escalation(scenario: Scenario, line: Line, year: number): Rational {
  if (year < 2 || line.escalation.kind === 'none') return ONE;
  const rate = line.escalation.kind === 'own' ? line.escalation.rate : scenario.rates.inflation;
  return toThe(plus(ONE, stated(rate)), year - 1);
}

// ------------------------------------------------------------------ incidents

/** Probability of an incident in a year: before the move as it is today, afterwards as it will be, month by month. */
function probabilityIn(scenario: Scenario, option: Option, year: number): Rational {
  let after = stated(option.annualProbability, scenario);
  for (const stage of option.stages ?? []) {
    if (stage.year <= year && stage.annualProbability !== undefined) after = stated(stage.annualProbability, scenario);
  }
  if (!option.transition) return after;
  const before = stated(option.transition.annualProbability, scenario);
  const start = whole(BigInt(12 * (year - 1)));
  const monthsBefore = larger(ZERO, smaller(whole(12n), minus(stated(option.transition.months, scenario), start)));
  return over(plus(times(monthsBefore, before), times(minus(whole(12n), monthsBefore), after)), whole(12n));
}

/** Expected cost of one incident before and after insurance, whole yen. */
function incidentCost(
  scenario: Scenario,
  option: Option,
  values: OracleValues,
): GivenLoss & { readonly approximate: boolean } {
  const closure = closureCost(scenario, option);
  const response = responseCost(scenario, values);
  const kept = option.insurance ? keptResponse(scenario, values, response.yen, option.insurance) : response;
  return {
    severity: halfUp(plus(response.yen, closure)),
    retained: halfUp(plus(kept.yen, closure)),
    approximate: response.approximate || kept.approximate,
  };
}

function closureCost(scenario: Scenario, option: Option): Rational {
  const { closure } = scenario.incident;
  if (!closure) return ZERO;
  const { business } = scenario;
  const missing = minus(ONE, stated(closure.restartShare));
  const months = [
    stated(closure.months),
    over(times(missing, stated(closure.recoveryMonths)), whole(2n)),
    times(stated(business.cardShare), stated(closure.leavingShare), stated(closure.leavingMonths)),
  ].reduce(plus, ZERO);
  const { salesByYear, monthlySales } = salesOf(scenario, option);
  const first = salesByYear ? over(stated(salesByYear[0] as number), whole(12n)) : stated(monthlySales, scenario);
  return times(first, stated(business.contributionMargin), months);
}

interface Yen {
  readonly yen: Rational;
  readonly approximate: boolean;
}
const exact = (yen: Rational): Yen => ({ yen, approximate: false });
const approximate = (yen: number): Yen => ({ yen: exactly(yen), approximate: true });

/** Parts of an incident of the own shop. */
function ownShop(scenario: Scenario) {
  const { severity } = scenario.incident;
  if (severity.kind !== 'own-shop') throw new Error(severity.kind);
  return {
    fixed: [
      ...[severity.forensics, severity.callCentre, severity.legal, severity.other].map((one) => stated(one)),
      times(stated(severity.callCentrePerHeld ?? 0), stated(scenario.business.personalRecords)),
      times(stated(severity.legalPerHeld ?? 0), stated(scenario.business.personalRecords)),
    ].reduce(plus, ZERO),
    perPerson: plus(
      stated(severity.notificationPerRecord),
      times(stated(severity.apologyShare), stated(severity.apologyPerRecord)),
    ),
    perCard: plus(times(stated(severity.reissueShare), stated(severity.reissueFee)), stated(severity.fraudPerCard)),
    people: stated(scenario.business.personalRecords),
    cards: stated(scenario.business.cardRecords),
  };
}

function responseCost(scenario: Scenario, values: OracleValues): Yen {
  const { severity } = scenario.incident;
  switch (severity.kind) {
    case 'survey-mean':
      return exact(exactly(values.responseCost));
    case 'survey-curve':
      return exact(exactly(values.curve.mean));
    case 'firm-a':
      return exact(values.firmA.map(exactly).reduce(plus, ZERO));
    case 'firm-b':
      return exact((values.firmB ?? []).map(exactly).reduce(plus, ZERO));
    case 'own-figure':
      return exact(stated(severity.yen));
    case 'own-lognormal':
      return approximate(lognormalRange(severity.low, severity.high));
    case 'own-range': {
      const { low, mode, high } = severity;
      return exact(over([exactly(low), times(whole(4n), exactly(mode)), exactly(high)].reduce(plus, ZERO), whole(6n)));
    }
    case 'own-shop': {
      const { fixed, perPerson, perCard, people, cards } = ownShop(scenario);
      if (severity.records === 'all') {
        return exact([fixed, times(perPerson, people), times(perCard, cards)].reduce(plus, ZERO));
      }
      const { median, sigma } = values.leakedRecords;
      const leaked = (held: Rational): Rational => exactly(cappedRecords(median, sigma, toNumber(held)));
      const yen = [fixed, times(perPerson, leaked(people)), times(perCard, leaked(cards))].reduce(plus, ZERO);
      return { yen, approximate: true };
    }
  }
}

function keptResponse(
  scenario: Scenario,
  values: OracleValues,
  response: Rational,
  insurance: NonNullable<Option['insurance']>,
): Yen {
  const { severity } = scenario.incident;
  const terms: Terms = {
    covered: float(insurance.coveredShare, scenario),
    deductible: float(insurance.deductible, scenario),
    limit: float(insurance.limit, scenario),
  };
  if (severity.kind === 'survey-curve') {
    // What is paid comes from the curve, what it is paid of is the stated mean.
    const { mean, sigma } = values.curve;
    return approximate(mean - lognormalPaid(Math.log(mean) - (sigma * sigma) / 2, sigma, terms));
  }
  if (severity.kind === 'own-lognormal') {
    const { low, high } = severity;
    const mu = Math.log(Math.sqrt(low) * Math.sqrt(high));
    const sigma = (Math.log(high) - Math.log(low)) / 3.2897072539029435;
    return approximate(lognormalRange(low, high) - lognormalPaid(mu, sigma, terms));
  }
  if (severity.kind === 'own-range') {
    return approximate(pertRetained(severity.low, severity.mode, severity.high, terms));
  }
  if (severity.kind === 'own-shop' && severity.records === 'survey') {
    const { fixed, perPerson, perCard, people, cards } = ownShop(scenario);
    const leak = {
      fixed: toNumber(fixed),
      perPerson: toNumber(perPerson),
      people: toNumber(people),
      perCard: toNumber(perCard),
      cards: toNumber(cards),
    };
    return approximate(leakRetained({ ...leak, ...values.leakedRecords }, terms));
  }
  const claim = minus(
    times(stated(insurance.coveredShare, scenario), response),
    stated(insurance.deductible, scenario),
  );
  const paid = smaller(stated(insurance.limit, scenario), larger(ZERO, claim));
  if (less(response, paid)) throw new Error('insurance pays more than the loss');
  return exact(minus(response, paid));
}

/** Mean of a lognormal with 5 % below low and 5 % above high: the two are 2 × 1.6448536… standard deviations apart. */
function lognormalRange(low: number, high: number): number {
  const sigma = (Math.log(high) - Math.log(low)) / 3.2897072539029435;
  return Math.sqrt(low) * Math.sqrt(high) * Math.exp((sigma * sigma) / 2);
}
