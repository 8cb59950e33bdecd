import type { OptionResult, Verdict } from '@ec-tco/core';
import { choiceOf } from '@ec-tco/core/analysis';
import { type Computation, decidingFor } from '../../shared/computation.ts';
import { type Judged, judgedAs } from '../frame/judged.ts';

/** What a change did to an option's total, in yen. */
export interface OptionEffect {
  readonly name: string;
  readonly before: number;
  readonly after: number;
}

/** What a change did. */
export interface Effect {
  /** What is compared now, where it was another thing before: no amount of the one is an effect on the other. */
  readonly measure: 'net' | 'cost' | undefined;
  readonly options: readonly OptionEffect[];
  /** The best before and after, where it is another. */
  readonly best: { readonly before: string; readonly after: string } | undefined;
  /** Options of which something else is said now about whether they may be chosen. */
  readonly judged: readonly { readonly name: string; readonly before: Judged; readonly after: Judged }[];
  /** Whether the others changed places. */
  readonly reordered: boolean;
  /** How sure before and after, where it is known and another. */
  readonly strength: { readonly before: Verdict['strength']; readonly after: Verdict['strength'] } | undefined;
}

/** What lies between two computations of one shop, by the amounts that are shown; the largest effects first. */
export function effectOf(
  before: Computation,
  after: Computation,
  verdicts: { readonly before: Verdict; readonly after: Verdict },
): Effect {
  const known = before.analysis !== undefined && after.analysis !== undefined;
  const [from, to] = [amountsOf(before, known), amountsOf(after, known)];
  const measure = from.net === to.net ? undefined : to.net ? 'net' : 'cost';
  const options = after.result.options
    .flatMap(({ id, name }): OptionEffect[] => {
      if (measure !== undefined) return [];
      // What another option's change moves is the error of a draw: it is no effect on this one.
      if (from.firm.get(id) === to.firm.get(id)) return [];
      // One that is ruled out has no draw: its amounts are compared on one footing.
      const of = from.deciding.has(id) && to.deciding.has(id) ? 'deciding' : 'firm';
      const [was, is] = [from[of].get(id), to[of].get(id)];
      return was === undefined || is === undefined || was === is ? [] : [{ name, before: was, after: is }];
    })
    .toSorted((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before));
  const judged = after.result.options.flatMap(({ id, name, eligibility }) => {
    const found = before.result.options.find((option) => option.id === id);
    const [was, is] = [found && judgedAs(found.eligibility), judgedAs(eligibility)];
    return was === undefined || was === is ? [] : [{ name, before: was, after: is }];
  });
  const nameIn = ({ result }: Computation, id: string) => result.options.find((option) => option.id === id)?.name ?? id;
  const order = ({ deciding, firm }: Amounts) => [...new Set([...deciding.keys(), ...firm.keys()])].join(' ');
  const [was, is] = [verdicts.before.facts.best, verdicts.after.facts.best];
  const { strength } = verdicts.before;
  return {
    measure,
    options,
    best:
      was !== undefined && is !== undefined && was !== is
        ? { before: nameIn(before, was), after: nameIn(after, is) }
        : undefined,
    judged,
    reordered: order(from) !== order(to),
    strength:
      known && strength !== verdicts.after.strength ? { before: strength, after: verdicts.after.strength } : undefined,
  };
}

/** What options amount to, in yen. */
interface Amounts {
  /** Whether they are what is left, not the cost. */
  readonly net: boolean;
  /** By those that are ranked, in their order: what decides. */
  readonly deciding: ReadonlyMap<string, number>;
  /** By all: with every range at its mean where means decide, else as stated. No draw moves it. */
  readonly firm: ReadonlyMap<string, number>;
}

function amountsOf(computation: Computation, byMean: boolean): Amounts {
  const { prepared, result, analysis } = computation;
  const { measure, ranked } = (byMean ? analysis?.choice : undefined) ?? choiceOf(prepared, result);
  const yen = (option: OptionResult) =>
    measure === 'net' ? option.netContributionWithIncident : option.totalWithIncident.total;
  const { options } = byMean ? decidingFor(computation).result : result;
  return {
    net: measure === 'net',
    deciding: new Map(ranked.map(({ option, mean }) => [option, mean.toNumber()])),
    firm: new Map(options.map((option) => [option.id, yen(option).toNumber()])),
  };
}
