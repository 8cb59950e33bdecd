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
export const lognormalLaw = (mu: number, sigma: number): Law =>
  sigma === 0 ? fixedLaw(Math.exp(mu)) : new LognormalLaw(mu, sigma);

/** A class, since its mean is asked for at each of thousands of points: no functions are made anew for each. */
class LognormalLaw implements Law {
  readonly lowest = 0;
  readonly highest = Number.POSITIVE_INFINITY;
  readonly atoms: Law['atoms'] = [];
  readonly #mu: number;
  readonly #sigma: number;

  constructor(mu: number, sigma: number) {
    this.#mu = mu;
    this.#sigma = sigma;
  }

  upperTail(x: number): number {
    return x <= 0 ? 1 : normalUpperTail(this.#standard(x));
  }

  cdf(x: number): number {
    return x <= 0 ? 0 : normalCdf(this.#standard(x));
  }

  tailQuantile(tail: number): number {
    return tail >= 1 ? 0 : Math.exp(this.#mu - this.#sigma * normalQuantile(tail));
  }

  limitedMean(u: number): number {
    if (u <= 0) return 0;
    const mean = Math.exp(this.#mu + (this.#sigma * this.#sigma) / 2);
    if (u === Number.POSITIVE_INFINITY) return mean;
    const z = this.#standard(u);
    return mean * normalCdf(z - this.#sigma) + u * normalCdf(-z);
  }

  limitedSquare(u: number): number {
    if (u <= 0) return 0;
    const square = Math.exp(2 * this.#mu + 2 * this.#sigma * this.#sigma);
    if (u === Number.POSITIVE_INFINITY) return square;
    const z = this.#standard(u);
    return square * normalCdf(z - 2 * this.#sigma) + u * u * normalCdf(-z);
  }

  #standard(x: number): number {
    return (Math.log(x) - this.#mu) / this.#sigma;
  }
}
