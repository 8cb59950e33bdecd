import { parseNumber } from '../parse-number.ts';
import { toHalfWidth } from './half-width.ts';
import { isRate, isYen, type NumberRule } from './number-rule.ts';

/** A range as price lists write it, and its middle. */
export interface ParsedRange {
  readonly low: number;
  readonly base: number;
  readonly high: number;
}

const BETWEEN = /^(.*?\d[^~〜―\-]*?) *(~|〜|―|-|から|\bto\b) *(.*\d.*)$/i;
const WAVE = /^[~〜]$/;
/** The unit behind a number: 万円/月（税別）, %. */
const UNIT = /^[^\d]*[\d.,]+ *(.*)$/;
/** An end that names neither a unit nor yen before its number: 100, 約100, 月額5,000. */
const UNITLESS = /^(?!.*(?:¥|jpy))\D*[\d.,]+$/i;

/**
 * Reads "100〜200万円", "2.0〜4.5%", "5万円～8万円": both ends, and the middle as what a calculation uses. An end without
 * a unit has the other's. The dearer may come first where a wave stands between (7 %〜4 % of a list in steps): a hyphen
 * stands in dates, too. Undefined for what is no range of two prices or rates.
 */
export function parseRange(typed: string, rule: NumberRule): ParsedRange | undefined {
  if (!(isYen(rule.unit) || isRate(rule.unit))) return undefined;
  const one = parseNumber(typed, rule);
  // What is too long for a number is so for two, and would take long to part.
  if (one.ok || one.code === 'too-long') return undefined;
  const [, left = '', between = '', right = ''] = BETWEEN.exec(toHalfWidth(typed).trim()) ?? [];
  const { slip: _, near: __, optional: ___, most: ____, ...bare } = rule;
  const high = parseNumber(right, bare);
  if (!high.ok) return undefined;
  const [, unit = ''] = UNIT.exec(right) ?? [];
  const ends = UNITLESS.test(left) ? [`${left}${unit}`, left] : [left];
  const lows = ends.map((end) => parseNumber(end, bare)).filter((end) => end.ok);
  // 500〜1万円 begins at 500 yen, not at 500万: the ends that lie nearer to each other are meant.
  const times = (value: number): number => Math.max(value, high.value) / Math.min(value, high.value);
  const [low] = lows.toSorted((a, b) => times(a.value) - times(b.value));
  if (!low || (low.value > high.value && !WAVE.test(between))) return undefined;
  const middle = Number(((low.value + high.value) / 2).toPrecision(12));
  return {
    low: Math.min(low.value, high.value),
    base: rule.integer ? Math.round(middle) : middle,
    high: Math.max(low.value, high.value),
  };
}
