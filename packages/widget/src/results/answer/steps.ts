import type { Verdict } from '@ec-tco/core';
import { type NextStep, nextSteps } from '@ec-tco/core/guideline';
import type { Computation } from '../../shared/computation.ts';
import type { Place } from '../../shared/go-event.ts';

/** Something to do next, in the order in which it is best done. */
export interface Step extends NextStep {
  /** Where it is done. */
  readonly place: Place;
}

const PLACES: Readonly<Record<NextStep['kind'], Place>> = {
  interim: { view: 'guide' },
  'site-check': { view: 'input', section: 'requirements' },
  bill: { view: 'input', section: 'options' },
  'ask-platform': { view: 'take', section: 'questions' },
  quotation: { view: 'input', section: 'quotation' },
  'self-check': { view: 'input', section: 'requirements' },
  guide: { view: 'guide' },
  action: { view: 'compare' },
};

/** What to do next about the leading options, and where. */
export const stepsOf = ({ scenario, result }: Computation, { facts }: Verdict): readonly Step[] =>
  nextSteps(
    scenario,
    result,
    [facts.best, facts.runnerUp].flatMap((id) => id ?? []),
  ).map((step) => ({ ...step, place: PLACES[step.kind] }));
