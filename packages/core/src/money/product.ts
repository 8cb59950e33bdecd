/**
 * The product of two finite numbers as they are written in decimal, rounded once: 0.1 × 3 is 0.3. Without a library of
 * exact numbers, since whoever only reads a scenario needs no other.
 */
export function product(a: number, b: number): number {
  const plain = a * b;
  if (Number.isSafeInteger(plain) && Number.isInteger(a) && Number.isInteger(b)) return plain;
  const [left, right] = [written(a), written(b)];
  return Number(`${left.digits * right.digits}e${left.exponent + right.exponent}`);
}

/** A number as whole digits times a power of ten: of the shortest text that gives it. */
function written(value: number): { readonly digits: bigint; readonly exponent: number } {
  const [text = '', power = '0'] = String(value).split('e');
  const [whole = '', fraction = ''] = text.split('.');
  return { digits: BigInt(whole + fraction), exponent: Number(power) - fraction.length };
}
