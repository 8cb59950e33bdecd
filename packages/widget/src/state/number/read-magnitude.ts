import { add, type Exact, exact, isBelow, shift, ZERO } from './exact.ts';
import type { NumberProblem } from './number-problem.ts';
import { readCoefficient } from './read-coefficient.ts';

/** A number with its 千, 万, 億, k or M, as read from a text. */
export interface Magnitude {
  readonly value: Exact;
  readonly end: number;
  /** It says 万, 億, 兆, k, M or B itself, so that no scale of the field applies. */
  readonly absolute: boolean;
  readonly ambiguous: boolean | undefined;
}

const SMALL: Readonly<Record<string, number>> = { 十: 1, 拾: 1, 百: 2, 千: 3 };
const BIG: Readonly<Record<string, number>> = { 万: 4, 萬: 4, 億: 8, 兆: 12 };
const ENGLISH = / *(thousand|million|billion|mn|bn|k|m|b)(?![a-z])/iy;
const ENGLISH_PLACES: Readonly<Record<string, number>> = { t: 3, k: 3, m: 6, b: 9 };

/**
 * Reads "3億2,000万", "2千5百", "120千", "百二十万", "1.5億", "1.2M". Units fall from left to right and no part reaches
 * into the one before ("3億20000万" does); a fraction ends the number ("1.5億2千万" does not).
 */
export function readMagnitude(text: string, start: number, english: boolean): Magnitude | NumberProblem {
  let total = ZERO;
  let section: Exact | undefined;
  let at = start;
  let below = Number.POSITIVE_INFINITY; // What the next section must stay below, as a power of ten.
  let sectionBelow = Number.POSITIVE_INFINITY; // The same within a section.
  let units = 0;
  let absolute = false;
  let fraction = false;
  let ambiguous: boolean | undefined;
  const isSpace = () => text[at] === ' ';

  for (;;) {
    const before = at;
    while (isSpace()) at += 1;
    const position = at;
    const coefficient = readCoefficient(text, at);
    if (coefficient && 'code' in coefficient) return coefficient;
    if (coefficient) at = coefficient.end;
    const afterDigits = at;
    while (isSpace()) at += 1;
    const small = SMALL[text[at] ?? ''];
    if (coefficient || small !== undefined) {
      const value = shift(coefficient?.value ?? exact('1'), small ?? 0);
      if (fraction || !isBelow(value, sectionBelow)) return { code: 'order', position };
      fraction = coefficient !== undefined && coefficient.places > 0;
      ambiguous = coefficient?.ambiguous;
      section = add(section ?? ZERO, value);
      if (small !== undefined) {
        sectionBelow = small;
        at += 1;
        units += 1;
        continue;
      }
    }
    const big = BIG[text[at] ?? ''];
    if (big === undefined) {
      at = coefficient ? afterDigits : before;
      break;
    }
    if (section === undefined) return { code: 'no-number', position: at };
    const value = shift(section, big);
    if (big >= below || !isBelow(value, below)) return { code: 'order', position };
    total = add(total, value);
    section = undefined;
    below = big;
    sectionBelow = Number.POSITIVE_INFINITY;
    absolute = true;
    units += 1;
    at += 1;
  }
  if (section === undefined && units === 0) return { code: 'no-number', position: at };
  if (section !== undefined) {
    if (!isBelow(section, below)) return { code: 'order', position: at };
    total = add(total, section);
  }
  ENGLISH.lastIndex = at;
  const word = english && units === 0 ? ENGLISH.exec(text) : null;
  if (word) {
    total = shift(total, ENGLISH_PLACES[word[1]?.[0]?.toLowerCase() ?? ''] ?? 0);
    at += word[0].length;
    units += 1;
    absolute = true;
  }
  return { value: total, end: at, absolute, ambiguous: units === 0 && ambiguous };
}
