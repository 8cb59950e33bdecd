/** A decimal number, exactly: digits × 10^-scale. */
export interface Exact {
  readonly digits: bigint;
  readonly scale: number;
}

export const ZERO: Exact = { digits: 0n, scale: 0 };

/** Reads digits with at most one point, such as "12", "1.50" or ".5". The caller has checked the characters. */
export function exact(text: string): Exact {
  const [whole = '', fraction = ''] = text.split('.');
  return { digits: BigInt(`${whole}${fraction}`), scale: fraction.length };
}

/** A finite double as the shortest decimal that reads back as that double. */
export function exactOf(value: number): Exact {
  const [mantissa = '0', exponent = '0'] = String(Math.abs(value)).split('e');
  const plain = shift(exact(mantissa), Number(exponent));
  return value < 0 ? { ...plain, digits: -plain.digits } : plain;
}

/** Multiplies by a power of ten. */
export function shift({ digits, scale }: Exact, places: number): Exact {
  const moved = scale - places;
  return moved >= 0 ? { digits, scale: moved } : { digits: digits * 10n ** BigInt(-moved), scale: 0 };
}

export function add(a: Exact, b: Exact): Exact {
  const scale = Math.max(a.scale, b.scale);
  const at = (x: Exact) => x.digits * 10n ** BigInt(scale - x.scale);
  return { digits: at(a) + at(b), scale };
}

/** Whether a non-negative number is less than 10^places; always true for Infinity. */
export const isBelow = (x: Exact, places: number): boolean =>
  places === Number.POSITIVE_INFINITY || x.digits < 10n ** BigInt(x.scale + places);

/** Plain decimal text without exponent, grouping or needless zeros. */
export function toText({ digits, scale }: Exact): string {
  const sign = digits < 0n ? '-' : '';
  const all = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, '0');
  const fraction = scale > 0 ? all.slice(-scale).replace(/0+$/, '') : '';
  const whole = scale > 0 ? all.slice(0, -scale) : all;
  return `${sign}${whole}${fraction ? `.${fraction}` : ''}`;
}
