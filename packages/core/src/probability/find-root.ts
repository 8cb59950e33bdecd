/**
 * The place where a non-increasing function crosses zero, within `low`…`high`; at a jump over zero, the jump.
 *
 * The bracket shrinks until neighbouring doubles (or `relativeTolerance`). Precondition: value(low) ≥ 0 ≥ value(high).
 * Errors: none; without a sign change the nearer end is returned.
 * Source: Chandrupatla, Advances in Engineering Software 28 (1997), 145–149: inverse quadratic steps kept safe by bisection.
 */
export function findDecreasingRoot(
  value: (x: number) => number,
  low: number,
  high: number,
  relativeTolerance = 1e-14,
): number {
  let b = low;
  let a = high;
  let fb = value(b);
  let fa = value(a);
  if (fb <= 0) return b;
  if (fa > 0) return a;
  let c = a;
  let fc = fa;
  let t = 0.5;
  for (let i = 0; i < 200; i++) {
    const x = a + t * (b - a);
    const fx = value(x);
    if (fx > 0 === fa > 0) {
      c = a;
      fc = fa;
    } else {
      c = b;
      fc = fb;
      b = a;
      fb = fa;
    }
    a = x;
    fa = fx;
    const best = Math.abs(fa) < Math.abs(fb) ? a : b;
    const width = Math.abs(b - a);
    const limit = relativeTolerance * Math.abs(best) + 1e-300;
    if (fa === 0 || width <= 2 * limit) return fa === 0 ? a : best;
    const xi = (a - b) / (c - b);
    const phi = (fa - fb) / (fc - fb);
    t =
      phi * phi < xi && (1 - phi) * (1 - phi) < 1 - xi
        ? (fa / (fb - fa)) * (fc / (fb - fc)) + ((c - a) / (b - a)) * (fa / (fc - fa)) * (fb / (fc - fb))
        : 0.5;
    const least = limit / width;
    t = Math.min(1 - least, Math.max(least, t));
  }
  return Math.abs(fa) < Math.abs(fb) ? a : b;
}
