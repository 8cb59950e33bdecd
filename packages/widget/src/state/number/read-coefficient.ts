import { type Exact, exact } from './exact.ts';
import type { NumberProblem } from './number-problem.ts';

/** A run of digits, Arabic or Chinese, as read from a text. */
export interface Coefficient {
  readonly value: Exact;
  readonly end: number;
  /** Decimal places typed. */
  readonly places: number;
  /** "1.234": a fraction of three digits behind one to three, which some countries read as 1234. */
  readonly ambiguous: boolean;
}

const ARABIC = /\d(?:[\d, ]*\d)?(?:\.\d+)?|\.\d+/y;
const KANJI = /[〇零一二三四五六七八九壱弐参]+/y;
const KANJI_DIGITS: Readonly<Record<string, number>> = { 零: 0, 壱: 1, 弐: 2, 参: 3 };
const GROUPED = /^[1-9]\d{0,2}(?:,\d{3})+$|^[1-9]\d{0,2}(?: \d{3})+$|^\d+$|^$/;

/** Reads digits at a position: "1,200", "1 200.5", "一二〇". Undefined where none begin. */
export function readCoefficient(text: string, at: number): Coefficient | NumberProblem | undefined {
  ARABIC.lastIndex = at;
  const arabic = ARABIC.exec(text)?.[0];
  if (arabic !== undefined) {
    const end = at + arabic.length;
    const [whole = '', fraction = ''] = arabic.split('.');
    if (!GROUPED.test(whole)) return { code: 'grouping', position: at + whole.search(/[, ]/) };
    if (/[.,]\d/.test(text.slice(end, end + 2))) return { code: 'grouping', position: end };
    const value = exact(arabic.replace(/[, ]/g, ''));
    return { value, end, places: fraction.length, ambiguous: /^[1-9]\d{0,2}\.\d{3}$/.test(arabic) };
  }
  KANJI.lastIndex = at;
  const kanji = KANJI.exec(text)?.[0];
  if (kanji === undefined) return undefined;
  const digits = Array.from(kanji, (c) => KANJI_DIGITS[c] ?? '〇一二三四五六七八九'.indexOf(c)).join('');
  return { value: exact(digits), end: at + kanji.length, places: 0, ambiguous: false };
}
