// A product of a few decimals lands this close to the tie it stands for; decimal inputs hardly ever come closer.
const NEAR = 8e-16;

/** Half away from zero, as Decimal's ROUND_HALF_UP; a float64 a few last bits short of a tie counts as the tie. */
export function roundHalfUpFloat(value: number): number {
  const size = Math.abs(value);
  const rounded = Math.floor(size + 0.5 + size * NEAR);
  return value < 0 ? -rounded : rounded;
}

/** Towards zero; a float64 a few last bits short of a whole number counts as that number. */
export function roundDownFloat(value: number): number {
  const size = Math.abs(value);
  const rounded = Math.floor(size + size * NEAR);
  return value < 0 ? -rounded : rounded;
}
