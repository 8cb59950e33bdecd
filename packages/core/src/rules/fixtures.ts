// Builders for tests: the smallest scenario the schema accepts, and its parts.
import { type OptionKind, REQUIREMENTS, type RequirementId, SECURITY_TASKS } from '../scenario/ids.ts';
import type { Line, Option, RequirementAnswer, Scenario, ScenarioData } from '../scenario/schema.ts';

/** The same answer to every requirement, but for those given. */
export const answers = (
  status: RequirementAnswer['status'],
  others: Partial<Record<RequirementId, RequirementAnswer | RequirementAnswer['status'] | undefined>> = {},
): Scenario['requirements'] => {
  const all: Partial<Record<RequirementId, RequirementAnswer>> = {};
  for (const id of REQUIREMENTS) {
    const own = id in others ? others[id] : status;
    if (own !== undefined) all[id] = typeof own === 'string' ? { status: own } : own;
  }
  return all;
};

export const line = (id: string, others: Partial<Line> = {}): Line => ({
  id,
  name: id,
  category: 'operation.security',
  timing: { kind: 'monthly' },
  amount: { kind: 'fixed', yen: 10_000 },
  escalation: { kind: 'none' },
  source: { kind: 'assumption' },
  ...others,
});

/** The same answer to every requirement, for one option. */
export const ownAnswers = (status: RequirementAnswer['status']): NonNullable<Option['requirements']> =>
  Object.fromEntries(REQUIREMENTS.map((id) => [id, { status }]));

/** A line that carries all ten tasks, and an insurance with its premium. */
export const completeLines: readonly Line[] = [
  line('security', { tasks: [...SECURITY_TASKS] }),
  line('premium', { category: 'incident' }),
];

export const option = (kind: OptionKind, others: Partial<Option> = {}): Option => ({
  id: kind,
  name: kind,
  kind,
  pciDss: 'unknown',
  customPages: false,
  lines: completeLines,
  annualProbability: 0.001,
  insurance: { coveredShare: 1, deductible: 0, limit: 10_000_000 },
  ...others,
});

export const scenario = (others: Partial<ScenarioData> = {}): Scenario => {
  const data: ScenarioData = {
    version: 2,
    title: '試しの店',
    dataSet: 'draft-2022-10',
    journey: 'new',
    business: {
      monthlySales: 1_000_000,
      salesGrowth: 0,
      averageOrderValue: 5_000,
      contributionMargin: 0.3,
      cardShare: 0.5,
      personalRecords: 1_000,
      cardRecords: 0,
      employees: 5,
      hourlyCost: 3_000,
    },
    horizonYears: 5,
    rates: { discount: 0.02, inflation: 0, consumptionTax: 0.1 },
    showTax: false,
    securityFloor: true,
    options: [option('self-built-outsourced')],
    incident: { severity: { kind: 'survey-mean' } },
    requirements: answers(others.journey === 'operating' ? 'done' : 'in-house'),
    ...others,
  };
  return data as Scenario;
};
