import type { Scenario } from '../scenario/schema.ts';
import type { NextAction } from './action.ts';
import type { Finding } from './finding.ts';

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
  readonly kind: 'ask-platform' | 'quotation' | 'self-check' | 'guide' | 'action';
  /** Id and name of the option it concerns. */
  readonly option: string;
  readonly name: string;
  readonly action?: NextAction;
  readonly when: 'week' | 'fortnight' | 'month';
  /** How many mandatory and how many recommended requirements are still to be answered (self-check). */
  readonly open?: { readonly mandatory: number; readonly recommended: number };
}

/** Told by a step of their own. */
const OWN: ReadonlySet<NextAction['code']> = new Set(['confirm-pci-dss', 'get-quotations', 'answer-requirements']);

/** What to do next about some options, by their ids: of the first two of the scenario where none is named. */
export function nextSteps(
  { options: all }: Scenario,
  { options: results }: Found,
  leading: readonly string[],
): readonly NextStep[] {
  const named = leading.flatMap((id) => all.filter((option) => option.id === id));
  const options = named.length > 0 ? named : all.slice(0, 2);
  const resultOf = (id: string) => results.find((one) => one.id === id);
  const count = (id: string, code: string) =>
    resultOf(id)?.findings.filter((finding) => finding.code === code).length ?? 0;
  const steps: NextStep[] = [];
  const unsure = options.find(({ id, pciDss }) => pciDss === 'unknown' && count(id, 'pci-dss-unknown') > 0);
  if (unsure) steps.push({ kind: 'ask-platform', option: unsure.id, name: unsure.name, when: 'week' });
  const unquoted = options.find(({ lines }) => !lines.some(({ source }) => source.kind === 'quotation'));
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
    told.add(key);
    steps.push({ kind: 'action', ...one, when: 'month' });
  }
  return steps;
}
