import type { FunctionName } from '../formula/expression.ts';
import { LAWS, type LawName } from '../probability/laws.ts';
import { lognormalLaw } from '../probability/lognormal-law.ts';

const FOREVER = Number.POSITIVE_INFINITY;

type Numbers = readonly number[];
const at = (args: Numbers, i: number): number => args[i] ?? Number.NaN;

/**
 * Mean of what insurance pays of a loss, min(limit, max(0, c · X − deductible)): the law's parameters, then covered share
 * c, deductible and limit. Limited means of X at the two ends say it, without the law of what is left.
 */
const insuredMean =
  (name: LawName) =>
  (args: Numbers): number => {
    const terms = args.length - 3;
    const coveredShare = at(args, terms);
    const deductible = at(args, terms + 1);
    const limit = at(args, terms + 2);
    if (coveredShare === 0 || limit === 0) return 0;
    const law = LAWS[name](args);
    const start = deductible / coveredShare;
    const end = (deductible + limit) / coveredShare;
    return coveredShare * (law.limitedMean(end) - law.limitedMean(start));
  };

const FUNCTIONS: Readonly<Record<FunctionName, (args: Numbers) => number>> = {
  /** Mean of min(K, cap), K lognormal by median and sigma. */
  lognormalCappedMean: (a) => lognormalLaw(Math.log(at(a, 0)), at(a, 1)).limitedMean(at(a, 2)),
  /** Mean of a lognormal loss by its 90 % range: low, high. */
  lognormalRangeMean: (a) => LAWS.lognormalRange(a).limitedMean(FOREVER),
  lognormalInsuredMean: insuredMean('lognormal'),
  lognormalRangeInsuredMean: insuredMean('lognormalRange'),
  pertInsuredMean: insuredMean('pert'),
  leakInsuredMean: insuredMean('leak'),
};

/** Evaluates a special function of a formula, in float64. */
export const callFunction = (name: FunctionName, args: Numbers): number => FUNCTIONS[name](args);
