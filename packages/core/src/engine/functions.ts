import type { FunctionName } from '../formula/expression.ts';
import type { Law } from '../probability/law.ts';
import { leakLaw } from '../probability/leak-law.ts';
import { lognormalLaw } from '../probability/lognormal-law.ts';
import { lognormalRangeLaw } from '../probability/lognormal-range-law.ts';
import { pertLaw } from '../probability/pert-law.ts';
import { retainedLaw } from '../probability/retained-law.ts';

const FOREVER = Number.POSITIVE_INFINITY;

const insuredMean = (law: Law, coveredShare: number, deductible: number, limit: number): number =>
  law.limitedMean(FOREVER) - retainedLaw(law, { coveredShare, deductible, limit }).limitedMean(FOREVER);

type Numbers = readonly number[];
const at = (args: Numbers, i: number): number => args[i] ?? Number.NaN;

const FUNCTIONS: Readonly<Record<FunctionName, (args: Numbers) => number>> = {
  /** Mean of min(K, cap), K lognormal by median and sigma. */
  lognormalCappedMean: (a) => lognormalLaw(Math.log(at(a, 0)), at(a, 1)).limitedMean(at(a, 2)),
  /** Mean of what insurance pays of a lognormal loss: mu, sigma, covered share, deductible, limit. */
  lognormalInsuredMean: (a) => insuredMean(lognormalLaw(at(a, 0), at(a, 1)), at(a, 2), at(a, 3), at(a, 4)),
  /** Mean of a lognormal loss by its 90 % range: low, high. */
  lognormalRangeMean: (a) => lognormalRangeLaw(at(a, 0), at(a, 1)).limitedMean(FOREVER),
  /** Mean of what insurance pays of it: low, high, covered share, deductible, limit. */
  lognormalRangeInsuredMean: (a) => insuredMean(lognormalRangeLaw(at(a, 0), at(a, 1)), at(a, 2), at(a, 3), at(a, 4)),
  /** The same of a PERT loss: low, mode, high, covered share, deductible, limit. */
  pertInsuredMean: (a) => insuredMean(pertLaw(at(a, 0), at(a, 1), at(a, 2)), at(a, 3), at(a, 4), at(a, 5)),
  /** The same of a leak: fixed, per person, people, per card, cards, median and sigma of records, insurance terms. */
  leakInsuredMean: (a) =>
    insuredMean(
      leakLaw(lognormalLaw(Math.log(at(a, 5)), at(a, 6)), {
        fixed: at(a, 0),
        perPerson: at(a, 1),
        people: at(a, 2),
        perCard: at(a, 3),
        cards: at(a, 4),
      }),
      at(a, 7),
      at(a, 8),
      at(a, 9),
    ),
};

/** Evaluates a special function of a formula, in float64. */
export const callFunction = (name: FunctionName, args: Numbers): number => FUNCTIONS[name](args);
