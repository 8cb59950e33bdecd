import type { Language, Verdict } from '@ec-tco/core';
import { type Computation, verdictFor } from './computation.ts';

const KNOWN = new WeakMap<Computation, Partial<Record<Language, Verdict>>>();

/** The verdict on a computation, worked out once for all that show it. */
export function knownVerdict(computation: Computation, language: Language): Verdict {
  const known = KNOWN.get(computation) ?? {};
  KNOWN.set(computation, known);
  known[language] ??= verdictFor(computation, language);
  return known[language];
}
