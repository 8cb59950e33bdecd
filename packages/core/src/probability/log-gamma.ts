const HALF_LOG_2PI = 0.9189385332046728;

/**
 * Natural logarithm of the gamma function.
 *
 * Range: x > 0; absolute error about 1e-14 for x below 100, relative error about 1e-15 above.
 * Errors: RangeError for x ≤ 0 or NaN.
 * Source: Stirling's series with Bernoulli numbers (NIST DLMF 5.11.1) after shifting x to 10 or more (DLMF 5.5.1).
 */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new RangeError(`logGamma: x must be above 0, found ${x}`);
  let product = 1;
  let y = x;
  while (y < 10) {
    product *= y;
    y += 1;
  }
  const w = 1 / (y * y);
  const series =
    (1 / 12 - w * (1 / 360 - w * (1 / 1260 - w * (1 / 1680 - w * (1 / 1188 - w * (691 / 360360 - w * (1 / 156))))))) /
    y;
  return (y - 0.5) * Math.log(y) - y + HALF_LOG_2PI + series - Math.log(product);
}
