import { logGamma } from './log-gamma.ts';

// Below this the modified Lentz recurrence would divide by nothing.
const TINY = 1e-300;
const MAX_TERMS = 10_000;

// Continued fraction DLMF 8.17.22 by the modified Lentz method; converges fast for x below (a + 1) / (a + b + 2).
function continuedFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 - ((a + b) * x) / (a + 1);
  d = 1 / (Math.abs(d) < TINY ? TINY : d);
  let value = d;
  for (let m = 1; m <= MAX_TERMS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 + even * d;
    d = 1 / (Math.abs(d) < TINY ? TINY : d);
    c = 1 + even / c;
    if (Math.abs(c) < TINY) c = TINY;
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 + odd * d;
    d = 1 / (Math.abs(d) < TINY ? TINY : d);
    c = 1 + odd / c;
    if (Math.abs(c) < TINY) c = TINY;
    const change = d * c;
    value *= change;
    if (Math.abs(change - 1) < 2.3e-16) return value;
  }
  throw new RangeError(`incompleteBeta: no convergence for a = ${a}, b = ${b}`);
}

/** The regularised incomplete beta functions for one pair of shapes, with the constant computed once. */
export interface IncompleteBeta {
  /** I_x(a, b): probability that a Beta(a, b) variable is at most x; x is clamped to 0…1. */
  readonly lower: (x: number) => number;
  /** 1 − I_x(a, b), without loss of digits near 1. */
  readonly upper: (x: number) => number;
  /** x^a (1 − x)^b / B(a, b), the weight in the recurrences DLMF 8.17.18–21. */
  readonly weight: (x: number) => number;
}

/**
 * Regularised incomplete beta function of shapes `a`, `b`.
 *
 * Unit: probability, 0…1; relative error about 1e-14 for shapes up to some hundreds.
 * Errors: RangeError unless a and b are above 0.
 * Source: NIST DLMF 8.17.22 (continued fraction) and 8.17.4 (symmetry).
 */
export function incompleteBeta(a: number, b: number): IncompleteBeta {
  if (!(a > 0 && b > 0)) throw new RangeError(`incompleteBeta: shapes must be above 0, found ${a}, ${b}`);
  const logConstant = logGamma(a + b) - logGamma(a) - logGamma(b);
  const turn = (a + 1) / (a + b + 2);
  const weight = (x: number): number =>
    x <= 0 || x >= 1 ? 0 : Math.exp(logConstant + a * Math.log(x) + b * Math.log1p(-x));
  const lowerDirect = (x: number): number => (weight(x) * continuedFraction(x, a, b)) / a;
  const upperDirect = (x: number): number => (weight(x) * continuedFraction(1 - x, b, a)) / b;
  return {
    lower: (x) => (x <= 0 ? 0 : x >= 1 ? 1 : x < turn ? lowerDirect(x) : 1 - upperDirect(x)),
    upper: (x) => (x <= 0 ? 1 : x >= 1 ? 0 : x < turn ? 1 - lowerDirect(x) : upperDirect(x)),
    weight,
  };
}
