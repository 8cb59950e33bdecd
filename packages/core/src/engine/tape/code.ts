/** Steps of a tape. Operands are slots; a step is [code, target, …operands]. */
export const STEP = {
  /** target ← K[k] + Σ K[k+1+i] · slot_i: [code, target, n, k, …slots]. */
  dot: 0,
  /** target ← a · b. */
  times: 1,
  /** target ← a to a whole power: [code, target, a, exponent]. */
  power: 2,
  /** [code, target, n, …slots]. */
  max: 3,
  min: 4,
  /** Whole yen: [code, target, a]. */
  round: 5,
  down: 6,
  /** [code, target, name, n, …slots]. */
  call: 7,
} as const;

/** Code of a step; a choice among them ends in `noStep`, so that a new one without its branch does not compile. */
export type StepCode = (typeof STEP)[keyof typeof STEP];

export function noStep(code: never): never {
  throw new Error(`A tape has no step ${String(code)}.`);
}

/** A base to a whole power by repeated squaring. */
export function wholePower(base: number, exponent: number): number {
  let left = exponent < 0 ? -exponent : exponent;
  let square = base;
  let result = 1;
  for (;;) {
    if (left & 1) result *= square;
    left >>= 1;
    if (left === 0) break;
    square *= square;
  }
  return exponent < 0 ? 1 / result : result;
}
