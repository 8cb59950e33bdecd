import { baseIn } from '../scenario/common.ts';
import type { RequirementId } from '../scenario/ids.ts';
import { isSelfBuilt, OPTION_TRAITS } from '../scenario/option-traits.ts';
import type { Option, Scenario } from '../scenario/schema.ts';
import type { NextAction } from './action.ts';
import { mandatoryWith } from './assess-requirements.ts';
import type { Finding, InterimMeasure } from './finding.ts';
import { measuresLacking } from './interim-requirements.ts';
import { type RequirementState, requirementStates, todaysStates } from './requirement-state.ts';

/** What the rules found about the options. */
interface Found {
  readonly options: readonly {
    readonly id: string;
    readonly findings: readonly Finding[];
    readonly nextActions: readonly NextAction[];
  }[];
}

/** Something for the owner to do next. */
export interface NextStep {
  readonly kind: 'interim' | 'site-check' | 'ask-platform' | 'bill' | 'quotation' | 'self-check' | 'guide' | 'action';
  /** Id and name of the option it concerns; of what protects today's site, the one that keeps it where there is one. */
  readonly option: string;
  readonly name: string;
  readonly action?: NextAction;
  readonly when: 'now' | 'week' | 'fortnight' | 'month';
  /** How many mandatory and how many recommended requirements are still to be answered (self-check). */
  readonly open?: { readonly mandatory: number; readonly recommended: number };
  /** Which of the guideline's first aid today's site does not have yet (interim). */
  readonly measures?: readonly InterimMeasure[];
}

/** Backups and logs, and whether files were changed: by them it is seen whether somebody has been in already. */
const TRACES: ReadonlySet<RequirementId> = new Set(['operation-2', 'operation-4']);

/**
 * What protects the site that runs today while mandatory requirements of it are open, whichever option is chosen: the
 * draft's first aid, then a look at whether it is too late. Nothing where every option is done at once.
 */
function firstAid(scenario: Scenario): readonly NextStep[] {
  const { journey, options } = scenario;
  const atOnce = ({ transition }: Option) => transition !== undefined && baseIn(scenario, transition.months) === 0;
  if (journey !== 'operating' || options.every(atOnce)) return [];
  const kept = options.filter(({ kind, existing }) => isSelfBuilt(kind) && existing !== false);
  // As the interim measures of the rules: an option that keeps the site may know more of it than what is answered for all.
  const states =
    kept.length > 0 ? kept.flatMap((option) => requirementStates(scenario, option)) : todaysStates(scenario);
  if (mandatoryWith(states, 'to-do', 'outsourced', 'cannot').length === 0) return [];
  const lacks = (is: (state: RequirementState) => boolean) =>
    states.some((state) => is(state) && state.status !== 'done');
  const measures = measuresLacking(states);
  const [{ id: option, name } = { id: '', name: '' }] = [...kept, ...options];
  return [
    ...(measures.length > 0 ? [{ kind: 'interim', option, name, when: 'now', measures } as const] : []),
    ...(lacks(({ id }) => TRACES.has(id)) ? [{ kind: 'site-check', option, name, when: 'now' } as const] : []),
  ];
}

/** Told by a step of their own. */
const OWN: ReadonlySet<NextAction['code']> = new Set(['confirm-pci-dss', 'get-quotations', 'answer-requirements']);

/** The first aid as the rules tell it, where it is no step of its own. */
const AT_ONCE: ReadonlySet<NextAction['code']> = new Set(['take-interim-measures']);

/**
 * What to do next: what protects a running site until it is mended or left, then what concerns some options, by their
 * ids, or the first two of the scenario where none is named.
 */
export function nextSteps(
  scenario: Scenario,
  { options: results }: Found,
  leading: readonly string[],
): readonly NextStep[] {
  const { options: all } = scenario;
  const named = leading.flatMap((id) => all.filter((option) => option.id === id));
  const options = named.length > 0 ? named : all.slice(0, 2);
  const resultOf = (id: string) => results.find((one) => one.id === id);
  const count = (id: string, code: string) =>
    resultOf(id)?.findings.filter((finding) => finding.code === code).length ?? 0;
  const aid = firstAid(scenario);
  const steps: NextStep[] = [...aid];
  const aided = aid.some(({ kind }) => kind === 'interim');
  const unsure = options.find(({ id, pciDss }) => pciDss === 'unknown' && count(id, 'pci-dss-unknown') > 0);
  if (unsure) steps.push({ kind: 'ask-platform', option: unsure.id, name: unsure.name, when: 'week' });
  // Of the mall or the service that one is on already, and of a site that one runs alone, the price is known; nobody quotes it.
  const unknown = options.filter(({ lines }) => !lines.some(({ source }) => source.kind === 'quotation'));
  const paid = ({ kind, existing }: Option) => existing === true && !OPTION_TRAITS[kind].byContractor;
  const billed = unknown.find((option) => paid(option) && !option.lines.some(({ source }) => source.kind === 'stated'));
  if (billed) steps.push({ kind: 'bill', option: billed.id, name: billed.name, when: 'week' });
  const unquoted = unknown.find((option) => !paid(option));
  if (unquoted) steps.push({ kind: 'quotation', option: unquoted.id, name: unquoted.name, when: 'fortnight' });
  const actions = options.flatMap(({ id, name }) =>
    (resultOf(id)?.nextActions ?? []).map((action) => ({ option: id, name, action })),
  );
  const unanswered = actions.find(({ action }) => action.code === 'answer-requirements');
  if (unanswered) {
    const { option, name } = unanswered;
    const open = {
      mandatory: count(option, 'mandatory-unanswered'),
      recommended: count(option, 'recommended-unanswered'),
    };
    steps.push({ kind: 'self-check', option, name, when: 'week', open });
  }
  steps.push({ kind: 'guide', option: options[0]?.id ?? '', name: options[0]?.name ?? '', when: 'month' });
  const told = new Set<string>();
  for (const one of actions) {
    const key = JSON.stringify(one.action);
    if (OWN.has(one.action.code) || told.has(key)) continue;
    if (aided && one.action.code === 'take-interim-measures') continue;
    told.add(key);
    steps.push({ kind: 'action', ...one, when: AT_ONCE.has(one.action.code) ? 'now' : 'month' });
  }
  return steps;
}
