/**
 * A function of one input as a sum of whole powers: Σ coefficients[i] · (x + shift)^(low + i). Prices under a yearly
 * rate and present values are of this form, with negative powers for discounting and for orders per sale.
 */
export interface Laurent {
  readonly shift: number;
  readonly low: number;
  readonly coefficients: readonly number[];
}

export const constantLaurent = (value: number): Laurent => ({ shift: 0, low: 0, coefficients: [value] });

/** The input itself. */
export const identityLaurent: Laurent = { shift: 0, low: 1, coefficients: [1] };

export const isConstant = ({ low, coefficients }: Laurent): boolean => low === 0 && coefficients.length === 1;

/** Value at `x`. Where a negative power meets 0 the answer is not finite. */
export function laurentAt({ shift, low, coefficients }: Laurent, x: number): number {
  const t = x + shift;
  let sum = 0;
  for (let i = coefficients.length - 1; i >= 0; i -= 1) sum = sum * t + (coefficients[i] as number);
  return low === 0 ? sum : sum * t ** low;
}

/** Highest and lowest power that occurs; a function that does not change has none above or below 0. */
export const isAffine = ({ low, coefficients }: Laurent): boolean => low >= 0 && low + coefficients.length <= 2;

/** Sum; undefined where the two cannot be written in powers of one thing. */
export function addLaurent(left: Laurent, right: Laurent): Laurent | undefined {
  if (isConstant(left) && isConstant(right)) {
    return { ...left, coefficients: [(left.coefficients[0] as number) + (right.coefficients[0] as number)] };
  }
  const pair = together(left, right);
  if (!pair) return undefined;
  const [a, b] = pair;
  const low = Math.min(a.low, b.low);
  const high = Math.max(a.low + a.coefficients.length, b.low + b.coefficients.length);
  const sums = new Array<number>(high - low).fill(0);
  a.coefficients.forEach((c, i) => {
    sums[a.low - low + i] = (sums[a.low - low + i] as number) + c;
  });
  b.coefficients.forEach((c, i) => {
    sums[b.low - low + i] = (sums[b.low - low + i] as number) + c;
  });
  return trimmed(a.shift, low, sums);
}

export const scaleLaurent = (of: Laurent, factor: number): Laurent =>
  trimmed(
    of.shift,
    of.low,
    of.coefficients.map((c) => c * factor),
  );

/** Product; undefined where the two cannot be written in powers of one thing. */
export function multiplyLaurent(left: Laurent, right: Laurent): Laurent | undefined {
  if (isConstant(left)) return scaleLaurent(right, left.coefficients[0] as number);
  if (isConstant(right)) return scaleLaurent(left, right.coefficients[0] as number);
  const pair = together(left, right);
  if (!pair) return undefined;
  const [a, b] = pair;
  const products = new Array<number>(a.coefficients.length + b.coefficients.length - 1).fill(0);
  a.coefficients.forEach((c, i) => {
    b.coefficients.forEach((d, j) => {
      products[i + j] = (products[i + j] as number) + c * d;
    });
  });
  return trimmed(a.shift, a.low + b.low, products);
}

/** To a whole power; negative powers only of a single power or of what is affine. */
export function powerLaurent(of: Laurent, exponent: number): Laurent | undefined {
  if (exponent === 0) return constantLaurent(1);
  if (exponent === 1) return of;
  const single = of.coefficients.length === 1 ? of : isAffine(of) ? asSinglePower(of) : undefined;
  if (single) {
    return {
      shift: single.shift,
      low: single.low * exponent,
      coefficients: [(single.coefficients[0] as number) ** exponent],
    };
  }
  if (exponent < 0) return undefined;
  let product: Laurent | undefined = of;
  for (let i = 1; i < exponent && product; i += 1) product = multiplyLaurent(product, of);
  return product;
}

// a + b·x is b·(x + a/b).
function asSinglePower({ shift, low, coefficients }: Laurent): Laurent | undefined {
  const [a, b] = coefficients as [number, number];
  if (low !== 0 || coefficients.length !== 2 || b === 0) return undefined;
  return { shift: shift + a / b, low: 1, coefficients: [b] };
}

function together(a: Laurent, b: Laurent): readonly [Laurent, Laurent] | undefined {
  if (a.shift === b.shift || isConstant(b)) return [a, { ...b, shift: a.shift }];
  if (isConstant(a)) return [{ ...a, shift: b.shift }, b];
  if (a.low >= 0 && (b.low < 0 || degree(a) <= degree(b))) return [shifted(a, b.shift), b];
  if (b.low >= 0) return [a, shifted(b, a.shift)];
  return undefined;
}

const degree = ({ low, coefficients }: Laurent): number => low + coefficients.length - 1;

/** The same polynomial in powers of x + shift, by Horner's scheme. */
function shifted(of: Laurent, shift: number): Laurent {
  const move = of.shift - shift;
  let sums: number[] = [0];
  for (let k = degree(of); k >= 0; k -= 1) {
    const next = [0, ...sums];
    sums.forEach((c, i) => {
      next[i] = (next[i] as number) + c * move;
    });
    next[0] = (next[0] as number) + (k >= of.low ? (of.coefficients[k - of.low] as number) : 0);
    sums = next;
  }
  return trimmed(shift, 0, sums);
}

function trimmed(shift: number, low: number, coefficients: readonly number[]): Laurent {
  let first = 0;
  let last = coefficients.length;
  while (last > first && coefficients[last - 1] === 0) last -= 1;
  while (first < last && coefficients[first] === 0) first += 1;
  if (first === last) return constantLaurent(0);
  return { shift, low: low + first, coefficients: coefficients.slice(first, last) };
}
