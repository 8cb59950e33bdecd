import { FIRST_DAY, isoOf, LAST_DAY, serialAt } from '../sheets/serial-date.ts';

/** First year of each Japanese era minus one, by its signs. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, R: 2018, 平成: 1988, H: 1988 };
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A day as a cell holds it: a spreadsheet's number, a date, or a text such as 2026/11/28, 2026年11月28日, 令和8年11月28日
 * or 28 November 2026. Undefined for what is no day, or one outside of what a scenario can hold.
 */
export function readDate(value: unknown): string | undefined {
  const iso =
    typeof value === 'number'
      ? isoOf(value)
      : value instanceof Date
        ? isoOf(serialAt(value))
        : typeof value === 'string'
          ? written(value.normalize('NFKC').trim())
          : undefined;
  return iso !== undefined && iso >= FIRST_DAY && iso <= LAST_DAY ? iso : undefined;
}

function written(text: string): string | undefined {
  const plain = text.replace(/\s/g, '');
  const [, era, ofEra, year, month, day] =
    /^(?:(令和|平成|[RH])(\d{1,2}|元)|(\d{4}))[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/i.exec(plain) ?? [];
  if (era !== undefined) {
    const before = ERAS[era.toUpperCase()] ?? 0;
    return dayOf(before + (ofEra === '元' ? 1 : Number(ofEra)), Number(month), Number(day));
  }
  if (year !== undefined) return dayOf(Number(year), Number(month), Number(day));
  // 28 November 2026 and November 28, 2026; in figures alone day and month cannot be told apart.
  const [, first, name, second, inEnglish] =
    /^(?:(\d{1,2}) )?([a-z]{3,9})\.?(?: (\d{1,2}))?,? (\d{4})$/i.exec(text) ?? [];
  const at = MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase());
  if (at < 0 || (first === undefined) === (second === undefined)) return undefined;
  return dayOf(Number(inEnglish), at + 1, Number(first ?? second));
}

/** ISO date; undefined for a day that the month does not have. */
function dayOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const same = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same ? date.toISOString().slice(0, 10) : undefined;
}
