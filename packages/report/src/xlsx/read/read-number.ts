/**
 * A number as people type it into a cell: a number, or a text with separators, yen, per cent, 億・万・千, full-width
 * digits. Undefined for what is none.
 */
export function readNumber(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string') return undefined;
  const text = value
    .normalize('NFKC')
    .replace(/[\s,¥円]/g, '')
    .replace(/^[−ー▲△]/, '-');
  const [, digits, percent] = /^([+-]?\d+(?:\.\d+)?)(%?)$/.exec(text) ?? [];
  if (digits !== undefined) return percent ? Number(`${digits}e-2`) : Number(digits);
  return byUnits(text);
}

const DIGITS = String.raw`(\d+(?:\.\d+)?)`;
const UNITS = new RegExp(`^([+-]?)(?:${DIGITS}億)?(?:${DIGITS}万)?(?:${DIGITS}千)?${DIGITS}?$`);

/** 1億2000万, 80万, 1.5万, 300千. */
function byUnits(text: string): number | undefined {
  const [whole, sign, ...parts] = UNITS.exec(text) ?? [];
  if (whole === undefined || parts.every((part) => part === undefined)) return undefined;
  const sum = [8, 4, 3, 0].reduce((all, power, i) => all + Number(`${parts[i] ?? 0}e${power}`), 0);
  return sign === '-' ? -sum : sum;
}
