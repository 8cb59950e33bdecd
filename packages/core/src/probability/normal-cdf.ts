const SMALL_NUMERATOR = [
  2.2352520354606837, 161.02823106855587, 1067.6894854603709, 18154.98125334356, 0.06568233791820745,
] as const;
const SMALL_DENOMINATOR = [47.202581904688245, 976.0985517377767, 10260.932208618979, 45507.78933502673] as const;
const SQRT_32 = Math.sqrt(32);
const ONE_OVER_SQRT_2PI = 0.3989422804014327;

// Scaled tail for 0.67448975 < y: Φ(−y) · exp(y²/2), so that the caller decides how to lose the exponential.
function scaledTail(y: number): number {
  if (y <= SQRT_32) {
    const numerator =
      (((((((1.0765576773720192e-8 * y + 0.39894151208813466) * y + 8.883149794388377) * y + 93.50665613217785) * y +
        597.2702763948002) *
        y +
        2494.5375852903726) *
        y +
        6848.190450536283) *
        y +
        11602.65143764735) *
        y +
      9842.714838383978;
    const denominator =
      (((((((y + 22.266688044328117) * y + 235.387901782625) * y + 1519.3775994075547) * y + 6485.558298266761) * y +
        18615.571640885097) *
        y +
        34900.95272114598) *
        y +
        38912.00328609327) *
        y +
      19685.429676859992;
    return numerator / denominator;
  }
  const v = 1 / (y * y);
  const numerator =
    ((((0.023073441764940174 * v + 0.215898534057957) * v + 0.12740116116024736) * v + 0.022235277870649807) * v +
      0.0014216191932278934) *
      v +
    2.9112874951168793e-5;
  const denominator =
    ((((v + 1.284260096144911) * v + 0.4682382124808651) * v + 0.06598813786892856) * v + 0.0037823963320275824) * v +
    7.297515550839662e-5;
  return (ONE_OVER_SQRT_2PI - (v * numerator) / denominator) / y;
}

// exp(−y²/2); far in the tail y² is split at 1/16, or its rounding would be magnified.
function gaussian(y: number): number {
  if (y < 3) return Math.exp(-0.5 * y * y);
  const head = Math.trunc(y * 16) / 16;
  return Math.exp(-0.5 * head * head) * Math.exp(-0.5 * (y - head) * (y + head));
}

/**
 * Probability that a standard normal variable is at most `z`.
 *
 * Unit: probability, 0…1; relative error about 1e-15, in the lower tail 1e-14 down to 1e-300.
 * Errors: none; NaN gives NaN, ±Infinity gives 0 or 1.
 * Source: W. J. Cody, Rational Chebyshev approximations for the error function, Math. Comp. 23 (1969), 631–637.
 */
export function normalCdf(z: number): number {
  const y = Math.abs(z);
  if (y <= 0.67448975) {
    const s = z * z;
    const [a0, a1, a2, a3, a4] = SMALL_NUMERATOR;
    const [b0, b1, b2, b3] = SMALL_DENOMINATOR;
    const ratio = ((((a4 * s + a0) * s + a1) * s + a2) * s + a3) / ((((s + b0) * s + b1) * s + b2) * s + b3);
    return 0.5 + z * ratio;
  }
  if (y > 39) return z > 0 ? 1 : 0;
  const tail = gaussian(y) * scaledTail(y);
  return z > 0 ? 1 - tail : tail;
}

/**
 * Probability that a standard normal variable exceeds `z`, without loss of digits in the upper tail.
 *
 * Unit: probability, 0…1. Errors and source as `normalCdf`.
 */
export function normalUpperTail(z: number): number {
  return normalCdf(-z);
}
