/** An exact fraction; the denominator is positive. Not reduced: denominators stay powers of ten times divisors. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

export const whole = (n: bigint): Rational => ({ n, d: 1n });
export const ZERO = whole(0n);
export const ONE = whole(1n);

/** The number as it is written in decimal: 0.1 is one tenth. */
export function exactly(value: number): Rational {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
  if (!match) throw new Error(`not a finite number: ${value}`);
  const [, sign, integer = '', fraction = '', exponent = '0'] = match;
  const digits = BigInt(`${integer}${fraction}`) * (sign ? -1n : 1n);
  const power = Number(exponent) - fraction.length;
  return power >= 0 ? whole(digits * 10n ** BigInt(power)) : { n: digits, d: 10n ** BigInt(-power) };
}

export const plus = (a: Rational, b: Rational): Rational =>
  a.d === b.d ? { n: a.n + b.n, d: a.d } : { n: a.n * b.d + b.n * a.d, d: a.d * b.d };
export const negative = (a: Rational): Rational => ({ n: -a.n, d: a.d });
export const minus = (a: Rational, b: Rational): Rational => plus(a, negative(b));
export const times = (...factors: readonly Rational[]): Rational =>
  factors.reduce((product, { n, d }) => ({ n: product.n * n, d: product.d * d }), ONE);
export function over(a: Rational, b: Rational): Rational {
  if (b.n === 0n) throw new Error('division by zero');
  return b.n > 0n ? { n: a.n * b.d, d: a.d * b.n } : { n: -a.n * b.d, d: a.d * -b.n };
}
export const toThe = (a: Rational, exponent: number): Rational => ({
  n: a.n ** BigInt(exponent),
  d: a.d ** BigInt(exponent),
});
export const less = (a: Rational, b: Rational): boolean => a.n * b.d < b.n * a.d;
export const smaller = (a: Rational, b: Rational): Rational => (less(b, a) ? b : a);
export const larger = (a: Rational, b: Rational): Rational => (less(a, b) ? b : a);

const floorDivide = (n: bigint, d: bigint): bigint => (n >= 0n || n % d === 0n ? n / d : n / d - 1n);

/** Whole yen, half up. The model's amounts are not negative. */
export const halfUp = ({ n, d }: Rational): bigint =>
  // Half away from zero: money that comes back is rounded as money that is paid.
  n < 0n ? -floorDivide(d - 2n * n, 2n * d) : floorDivide(2n * n + d, 2n * d);
/** Whole yen, rounded down. */
export const down = ({ n, d }: Rational): bigint => (n < 0n ? -floorDivide(-n, d) : floorDivide(n, d));

/** Nearest double, for the numerical integrals. */
export function toNumber({ n, d }: Rational): number {
  const digits = 10n ** 30n;
  const scaled = (n * digits) / d;
  return Number(scaled) / 1e30;
}
