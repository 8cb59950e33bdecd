import { type CompoundParts, exactLimitedMean } from './compound-parts.ts';
import { type Rung, rungOf } from './grid-ladder.ts';
import { type Accuracy, type Estimate, moreCells, needsGrid } from './loss-quantile.ts';

/**
 * Mean of the worst `tail` share of outcomes (tail mean, TVaR, expected shortfall): Q + E[max(0, S − Q)] / tail with
 * Q the quantile given. Where Q is an amount of positive probability, 0 above all, just enough of it is counted to
 * fill the share: with Q = 0 the result is mean / tail.
 *
 * Unit: yen; range of tail: above 0, at most 1. Errors: none.
 * Source: Acerbi and Tasche, Journal of Banking & Finance 26 (2002), 1487–1503; Rockafellar and Uryasev (2002).
 */
export function tailMean(
  parts: CompoundParts,
  ladder: (level: number, n: number) => Rung,
  mean: number,
  quantile: Estimate,
  tail: number,
  accuracy: Accuracy,
): Estimate {
  const at = quantile.value;
  if (at === 0) return { value: mean / tail, error: 1e-14, n: 0, step: 0 };
  const rest = mean - exactLimitedMean(parts, at);
  if (!needsGrid(parts)) return { value: at + rest / tail, error: 1e-13, n: 0, step: 0 };
  for (let n = Math.max(accuracy.cells, quantile.n); ; ) {
    const rung = ladder(rungOf(at), n);
    const value = at + (rest - parts.several * at + rung.integral(at)) / tail;
    const error = rung.integralError(at) / tail / value;
    if (error <= accuracy.tolerance || n >= accuracy.maxCells) {
      return { value, error: Math.max(1e-12, error), n, step: rung.step };
    }
    n = moreCells(n, error / accuracy.tolerance, accuracy);
  }
}
