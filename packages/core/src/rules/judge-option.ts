import { OPERATION_REQUIREMENTS, type RequirementId } from '../scenario/ids.ts';
import { OPTION_TRAITS } from '../scenario/option-traits.ts';
import type { Option, Scenario } from '../scenario/schema.ts';
import { assessRequirements } from './assess-requirements.ts';
import { checkCost, spendsNothingOnSecurity } from './check-cost.ts';
import { checkInterim } from './check-interim.ts';
import { checkPlatform } from './check-platform.ts';
import { checkTasks } from './check-tasks.ts';
import { type Finding, type FindingSeverity, finding } from './finding.ts';
import { judgeSelfBuilt } from './judge-self-built.ts';
import type { CostFacts } from './line-facts.ts';
import type { Eligibility } from './outcome.ts';
import { type EligibilityStatus, type Reason, reason } from './reason.ts';
import { linkedLines, sharesOf } from './requirement-shares.ts';

/** The operation requirements whose fulfilment by others is to be checked periodically. */
const MONITORED = OPERATION_REQUIREMENTS.slice(0, 4);

/** What the rules say of an option. */
export interface Judgement {
  readonly eligibility: Eligibility;
  readonly findings: readonly Finding[];
  /** Requirements that a contractor or a hosted service is to fulfil. */
  readonly delegated: readonly RequirementId[];
}

/**
 * Whether an option may be chosen, why, and what is to be known about it.
 * @param cost from the cost engine
 */
export function judgeOption(scenario: Scenario, option: Option, cost: CostFacts): Judgement {
  const { selfBuilt, byContractor } = OPTION_TRAITS[option.kind];
  // By the option's own answers and those for all; nobody asks them of a platform.
  const assessment = selfBuilt ? assessRequirements(scenario, option) : undefined;
  const states = assessment?.requirements ?? [];
  const delegated = sharesOf(scenario, option, states)
    .filter((share) => share.share === 'delegated')
    .map((share) => share.id);
  const gate = assessment ? judgeSelfBuilt(assessment, option.kind) : checkPlatform(scenario, option, cost);
  const unpriced = states
    .filter(({ status }) => status === 'outsourced' || status === 'to-do')
    .filter(({ id }) => linkedLines(scenario, option, id).length === 0);

  const findings = bySeverity([
    ...(assessment?.findings ?? []),
    ...gate.findings,
    ...(selfBuilt ? checkTasks(option) : []),
    ...checkInterim(scenario, option),
    ...checkCost(scenario, option, cost),
    ...unpriced.map(({ id }) => finding('requirement-without-line', { requirement: id })),
    ...(delegated.length > 0 || byContractor ? [finding('contract-monitoring', { requirements: MONITORED })] : []),
  ]);
  const poor = spendsNothingOnSecurity(scenario, option, cost) ? [reason('no-security-spending', {})] : [];
  return { eligibility: eligibility([...gate.reasons, ...poor]), findings, delegated };
}

const GRAVITY: Readonly<Record<EligibilityStatus, number>> = {
  'ruled-out': 0,
  undetermined: 1,
  conditional: 2,
  eligible: 3,
};

/** The gravest reason decides, and there always is one; what speaks for an option is told only when nothing speaks against it. */
function eligibility(reasons: readonly Reason[]): Eligibility {
  const sorted = [...reasons].sort((a, b) => GRAVITY[a.effect] - GRAVITY[b.effect]);
  const status = (sorted[0] as Reason).effect;
  return { status, reasons: sorted.filter((item) => status === 'eligible' || item.effect !== 'eligible') };
}

const SEVERITIES: readonly FindingSeverity[] = ['blocking', 'warning', 'info'];

const bySeverity = (findings: readonly Finding[]): readonly Finding[] =>
  SEVERITIES.flatMap((severity) => findings.filter((one) => one.severity === severity));
