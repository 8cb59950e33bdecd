/** The first and the last day that a scenario can hold. */
export const FIRST_DAY = '1990-01-01';
export const LAST_DAY = '2199-12-31';

const DAY = 86_400_000;
/** Day 0 of spreadsheets. */
const START = Date.UTC(1899, 11, 30);

/** The number by which spreadsheets know a day. @param iso 2026-11-28 */
export const serialOf = (iso: string): number => Math.round((Date.parse(`${iso}T00:00:00Z`) - START) / DAY);

/** The day of such a number, as ISO date; undefined for what is no day from 1900 to 9999. */
export function isoOf(serial: number): string | undefined {
  if (!(serial >= 61 && serial < 2_958_466)) return undefined;
  return new Date(START + Math.floor(serial) * DAY).toISOString().slice(0, 10);
}

/** The number of a time of day that a reader of workbooks made of a number. */
export const serialAt = (date: Date): number => Math.round(((date.getTime() - START) / DAY) * 1e6) / 1e6;
