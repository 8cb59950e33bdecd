import { decidingMeasure, type Language, type Sentence, type Verdict } from '@ec-tco/core';
import { describeInput } from '@ec-tco/core/format';
import type { Computation } from '../../shared/computation.ts';
import { how } from '../explanation/how-paths.ts';
import { incidentPairs } from '../incident/pairs.ts';
import type { SentenceKind } from '../messages/kinds.ts';

/** The headline, which is a sentence, too. */
export const HEADLINE = 'headline';

/** Which number the n-th amount or rate in a sentence of a verdict is. */
export function sentencePaths(
  { kind, text }: Pick<Sentence, 'text'> & { readonly kind: SentenceKind | typeof HEADLINE },
  { facts }: Verdict,
  computation: Computation,
  language: Language,
): (n: number) => string {
  const { scenario, analysis } = computation;
  const measure = analysis?.measure ?? decidingMeasure(scenario);
  const { best = '', runnerUp = '', ranked } = facts;
  const difference = how.difference(measure, best, runnerUp);
  switch (kind) {
    case HEADLINE:
      return () => difference;
    case 'amounts':
      return (n) => (n < ranked.length ? `rankings/${measure}/${ranked[n] as string}/amount` : difference);
    case 'probability':
      return () => how.probability;
    case 'assumed-probability':
      return (n) => `/options/${scenario.options[n]?.id}/annualProbability`;
    case 'confirmed':
      return () => `options/${best}/confidence/confirmedShare`;
    case 'incident-break-even': {
      const safer = incidentPairs(computation).find((pair) => pair.safer);
      if (!safer) return () => how.rule;
      return (n) => (n === 0 ? how.difference('total', safer.b, safer.a) : how.pair(safer.a, safer.b));
    }
    case 'turning-point': {
      // The longest name that stands in the sentence: one may be part of another.
      const pointers = analysis?.leading?.breakEvens.map(({ pointer }) => pointer) ?? [];
      const [pointer] = pointers
        .map((at) => ({ at, name: describeInput(scenario, at, language) }))
        .filter(({ name }) => text.includes(name))
        .toSorted((a, b) => b.name.length - a.name.length);
      return (n) => (pointer ? (n === 0 ? how.turn(pointer.at) : pointer.at) : how.rule);
    }
    case 'unpriced':
      return () => how.unpriced;
    default:
      return () => how.rule;
  }
}
