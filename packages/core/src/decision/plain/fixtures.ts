import { line, option, scenario } from '../../rules/fixtures.ts';
import type { Line, Option, Scenario } from '../../scenario/schema.ts';

/** A line of the running site, priced as given; told further by `more`. */
export const priced = (id: string, yen: number, timing: Line['timing'], more: Partial<Line> = {}): Line =>
  line(id, { category: 'operation.other', timing, amount: { kind: 'fixed', yen }, ...more });

/** An option that is never hit by an incident, has no insurance, and costs its lines. */
export function plainOption(id: string, lines: readonly Line[], more: Partial<Option> = {}): Option {
  const { insurance: _, ...bare } = option('saas', { id, name: id, pciDss: 'yes', lines, annualProbability: 0 });
  return { ...bare, ...more };
}

/** Two years without inflation, tax or the guideline's minimum: totals are sums that anybody can check. */
export const plainScenario = (options: readonly Option[], more: Partial<Scenario> = {}): Scenario =>
  scenario({ horizonYears: 2, securityFloor: false, options, ...more });
