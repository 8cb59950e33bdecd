import { fixedLaw } from './fixed-law.ts';
import type { Law } from './law.ts';
import { normalCdf, normalUpperTail } from './normal-cdf.ts';
import { normalQuantile } from './normal-quantile.ts';

/**
 * The law of a lognormal loss: ln X is normal with mean `mu` and standard deviation `sigma`; sigma 0 is a fixed loss.
 *
 * Closed forms, relative error about 1e-14; moments are Infinity where a double cannot hold them. Errors: none.
 * Source: Klugman, Panjer, Willmot, Loss Models, appendix A (limited expected value of the lognormal).
 */
export function lognormalLaw(mu: number, sigma: number): Law {
  if (sigma === 0) return fixedLaw(Math.exp(mu));
  const mean = Math.exp(mu + (sigma * sigma) / 2);
  const square = Math.exp(2 * mu + 2 * sigma * sigma);
  const standard = (x: number): number => (Math.log(x) - mu) / sigma;
  return {
    lowest: 0,
    highest: Number.POSITIVE_INFINITY,
    upperTail: (x) => (x <= 0 ? 1 : normalUpperTail(standard(x))),
    cdf: (x) => (x <= 0 ? 0 : normalCdf(standard(x))),
    tailQuantile: (tail) => (tail >= 1 ? 0 : Math.exp(mu - sigma * normalQuantile(tail))),
    limitedMean: (u) => {
      if (u <= 0) return 0;
      if (u === Number.POSITIVE_INFINITY) return mean;
      const z = standard(u);
      return mean * normalCdf(z - sigma) + u * normalCdf(-z);
    },
    limitedSquare: (u) => {
      if (u <= 0) return 0;
      if (u === Number.POSITIVE_INFINITY) return square;
      const z = standard(u);
      return square * normalCdf(z - 2 * sigma) + u * u * normalCdf(-z);
    },
    atoms: [],
  };
}
