import { decidingMeasure, type Verdict } from '@ec-tco/core';
import type { Computation } from '../../shared/computation.ts';

/** What a change did to an option's total, in yen. */
export interface OptionEffect {
  readonly name: string;
  readonly before: number;
  readonly after: number;
}

/** What a change did. */
export interface Effect {
  readonly options: readonly OptionEffect[];
  /** The best before and after, where it is another. */
  readonly best: { readonly before: string; readonly after: string } | undefined;
  /** Whether the others changed places. */
  readonly reordered: boolean;
  /** How sure before and after, where it is known and another. */
  readonly strength: { readonly before: Verdict['strength']; readonly after: Verdict['strength'] } | undefined;
}

/** What lies between two computations of one shop; the largest effects first. */
export function effectOf(
  before: Computation,
  after: Computation,
  verdicts: { readonly before: Verdict; readonly after: Verdict },
): Effect {
  const options = after.result.options
    .flatMap(({ id, name, totalWithIncident: { total } }): OptionEffect[] => {
      const was = before.result.options.find((option) => option.id === id)?.totalWithIncident.total;
      return was === undefined || was.eq(total) ? [] : [{ name, before: was.toNumber(), after: total.toNumber() }];
    })
    .toSorted((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before));
  const nameIn = ({ result }: Computation, id: string) => result.options.find((option) => option.id === id)?.name ?? id;
  const order = ({ scenario, result }: Computation) =>
    result.rankings[decidingMeasure(scenario)].map(({ option }) => option);
  const [was, is] = [verdicts.before.facts.best, verdicts.after.facts.best];
  const known = before.analysis !== undefined && after.analysis !== undefined;
  const { strength } = verdicts.before;
  return {
    options,
    best:
      was !== undefined && is !== undefined && was !== is
        ? { before: nameIn(before, was), after: nameIn(after, is) }
        : undefined,
    reordered: order(before).join(' ') !== order(after).join(' '),
    strength:
      known && strength !== verdicts.after.strength ? { before: strength, after: verdicts.after.strength } : undefined,
  };
}
