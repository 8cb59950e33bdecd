import type { OptionResult } from '@ec-tco/core';
import { type Computation, choiceFor } from '../../shared/computation.ts';

/** Best first, those that may not be chosen last. */
export function inOrder(computation: Computation): readonly OptionResult[] {
  const { result } = computation;
  const place = new Map(choiceFor(computation).ranked.map(({ option }, i) => [option, i]));
  const of = ({ id }: OptionResult) => place.get(id) ?? Number.POSITIVE_INFINITY;
  return [...result.options].sort((a, b) => (of(a) === of(b) ? 0 : of(a) - of(b)));
}
