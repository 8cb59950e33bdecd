import type { NextAction, Verdict } from '@ec-tco/core';
import type { Computation } from '../../shared/computation.ts';
import type { Place } from '../../shared/go-event.ts';

/** Something to do next, in the order in which it is best done. */
export interface Step {
  readonly kind: 'ask-platform' | 'quotation' | 'self-check' | 'guide' | 'action';
  /** Name of the option it concerns. */
  readonly name: string;
  readonly action?: NextAction;
  readonly when: 'week' | 'fortnight' | 'month';
  /** Where it is done. */
  readonly place: Place;
}

/** Told by a step of their own. */
const OWN: ReadonlySet<NextAction['code']> = new Set(['confirm-pci-dss', 'get-quotations', 'answer-requirements']);

/** What to do next about the leading options: whom to ask, what to have quoted, what to answer, then what the rules say. */
export function stepsOf({ scenario, result }: Computation, { facts }: Verdict): readonly Step[] {
  const leading = [facts.best, facts.runnerUp].flatMap((id) => scenario.options.filter((option) => option.id === id));
  const options = leading.length > 0 ? leading : scenario.options.slice(0, 2);
  const steps: Step[] = [];
  const first = options[0];
  const unsure = options.find(
    ({ id, pciDss }) =>
      pciDss === 'unknown' &&
      result.options.find((one) => one.id === id)?.findings.some(({ code }) => code === 'pci-dss-unknown'),
  );
  if (unsure) {
    steps.push({
      kind: 'ask-platform',
      name: unsure.name,
      when: 'week',
      place: { view: 'take', section: 'questions' },
    });
  }
  const unquoted = options.find(({ lines }) => !lines.some(({ source }) => source.kind === 'quotation'));
  if (unquoted) {
    const place = { view: 'input', section: 'quotation' } as const;
    steps.push({ kind: 'quotation', name: unquoted.name, when: 'fortnight', place });
  }
  const actions = options.flatMap((option) =>
    (result.options.find(({ id }) => id === option.id)?.nextActions ?? []).map((action) => ({ option, action })),
  );
  const unanswered = actions.find(({ action }) => action.code === 'answer-requirements');
  if (unanswered) {
    const place = { view: 'input', section: 'requirements' } as const;
    steps.push({ kind: 'self-check', name: unanswered.option.name, when: 'week', place });
  }
  steps.push({ kind: 'guide', name: first?.name ?? '', when: 'month', place: { view: 'guide' } });
  const told = new Set<string>();
  for (const { option, action } of actions) {
    const key = JSON.stringify(action);
    if (OWN.has(action.code) || told.has(key)) continue;
    told.add(key);
    steps.push({ kind: 'action', name: option.name, action, when: 'month', place: { view: 'compare' } });
  }
  return steps;
}
