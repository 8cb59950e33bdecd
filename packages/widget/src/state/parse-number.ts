import { ANY_UNIT, PREFIX, SUFFIX } from './number/affixes.ts';
import { add, type Exact, shift, toText, ZERO } from './number/exact.ts';
import { toHalfWidth } from './number/half-width.ts';
import type { NumberProblem } from './number/number-problem.ts';
import { isCounted, isRate, isYen, type NumberRule } from './number/number-rule.ts';
import { type Magnitude, readMagnitude } from './number/read-magnitude.ts';

/** A number as typed: the nearest double, the exact decimal, and whether it was called approximate (約). */
export type ParsedNumber =
  | { readonly ok: true; readonly value: number; readonly decimal: string; readonly approximate: boolean }
  | ({ readonly ok: false } & NumberProblem);

const MOST_CHARACTERS = 500;
const APPROXIMATE = /(?:約|およそ|おおよそ|だいたい|about|approx\.?|≈|~) */iy;
const ABOUT_SO = / *(?:程度|くらい|ぐらい|ほど|前後)/y;
const SIGN = / *([-+ー▲△])? */y;
const CURRENCY = / *(?:(¥|jpy) *)?/iy;
const TENTHS: Readonly<Record<string, number>> = { 割: 1, 分: 2, 厘: 3 };

/**
 * Reads a number the way people in Japan type it. Every character counts: what is not understood is a problem with its
 * position, never dropped.
 *
 * Rules where readers could differ:
 * - A point is a decimal point and a comma groups three digits. "1,5億" and "0,500" are refused; "1.234" alone is refused
 *   where amounts or heads are counted (it may mean 1,234), and is 1.234 elsewhere.
 * - Rates are typed in percent: "3.6", "3.6%" and "３．６％" are 0.036; "0.036" is 0.036 %. 割, 分 and 厘 are tenths,
 *   hundredths and thousandths.
 * - With the scale `man`, a number that names neither 円 nor 万, 億, k or M counts 万円.
 * - Another period than the field's ("5万円/年" where a month is asked) is refused, not converted.
 */
export function parseNumber(typed: string, rule: NumberRule): ParsedNumber {
  if (typed.length > MOST_CHARACTERS) return failed({ code: 'too-long' });
  const text = toHalfWidth(typed).trimEnd();
  let at = text.length - text.trimStart().length;
  if (at === text.length) return failed({ code: 'empty' });
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    at += found?.[0].length ?? 0;
    return found;
  };

  let approximate = take(APPROXIMATE) !== null;
  let sign = take(SIGN)?.[1];
  take(PREFIX[rule.unit]);
  let currency = isYen(rule.unit) && take(CURRENCY)?.[1] !== undefined;
  if (sign === undefined) sign = take(SIGN)?.[1];

  const read = readValue(text, at, rule);
  if (!('ok' in read)) return failed(read.code === 'no-number' ? atStart(text, read.position, rule) : read);
  at = read.end;
  if (!read.final) {
    const suffix = take(SUFFIX[rule.unit]);
    currency ||= suffix?.[1] !== undefined;
  }
  if (take(ABOUT_SO)) approximate = true;
  if (at < text.length) return failed(atEnd(text, at));

  const bare = !read.absolute && !currency;
  if (read.ambiguous && isCounted(rule.unit) && !(bare && rule.scale === 'man')) {
    return failed({ code: 'ambiguous-point', position: text.indexOf('.'), found: text });
  }
  const places = read.final ? 0 : isRate(rule.unit) ? -2 : isYen(rule.unit) && rule.scale === 'man' && bare ? 4 : 0;
  return within(
    shift(read.value, places),
    sign === '-' || sign === 'ー' || sign === '▲' || sign === '△',
    rule,
    approximate,
  );
}

const failed = (problem: NumberProblem): ParsedNumber => ({ ok: false, ...problem });

/** Reads "3割5分" as well as a plain number; `final` when it needs no percent sign any more. */
function readValue(text: string, start: number, rule: NumberRule): (Magnitude & { final: boolean }) | NumberProblem {
  const first = readMagnitude(text, start, isCounted(rule.unit));
  if (!('ok' in first) || !isRate(rule.unit)) return 'ok' in first ? { ...first, final: false } : first;
  let sum: Exact = ZERO;
  let last = 0;
  let end = start;
  for (let part: Magnitude | NumberProblem = first; 'ok' in part; part = readMagnitude(text, end, false)) {
    const places = TENTHS[text[part.end] ?? ''];
    if (places === undefined) return last === 0 ? { ...first, final: false } : { code: 'order', position: end };
    if (places <= last) return { code: 'order', position: part.end };
    sum = add(sum, shift(part.value, -places));
    last = places;
    end = part.end + 1;
  }
  return { ok: true, value: sum, end, absolute: true, ambiguous: false, final: true };
}

function within(size: Exact, negative: boolean, rule: NumberRule, approximate: boolean): ParsedNumber {
  const decimal = toText(negative ? { ...size, digits: -size.digits } : size);
  const value = Number(decimal);
  if (!Number.isFinite(value)) return failed({ code: 'above', limit: rule.max ?? Number.MAX_VALUE });
  if (rule.integer && decimal.includes('.')) return failed({ code: 'not-whole' });
  if (rule.min !== undefined && value < rule.min) return failed({ code: 'below', limit: rule.min });
  if (rule.max !== undefined && value > rule.max) return failed({ code: 'above', limit: rule.max });
  return { ok: true, value, decimal, approximate };
}

const shown = (text: string, at: number): string => Array.from(text.slice(at)).slice(0, 12).join('').trim();

function atStart(text: string, position: number, rule: NumberRule): NumberProblem {
  const rest = text.slice(position).trimStart();
  if (rest === '' || (isCounted(rule.unit) && /^[万萬億兆]/.test(rest))) return { code: 'no-number', position };
  return { code: 'unknown-text', position: text.length - rest.length, found: shown(rest, 0) };
}

function atEnd(text: string, at: number): NumberProblem {
  const position = at + (text.slice(at).length - text.slice(at).trimStart().length);
  if (/^[-~〜ー] *\D{0,4}\d/.test(text.slice(position))) return { code: 'range', position };
  ANY_UNIT.lastIndex = position;
  const found = shown(text, position);
  return { code: ANY_UNIT.test(text) ? 'wrong-unit' : 'unknown-text', position, found };
}
