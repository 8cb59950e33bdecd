import { decidingMeasure } from '@ec-tco/core';
import { decompose } from '@ec-tco/core/analysis';
import { type Computation, decidingFor } from '../../shared/computation.ts';
import { type DifferencePart, largestParts } from './largest-parts.ts';

/** Why an option is behind the best: the one or two largest parts of what lies between. */
export interface AnswerReason {
  readonly other: string;
  readonly parts: readonly DifferencePart[];
  /** Yen of these parts together. */
  readonly yen: number;
  /** 1 is all of the difference; more where other parts speak against it. */
  readonly share: number;
}

/** What the largest parts of a difference are, by the values that decide; undefined where none speaks for the best. */
export function reasonAgainst(computation: Computation, best: string, other: string): AnswerReason | undefined {
  const measure = decidingMeasure(computation.scenario);
  const { parts, share } = largestParts(
    decompose(decidingFor(computation).prepared, { left: best, right: other, measure }),
    measure,
  );
  return parts.length === 0
    ? undefined
    : { other, parts, share, yen: Math.round(parts.reduce((sum, part) => sum + part.yen, 0)) };
}

/** So many options are still looked at one by one; of more, only the next one is. */
const FEW = 3;

/** Against the next one; against the last, too, where there are few. */
export function reasonsOf(
  computation: Computation,
  { best, ranked }: { readonly best?: string | undefined; readonly ranked: readonly string[] },
): readonly AnswerReason[] {
  if (best === undefined) return [];
  const others = ranked.filter((id) => id !== best);
  const against = others.length < FEW ? others : others.slice(0, 1);
  return against.flatMap((other) => reasonAgainst(computation, best, other) ?? []);
}
