import { ANY_UNIT, PREFIX, SUFFIX } from './number/affixes.ts';
import { add, type Exact, exactOf, shift, toText, ZERO } from './number/exact.ts';
import { toHalfWidth } from './number/half-width.ts';
import type { NumberProblem } from './number/number-problem.ts';
import { isCounted, isRate, isYen, type NumberRule } from './number/number-rule.ts';
import { marksAfter, marksBefore, type PriceMarks } from './number/price-marks.ts';
import { type Magnitude, readMagnitude } from './number/read-magnitude.ts';

/**
 * A number as typed: the nearest double, the exact decimal, whether it was called approximate (約), and what the price
 * list says of it besides: with or without tax, "from" or "up to".
 */
export type ParsedNumber =
  | ({
      readonly ok: true;
      readonly value: number;
      readonly decimal: string;
      readonly approximate: boolean;
      /** The second price of "3.6%+15円": yen an order beside a rate, or a rate beside yen an order. */
      readonly plus?: SecondPrice;
    } & PriceMarks)
  | ({ readonly ok: false } & NumberProblem);

/** A price that stands with another one in the same cell of a price list. */
export interface SecondPrice {
  readonly unit: 'rate' | 'yen/order';
  readonly value: number;
}

const MOST_CHARACTERS = 500;
const APPROXIMATE = / *(?:約|およそ|おおよそ|だいたい|about|approx\.?|≈|~) */iy;
const ABOUT_SO = / *(?:程度|くらい|ぐらい|ほど|前後)/y;
const SIGN = / *([-+ー▲△])? */y;
const CURRENCY = / *(?:(¥|jpy) *)?/iy;
const AND = / *(?:\+|プラス|と|および|and|plus) */iy;
/** A price that is nothing, in words. */
const FREE = /^(?:無料|無償|なし|ゼロ|free|none|nil)$/i;
/** What may be left out, in words. */
const NONE =
  /^(?:(?:上限|下限|制限|限度額?|縛り|期間の?定め)?(?:は|が)?(?:なし|無し|ない|ありません)|無制限|無期限|none|no limit|no minimum|unlimited|n\/a)$/i;
/** Words of price lists that withhold the price. */
const UNPRICED =
  /^(?:要?(?:お?見積も?り?|問い?合わ?せ|相談)|お?問い?合わ?せ(?:ください)?|別途(?:お?見積も?り?|相談)?|応相談|未定|ask|tbd|on request|contact us)$/i;
const TWICE = /^(.*?\d[^([【/]*?)(?: *[([【/] *| +)(税込み?|税抜き?|税別|本体)(?:価格)? *:? *(.*\d.*?) *[)\]】]?$/;
const INCLUDED = /^税込/;
const STATES_TAX = /税込|税抜|税別|本体/;
/** What a price of another time, or of another money, begins with. */
const OTHER_START =
  /^(?:年額|年間|毎年|年に|月額|月々|毎月|月に|時給|(?:us|a|c)?[$€£]|(?:usd|eur|gbp|cny|krw)(?=[ \d])|ドル|ユーロ)/i;
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
 * - A price that holds tax is taken where the rule says that the field can hold it, else refused: it is no price
 *   without tax. "50,000円～" is its least price. 無料 is 0; 要見積 is no price yet, and said so.
 * - A price that is stated with and without tax ("3,300円（税込3,630円）") is the one without.
 * - The second price of "3.6%+15円" is taken where the rule says that it has a place, else refused: it is not dropped.
 * - Of several cells pasted from a spreadsheet, the one that is a number; two numbers are a question.
 */
export function parseNumber(typed: string, rule: NumberRule): ParsedNumber {
  if (typed.length > MOST_CHARACTERS) return failed({ code: 'too-long' });
  const cells = typed.split(/[\t\r\n]+/).filter((cell) => toHalfWidth(cell).trim() !== '');
  return parseCells(typed, cells, rule);
}

/** Cells of a spreadsheet, or lines of a price list: a label beside its number is no part of the number. */
function parseCells(typed: string, cells: readonly string[], rule: NumberRule): ParsedNumber {
  const numbers = cells.filter((cell) => /[\d０-９]/.test(cell));
  const [only] = numbers;
  if (numbers.length === 1 && only !== undefined) {
    const unit = cells[cells.indexOf(only) + 1];
    const joined = unit === undefined ? undefined : parseCell(`${only}${unit}`, rule);
    // 50,000 | 円: a unit in a cell of its own belongs to the number before it.
    const read = joined?.ok ? joined : parseCell(only, rule);
    if (read.ok || !('position' in read)) return read;
    return { ...read, position: typed.indexOf(only) + Math.min(read.position, only.length) };
  }
  if (numbers.length > 1) return failed({ code: 'several', found: numbers.map((cell) => cell.trim()).slice(0, 5) });
  return parseCell(typed, rule);
}

function parseCell(typed: string, rule: NumberRule): ParsedNumber {
  const text = toHalfWidth(typed).trimEnd();
  let at = text.length - text.trimStart().length;
  if (at === text.length) return failed({ code: 'empty' });
  const words = text.trim();
  if (rule.optional && NONE.test(words)) return failed({ code: 'empty' });
  if (rule.most && NONE.test(words)) return failed({ code: 'no-limit', found: words });
  if ((isYen(rule.unit) || isRate(rule.unit)) && FREE.test(words)) {
    const nothing = within(ZERO, rule, { approximate: false });
    return nothing.ok && (rule.slip || rule.most) ? failed({ code: 'slip', meant: [0] }) : nothing;
  }
  const whole = isRate(rule.unit) ? fractionOf(words, rule) : rule.unit === 'months' ? yearsOf(words, rule) : undefined;
  if (whole) return whole;
  if (UNPRICED.test(words)) return failed({ code: 'unpriced', found: words });
  const both = isYen(rule.unit) && STATES_TAX.test(words) ? withoutTaxOf(words, rule) : undefined;
  if (both) return both;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    at += found?.[0].length ?? 0;
    return found;
  };
  const priced = isYen(rule.unit) || isRate(rule.unit);
  let marks: PriceMarks = {};
  const before = (): void => {
    if (!priced) return;
    const read = marksBefore(text, at);
    marks = { ...marks, ...read.marks };
    at = read.end;
  };

  before();
  let approximate = take(APPROXIMATE) !== null;
  let sign = take(SIGN)?.[1];
  const prefixed = take(PREFIX[rule.unit])?.[0] !== '';
  before();
  let currency = isYen(rule.unit) && take(CURRENCY)?.[1] !== undefined;
  if (sign === undefined) sign = take(SIGN)?.[1];

  const read = readValue(text, at, rule);
  if ('code' in read) return failed(read.code === 'no-number' ? atStart(text, read.position, rule, prefixed) : read);
  at = read.end;
  if (!read.final) {
    const suffix = take(SUFFIX[rule.unit]);
    currency ||= suffix?.[1] !== undefined;
  }
  if (take(ABOUT_SO)) approximate = true;
  if (priced) {
    const after = marksAfter(text, at, (position) => {
      const pattern = SUFFIX[rule.unit];
      pattern.lastIndex = position;
      const unit = pattern.exec(text);
      if (unit && unit[0] !== '') {
        currency ||= unit[1] !== undefined;
        return position + unit[0].length;
      }
      const period = PREFIX[rule.unit];
      period.lastIndex = position;
      return position + (period.exec(text)?.[0].length ?? 0);
    });
    marks = { ...marks, ...after.marks };
    at = after.end;
  }
  const second = secondPrice(text, at, rule);
  if (second && !rule.second) return failed({ code: 'second-price', found: text.trim() });
  if (second) {
    at = text.length;
    // What is said behind both prices is said of both.
    marks = { ...marks, ...second.marks };
  }
  const plus = second?.price;
  if (at < text.length) return failed(atEnd(text, at));
  if (marks.tax === 'included' && !rule.withTax) return failed({ code: 'with-tax', found: text.trim() });

  const bare = !read.absolute && !currency;
  if (read.ambiguous && isCounted(rule.unit) && !(bare && rule.scale === 'man')) {
    return failed({ code: 'ambiguous-point', position: text.indexOf('.'), found: words });
  }
  const places = read.final ? 0 : isRate(rule.unit) ? -2 : isYen(rule.unit) && rule.scale === 'man' && bare ? 4 : 0;
  const negative = sign === '-' || sign === 'ー' || sign === '▲' || sign === '△';
  const number = within(negative ? negated(shift(read.value, places)) : shift(read.value, places), rule, {
    approximate,
    ...marks,
    ...(plus && { plus }),
  });
  if (number.ok && number.value === 0 && rule.most) return failed({ code: 'slip', meant: [0] });
  return number.ok && bare && !read.final ? asked(number, rule) : number;
}

/** A number without its unit that is likely off by a power of ten: a question, else what it is. */
function asked(number: ParsedNumber & { readonly ok: true }, rule: NumberRule): ParsedNumber {
  const { value } = number;
  const { slip, near = 0 } = rule;
  const fits = (meant: number) => meant >= (rule.min ?? meant) && meant <= (rule.max ?? meant);
  const times = (places: number) => Number(toText(shift(exactOf(value), places)));
  if (slip && Math.abs(value) < slip.below) {
    const larger = times(slip.places);
    return failed({ code: 'slip', meant: value === 0 ? [0] : fits(larger) ? [value, larger] : [value] });
  }
  const far = Math.abs(value) > 0 && near > 0 ? Math.abs(value) / near : 1;
  if (far > LEAST_FAR && far < FAR) return number;
  // 80 for 80万, 80 for 80千, 0.036 for 3.6 %: the unit that brings it nearest to what stood there.
  const units = far > 1 ? [] : isRate(rule.unit) ? [2] : [4, 3];
  const [meant] = units
    .map(times)
    .filter((one) => fits(one) && one / near > LEAST_FAR / 2)
    .toSorted((a, b) => Math.abs(Math.log(a / near)) - Math.abs(Math.log(b / near)));
  return failed({ code: 'slip', meant: meant === undefined ? [value] : [value, meant] });
}

/** How many times larger or smaller than what stood there a number is asked about. */
const FAR = 100;
/** A hundredth, and what float64 makes of one. */
const LEAST_FAR = 1.001 / FAR;

/** 1/2, 2/3以内, 3分の2: shares as notices of subsidies state them. */
function fractionOf(words: string, rule: NumberRule): ParsedNumber | undefined {
  const [, upper, under, of, part, rest = ''] = FRACTION.exec(words) ?? [];
  const [over, below] = [Number(upper ?? part), Number(under ?? of)];
  if (!(below > 0)) return undefined;
  const bound = /以内|まで|以下|上限|at most|or less/i.test(rest);
  return within(exactOf(over / below), rule, { approximate: false, ...(bound && { bound: 'most' as const }) });
}
const FRACTION =
  /^(?:(\d{1,3}) *\/ *(\d{1,3})|(\d{1,3}) *分の *(\d{1,3}))( *(?:以内|まで|以下|を?上限|補助|at most|or less)?)$/i;

/** 2年, 1年分: a time in years where months are counted. */
function yearsOf(words: string, rule: NumberRule): ParsedNumber | undefined {
  const [, years] = YEARS.exec(words) ?? [];
  return years === undefined ? undefined : within(exactOf(12 * Number(years)), rule, { approximate: false });
}
const YEARS = /^(\d{1,2}) *(?:[ヶケかカヵ箇]?年|years?|yrs?)(?:間|分|契約|縛り)?$/i;

/** "3,300円（税込3,630円）", "3,630円（税抜3,300円）": one price, stated twice; the one without tax is taken. */
function withoutTaxOf(words: string, rule: NumberRule): ParsedNumber | undefined {
  const [, first = '', mark = '', second = ''] = TWICE.exec(words) ?? [];
  const isGross = INCLUDED.test(mark);
  const [net, gross] = (isGross ? [first, second] : [second, first]).map((text) =>
    second === '' ? undefined : parseCell(text, { ...rule, withTax: true }),
  );
  if (!net?.ok || !gross?.ok || net.tax === 'included') return undefined;
  // To the yen, at either rate; else they are two prices, and which of them is meant is a question.
  const [low, high] = [1.08 * net.value - 1, 1.1 * net.value + 1];
  return gross.value >= low && gross.value <= high ? { ...net, tax: 'excluded' } : undefined;
}

/** "3.6%+15円", "3.25%+15円/件": fees of payment providers are a rate and yen an order. */
function secondPrice(
  text: string,
  at: number,
  { unit }: NumberRule,
): { readonly price: SecondPrice; readonly marks: PriceMarks } | undefined {
  const other = unit === 'rate' ? 'yen/order' : unit === 'yen/order' ? 'rate' : undefined;
  AND.lastIndex = at;
  if (other === undefined || !AND.test(text)) return undefined;
  const rest = text.slice(AND.lastIndex);
  // A bare number could be either: its sign has to say what it is.
  if (!(other === 'rate' ? /%|パーセント|percent/i : /円|¥|yen|jpy/i).test(rest)) return undefined;
  const read = parseCell(rest, { unit: other, min: 0, withTax: true });
  if (!read.ok) return undefined;
  const { tax, bound } = read;
  const marks = { ...(tax !== undefined && { tax }), ...(bound !== undefined && { bound }) };
  return { price: { unit: other, value: read.value }, marks };
}

const failed = (problem: NumberProblem): ParsedNumber => ({ ok: false, ...problem });

/** Reads "3割5分" as well as a plain number; `final` when it needs no percent sign any more. */
function readValue(text: string, start: number, rule: NumberRule): (Magnitude & { final: boolean }) | NumberProblem {
  const first = readMagnitude(text, start, isCounted(rule.unit));
  if ('code' in first) return first;
  if (!isRate(rule.unit)) return { ...first, final: false };
  let sum: Exact = ZERO;
  let last = 0;
  let end = start;
  for (let part: Magnitude | NumberProblem = first; !('code' in part); part = readMagnitude(text, end, false)) {
    const places = TENTHS[text[part.end] ?? ''];
    if (places === undefined) return last === 0 ? { ...first, final: false } : { code: 'order', position: end };
    if (places <= last) return { code: 'order', position: part.end };
    sum = add(sum, shift(part.value, -places));
    last = places;
    end = part.end + 1;
  }
  return { ...first, value: sum, end, final: true };
}

type Said = { readonly approximate: boolean; readonly plus?: SecondPrice } & PriceMarks;

const negated = ({ digits, scale }: Exact): Exact => ({ digits: -digits, scale });

function within(exactly: Exact, rule: NumberRule, said: Said): ParsedNumber {
  const decimal = toText(exactly);
  const value = Number(decimal);
  if (!Number.isFinite(value)) return failed({ code: 'above', limit: rule.max ?? Number.MAX_VALUE });
  if (rule.integer && decimal.includes('.')) return failed({ code: 'not-whole' });
  if (rule.min !== undefined && value < rule.min) return failed({ code: 'below', limit: rule.min });
  if (rule.max !== undefined && value > rule.max) return failed({ code: 'above', limit: rule.max });
  return { ok: true, value, decimal, ...said };
}

const MOST_SHOWN = 24;
const shown = (text: string, at: number): string => {
  const rest = Array.from(text.slice(at).trim());
  return rest.length > MOST_SHOWN ? `${rest.slice(0, MOST_SHOWN).join('').trim()}…` : rest.join('');
};

function atStart(text: string, position: number, rule: NumberRule, prefixed: boolean): NumberProblem {
  const rest = text.slice(position).trimStart();
  if (rest === '' || (isCounted(rule.unit) && /^[万萬億兆]/.test(rest))) return { code: 'no-number', position };
  const at = text.length - rest.length;
  const [other] = OTHER_START.exec(rest) ?? [];
  if (other !== undefined) return { code: 'wrong-unit', position: at, found: other };
  // A word that begins as a period does (月商) is shown whole.
  return { code: 'unknown-text', position: at, found: shown(prefixed ? text : rest, 0) };
}

/** A second number, and what stands between it and the first. */
const SECOND = /^(?:[-~〜ー]|から|または|か|to(?= )|or(?= )) *\D{0,4}\d/i;

function atEnd(text: string, at: number): NumberProblem {
  const position = at + (text.slice(at).length - text.slice(at).trimStart().length);
  // 5,000円〜 alone is a least price: its sign has been read as a mark of it.
  const [sign = ''] = /[-~〜ー](?= *$)/.exec(text.slice(0, position)) ?? [];
  if (SECOND.test(sign + text.slice(position))) return { code: 'range', position };
  ANY_UNIT.lastIndex = position;
  const found = shown(text, position);
  return { code: ANY_UNIT.test(text) ? 'wrong-unit' : 'unknown-text', position, found };
}
