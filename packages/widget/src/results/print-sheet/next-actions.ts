import type { OptionResult } from '@ec-tco/core';
import type { Sheet } from './sheet.ts';

const MOST_ACTIONS = 5;

/** What is to be done next: for the option asked for, or, where none is, to get the prices that keep the order open. */
export function nextActions({ candidate, computation, verdict }: Sheet): OptionResult['nextActions'] {
  if (candidate) return candidate.nextActions.slice(0, MOST_ACTIONS);
  return computation.result.options
    .filter(({ id }) => verdict.facts.pending.includes(id))
    .flatMap(({ nextActions: all }) => all.filter(({ code }) => code === 'get-quotations'))
    .slice(0, MOST_ACTIONS);
}
