import { fixedLaw } from './fixed-law.ts';
import type { Law } from './law.ts';
import { leakLaw } from './leak-law.ts';
import { lognormalLaw } from './lognormal-law.ts';
import { lognormalRangeLaw } from './lognormal-range-law.ts';
import { pertLaw } from './pert-law.ts';

/** The laws that one incident's cost can have. */
export type LawName = 'fixed' | 'lognormal' | 'lognormalRange' | 'pert' | 'leak';

const at = (parameters: readonly number[], i: number): number => parameters[i] ?? Number.NaN;

/** Each law from its parameters in order: the one place that says what they are. Units: yen and records. Errors: none. */
export const LAWS: Readonly<Record<LawName, (parameters: readonly number[]) => Law>> = {
  /** Always this amount. */
  fixed: (p) => fixedLaw(at(p, 0)),
  /** The mean in yen, and the standard deviation of the logarithm: stated so, the mean is that of the survey to the yen. */
  lognormal: (p) => lognormalLaw(Math.log(at(p, 0)) - at(p, 1) ** 2 / 2, at(p, 1)),
  /** The points below which 5 % and 95 % lie. */
  lognormalRange: (p) => lognormalRangeLaw(at(p, 0), at(p, 1)),
  /** Low, mode, high. */
  pert: (p) => pertLaw(at(p, 0), at(p, 1), at(p, 2)),
  /** Fixed part, yen a person, persons held, yen a card, cards held; median and spread of the records leaked. */
  leak: (p) =>
    leakLaw(lognormalLaw(Math.log(at(p, 5)), at(p, 6)), {
      fixed: at(p, 0),
      perPerson: at(p, 1),
      people: at(p, 2),
      perCard: at(p, 3),
      cards: at(p, 4),
    }),
};
