import type { Language, Sentence, Verdict } from '@ec-tco/core';
import { plainText } from '@ec-tco/core/format';
import { type Computation, mayTurn, verdictFor } from './computation.ts';
import { sharedMessages } from './messages/messages.ts';

const KNOWN = new WeakMap<Computation, Partial<Record<Language, Verdict>>>();

/** What no analysis changes. */
const SURE: ReadonlySet<Sentence['kind']> = new Set(['incident-break-even', 'assumed-probability']);

/**
 * The verdict on a computation, worked out once for all that show it. While the analysis is under way it names no option
 * that the analysis could take back.
 */
export function knownVerdict(computation: Computation, language: Language): Verdict {
  const known = KNOWN.get(computation) ?? {};
  KNOWN.set(computation, known);
  known[language] ??= sayable(computation, language);
  return known[language];
}

/** The answer as it is shown, to be spoken; nothing before the first one. */
export const spokenHeadline = (computation: Computation | undefined, language: Language): string =>
  computation ? plainText(knownVerdict(computation, language).headline, language) : '';

/**
 * What to show of two computations while the newer one may still turn: the one before, of the same shop, so that nothing is
 * said for a moment only.
 */
export function steady(now: Computation, before: Computation | undefined): Computation {
  return before && mayTurn(now) && optionsOf(now) === optionsOf(before) ? before : now;
}

const optionsOf = ({ scenario }: Computation): string => scenario.options.map(({ id }) => id).join();

function sayable(computation: Computation, language: Language): Verdict {
  const verdict = verdictFor(computation, language);
  if (!mayTurn(computation)) return verdict;
  const { facts, sentences } = verdict;
  return {
    strength: 'open',
    headline: sharedMessages(language).underway,
    sentences: sentences.filter(({ kind }) => SURE.has(kind)),
    facts: {
      ...facts,
      strength: 'open',
      ranked: [],
      best: undefined,
      runnerUp: undefined,
      difference: undefined,
      tied: [],
      pending: [],
      statedBest: undefined,
    },
  };
}
