import { baseIn } from '../scenario/common.ts';
import { isSelfBuilt } from '../scenario/option-traits.ts';
import type { Line, Option, Scenario } from '../scenario/schema.ts';
import { monthsFromStart } from '../scenario/timing-traits.ts';
import { mandatoryWith } from './assess-requirements.ts';
import { type Finding, finding, type InterimMeasure } from './finding.ts';
import { measuresLacking } from './interim-requirements.ts';
import { linesFor } from './line-facts.ts';
import { requirementStates, todaysStates } from './requirement-state.ts';

/**
 * The interim measures of a running site with open mandatory requirements: WAF and insurance from the first month until
 * the fix or the move is done, whatever the option: it is about the site that runs until then. One that is in place
 * already is not asked for. Due dates are days and the horizon has none, so the length is `transition.months`.
 */
export function checkInterim(scenario: Scenario, option: Option): readonly Finding[] {
  if (scenario.journey !== 'operating') return [];
  // An option that keeps today's site may know more of it than what is answered for all.
  const keeps = isSelfBuilt(option.kind) && option.existing !== false;
  const states = keeps ? requirementStates(scenario, option) : todaysStates(scenario);
  const open = mandatoryWith(states, 'to-do', 'outsourced', 'cannot');
  const lacking = measuresLacking(states);
  if (open.length === 0 || lacking.length === 0) return [];
  // What is met from a stage on needs them until that year begins.
  const staged = keeps ? Math.max(0, ...states.map(({ stage }) => 12 * ((stage?.year ?? 1) - 1))) : 0;
  const transition = option.transition && Math.ceil(baseIn(scenario, option.transition.months));
  const stated = Math.max(staged, transition ?? 0) || transition;
  if (stated === 0) return [];
  const months = Math.min(stated ?? 1, 12 * scenario.horizonYears);
  const premiums = option.lines.filter((line) => line.category === 'incident');
  return [
    ...(stated === undefined ? [finding('interim-period-unknown', {})] : []),
    ...lacking.flatMap((name) =>
      // Terms without a premium are a finding of their own.
      name === 'insurance' && option.insurance && premiums.length === 0
        ? []
        : measure(name, name === 'waf' ? linesFor(option, name) : premiums, months),
    ),
  ];
}

function measure(name: InterimMeasure, lines: readonly Line[], months: number): readonly Finding[] {
  if (lines.length === 0) return [finding('interim-missing', { measure: name })];
  const covered = lines.reduce((most, line) => Math.max(most, monthsFromStart(line.timing)), 0);
  return covered >= months ? [] : [finding('interim-too-short', { measure: name, months, covered })];
}
