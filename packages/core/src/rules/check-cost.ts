import { numberOn } from '../reference/topics.ts';
import { isAlreadyPaid } from '../scenario/already-paid.ts';
import { baseIn } from '../scenario/common.ts';
import { leavingOf } from '../scenario/contract.ts';
import { linesOfGroup } from '../scenario/group.ts';
import { hasMissingPrice } from '../scenario/has-missing-price.ts';
import { TOP_UP_LINE } from '../scenario/ids.ts';
import { isSelfBuilt } from '../scenario/option-traits.ts';
import type { Credit, Line, Option, Scenario } from '../scenario/schema.ts';
import { severityTraits } from '../scenario/severity-traits.ts';
import { isDueWithin } from '../scenario/timing-traits.ts';
import { type Finding, type Floor, finding, floorFinding } from './finding.ts';
import { type CostFacts, costsSomething } from './line-facts.ts';

/** A self-built option that spends nothing on keeping itself safe. */
export const spendsNothingOnSecurity = (scenario: Scenario, option: Option, cost: CostFacts): boolean =>
  isSelfBuilt(option.kind) &&
  !hasFloor(scenario) &&
  !option.lines.some((line) => line.category === 'operation.security' && costsSomething(scenario, line, cost));

/** The minimum of security operation in the scenario's edition, if it has one. */
function floorOf({ dataSet }: Scenario): Floor | undefined {
  const found = numberOn('security.floor', dataSet);
  return found && { yen: found.value, figure: found.id };
}

/** The switch counts only where the edition has a minimum to bring the line to. */
const hasFloor = (scenario: Scenario): boolean => scenario.securityFloor && floorOf(scenario) !== undefined;

/** What makes an option's total incomplete or hard to compare. */
export function checkCost(scenario: Scenario, option: Option, cost: CostFacts): readonly Finding[] {
  return [
    ...(spendsNothingOnSecurity(scenario, option, cost) ? [finding('no-security-spending', {})] : []),
    ...checkFloor(scenario, cost.shortfalls),
    ...option.lines
      .filter((line) => line.amount.kind === 'unquoted')
      .map((line) => finding('unquoted-line', { line: line.id, name: line.name })),
    ...outside(scenario, option).map(({ id, name }) => finding('beyond-horizon', { line: id, name })),
    ...option.lines.flatMap((line) => {
      const leaving = leavingOf(line, scenario.horizonYears);
      if (!leaving) return [];
      const { year, months } = leaving;
      return [finding('leaving-early', { line: line.id, name: line.name, year, months })];
    }),
    ...option.lines
      .filter((line) => isAlreadyPaid(option, line))
      .map((line) => finding('already-paid', { line: line.id, name: line.name })),
    ...option.lines
      .filter((line) => yieldsNothing(scenario, option, line, cost))
      .map((line) => finding('share-of-nothing', { line: line.id, name: line.name })),
    ...(option.insurance && !option.lines.some((line) => line.category === 'incident')
      ? [finding('insurance-without-premium', {})]
      : []),
    ...(option.credits && paidLess(option, option.credits, cost) ? [finding('credits-above-cost', {})] : []),
    ...(option.sales ? [finding('own-sales', {})] : []),
    ...checkLossRange(scenario),
  ];
}

/** What an option states of a time after the years compared. */
function outside({ horizonYears }: Scenario, { lines, credits = [], stages = [] }: Option) {
  return [
    ...[...lines, ...credits].filter(({ timing }) => !isDueWithin(timing, horizonYears)),
    ...stages.filter(({ year }) => year > horizonYears),
  ];
}

/** Whether less than nothing is paid in all, with what comes back. */
function paidLess({ lines }: Option, credits: readonly Credit[], { lineTotals }: CostFacts): boolean {
  return [...lines, ...credits, { id: TOP_UP_LINE }].reduce((sum, { id }) => sum + (lineTotals.get(id) ?? 0), 0) < 0;
}

/** A share that comes to 0 yen in every year although its rate is not 0 and no price is missing. */
function yieldsNothing(scenario: Scenario, option: Option, line: Line, cost: CostFacts): boolean {
  return (
    line.amount.kind === 'share' &&
    baseIn(scenario, line.amount.rate) > 0 &&
    isDueWithin(line.timing, scenario.horizonYears) &&
    !isAlreadyPaid(option, line) &&
    cost.lineTotals.get(line.id) === 0 &&
    !hasMissingPrice({ lines: linesOfGroup(option, line) })
  );
}

function checkLossRange({ incident: { severity } }: Scenario): readonly Finding[] {
  const guard = severityTraits(severity).guard(severity);
  if (guard === undefined || guard.kind === 'sound') return [];
  const { kind, ratio, threshold, mean } = guard;
  return [finding('loss-range-too-wide', { kind, ratio, threshold, mean })];
}

function checkFloor(scenario: Scenario, shortfalls: readonly number[]): readonly Finding[] {
  const floor = floorOf(scenario);
  const short = shortfalls.flatMap((gap, year) => (gap > 0 ? [{ year, gap }] : []));
  if (!floor || short.length === 0) return [];
  if (!scenario.securityFloor) return short.map(({ year, gap }) => floorFinding(year, gap, floor));
  return [
    finding('floor-topped-up', { years: short.length, yen: short.reduce((sum, { gap }) => sum + gap, 0), floor }),
  ];
}
