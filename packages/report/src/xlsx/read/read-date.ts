import { isoOf, serialAt } from '../sheets/serial-date.ts';

/** A day as a cell holds it: a spreadsheet's number, a date, or a text such as 2026/11/28 or 2026年11月28日. */
export function readDate(value: unknown): string | undefined {
  if (typeof value === 'number') return isoOf(value);
  if (value instanceof Date) return isoOf(serialAt(value));
  if (typeof value !== 'string') return undefined;
  const [, year, month, day] =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(value.normalize('NFKC').replace(/\s/g, '')) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === iso ? iso : undefined;
}
