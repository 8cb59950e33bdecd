/** Beyond any money; keeps sums of hostile inputs finite. */
const LIMIT = 1e18;

/** The number, bounded; undefined when it is none (missing, NaN, infinite). */
export function sound(value: number | undefined): number | undefined {
  if (value === undefined || !Number.isFinite(value)) return undefined;
  return Math.max(-LIMIT, Math.min(LIMIT, value));
}

/** A coordinate as SVG attribute: hundredths of a pixel, never NaN. */
export const px = (value: number): number => (Number.isFinite(value) ? Math.round(value * 100) / 100 : 0);
