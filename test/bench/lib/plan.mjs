import scenarioJson from '../workload.json' with { type: 'json' };

/** The reference workload as `parseScenario` takes it. */
export { scenarioJson };

export const CATEGORIES = [
  'build.other',
  'build.security',
  'operation.other',
  'operation.security',
  'platform',
  'incident',
];

/** What one change touches in every engine, and where break-even is sought (present value, without incidents). */
export const CHANGED = { option: 1, line: 2 };
export const PAIR = { left: 1, right: 3, low: 1, high: 100_000_000, steps: 31 };

/** The i-th value of the changed line and of the sales: made beforehand, so that making them is not timed. */
const lineValues = Float64Array.from(
  { length: 1024 },
  (_, i) => scenarioJson.options[CHANGED.option].lines[CHANGED.line].amount.yen + i,
);
const salesValues = Float64Array.from({ length: 1024 }, (_, i) => scenarioJson.business.monthlySales + 10 * i);
export const lineValue = (i) => lineValues[i & 1023];
export const salesValue = (i) => salesValues[i & 1023];

/**
 * The workload as flat facts that every peer is written from: for each line its amount, what it is multiplied by, and
 * in how many months of each year it is paid (year 0 is the time before the opening).
 */
export function createPlan(scenario = scenarioJson) {
  const years = scenario.horizonYears;
  const monthsOf = ({ timing }, year) => {
    if (timing.kind === 'before-opening') return year === 0 ? 1 : 0;
    if (year === 0) return 0;
    if (timing.kind === 'monthly') return Math.max(0, 12 * year - Math.max(12 * (year - 1), (timing.from ?? 1) - 1));
    if (timing.kind === 'yearly') return 1;
    return year % timing.years === 0 ? 1 : 0;
  };
  const amountOf = ({ amount }) => amount.yen ?? amount.hours ?? amount.rate;
  return {
    years,
    monthlySales: scenario.business.monthlySales,
    growth: scenario.business.salesGrowth,
    orderValue: scenario.business.averageOrderValue,
    margin: scenario.business.contributionMargin,
    hourlyCost: scenario.business.hourlyCost,
    discount: scenario.rates.discount,
    severity: scenario.incident.severity.yen,
    options: scenario.options.map((option) => ({
      id: option.id,
      p: option.annualProbability,
      lines: option.lines.map((line) => ({
        id: line.id,
        category: CATEGORIES.indexOf(line.category),
        kind: line.amount.kind,
        amount: amountOf(line),
        rate:
          line.escalation.kind === 'none'
            ? 0
            : line.escalation.kind === 'own'
              ? line.escalation.rate
              : scenario.rates.inflation,
        months: Array.from({ length: years + 1 }, (_, year) => monthsOf(line, year)),
        // Only one form of group occurs: a category of the same year.
        of: line.amount.kind === 'share' ? CATEGORIES.indexOf(line.amount.of.category) : -1,
      })),
    })),
  };
}

/** Places of an option's outputs in the table that every engine fills: cells and sum of each series, then single numbers. */
export function createLayout(plan) {
  const width = plan.years + 2;
  const lines = plan.options[0].lines.length + 1; // and the expected loss of incidents
  const row = (n) => n * width;
  const series = lines + CATEGORIES.length;
  const single = row(series + 4);
  return {
    width,
    line: (l) => row(l),
    incident: row(lines - 1),
    category: (c) => row(lines + c),
    total: row(series),
    totalWithIncident: row(series + 1),
    presentValue: row(series + 2),
    presentValueWithIncident: row(series + 3),
    average: single,
    sales: single + 1,
    contribution: single + 2,
    net: single + 3,
    netWithIncident: single + 4,
    size: single + 5,
  };
}

/** An option's result in that layout; lines and rows by their ids, each with cells and total. */
export function tableOfOption(plan, option, lines, rows) {
  const layout = createLayout(plan);
  const out = new Array(layout.size).fill(Number.NaN);
  const put = (at, { cells, total }) => [...cells, total].forEach((x, i) => (out[at + i] = Number(x)));
  plan.options[0].lines.forEach(({ id }, l) => put(layout.line(l), lines.get(id)));
  put(layout.incident, lines.get('expected-incident-loss'));
  CATEGORIES.forEach((category, c) => put(layout.category(c), rows.get(category)));
  for (const key of ['total', 'totalWithIncident', 'presentValue', 'presentValueWithIncident'])
    put(layout[key], option[key]);
  out[layout.average] = Number(option.averageMonthly);
  out[layout.sales] = Number(option.sales);
  out[layout.contribution] = Number(option.contribution);
  out[layout.net] = Number(option.netContribution);
  out[layout.netWithIncident] = Number(option.netContributionWithIncident);
  return out;
}
