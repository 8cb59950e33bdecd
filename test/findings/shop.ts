import { type Line, type Option, parseScenario, type Scenario, type ScenarioData } from '@ec-tco/core';

/** A monthly platform line. */
export const line = (id: string, amount: Line['amount'], others: Partial<Line> = {}): Line => ({
  id,
  name: id,
  category: 'platform',
  timing: { kind: 'monthly' },
  amount,
  escalation: { kind: 'none' },
  source: { kind: 'quotation', note: 'published example' },
  ...others,
});
export const option = (id: string, lines: readonly Line[], others: Partial<Option> = {}): Option => ({
  id,
  name: id,
  kind: 'saas',
  pciDss: 'yes',
  customPages: false,
  annualProbability: 0,
  lines,
  ...others,
});
/** A shop of one million a month in 200 orders, one year, nothing discounted. Fails where it is no scenario. */
export function shop(options: readonly Option[], others: Partial<ScenarioData> = {}, business = {}): Scenario {
  const parsed = parseScenario({
    version: 2,
    title: 'shop',
    dataSet: 'draft-2022-10',
    journey: 'new',
    business: {
      monthlySales: 1_000_000,
      salesGrowth: 0,
      averageOrderValue: 5000,
      contributionMargin: 0.3,
      cardShare: 1,
      personalRecords: 0,
      cardRecords: 0,
      employees: 1,
      hourlyCost: 2000,
      ...business,
    },
    horizonYears: 1,
    rates: { discount: 0, inflation: 0, consumptionTax: 0.1 },
    showTax: false,
    securityFloor: false,
    options,
    incident: { severity: { kind: 'survey-mean' } },
    requirements: {},
    ...others,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.scenario;
}
