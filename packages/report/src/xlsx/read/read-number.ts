/**
 * A number as people type it into a cell: a number, or a text with separators, yen, per cent, full-width digits.
 * Undefined for what is none.
 */
export function readNumber(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string') return undefined;
  const text = value
    .normalize('NFKC')
    .replace(/[\s,¥円]/g, '')
    .replace(/^[−ー]/, '-');
  const [, digits, percent] = /^([+-]?\d+(?:\.\d+)?)(%?)$/.exec(text) ?? [];
  if (digits === undefined) return undefined;
  return percent ? Number(`${digits}e-2`) : Number(digits);
}
