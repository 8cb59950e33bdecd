import { isAddedUp } from './added-up.ts';
import { besideTax, withoutTaxRate } from './beside-tax.ts';
import { productIn } from './in-periods.ts';
import { stepIn } from './in-steps.ts';
import { isLarge, mayHoldPrice } from './looks-like-price.ts';
import { DIGIT, looksPriced, oftenOf, priceOf, speaksOfPrice } from './price-of.ts';
import { isSpelledOut, spelledOut } from './spelled-out.ts';

/** A mark of a list before a line. */
export const BULLET = /^\s*(?:[・●○■□◆◇•*＊]|[-–](?=\s))\s*/;
const SIGN =
  /[¥￥円%％万億割$€]|パーセント|percent|yen|jpy|[\d０-９][,，][\d０-９]{3}|無料|無償|別途|見積|相談|^free$|contact us|on request|^tbd$/i;
/** What is said of the quotation, and not of a cost. */
const TERMS =
  /納期|期限|期間|支払|条件|備考|注[意記]|電話|tel|fax|住所|担当|番号|着手金|前金|残金|手付|検収|納品時|契約時|payment terms|delivery|due|deposit|valid/i;
/** What has a number that is no price. */
const NUMBERED = /番号|電話|tel|fax|コード|code|\bno\.?$|\bid$/i;
const PROSE = /[。、，！？!?]|[はがをにでも]$|\bis$/;
/** A word of the price. */
const OF_PRICE = /^(?:税込み?|税抜き?|税別|約|およそ|計|最大|最低|from|about|up to|[（(])+$/i;
/** Where a price may begin behind a name. */
const STARTS = /(?<![\d０-９,，.．])(?=(?:(?:月間)?(?:売上|販売|受注|決済)(?:高|額|金額)?の)?[¥￥$▲△]?[\d０-９])/g;
const AROUND_TIMES =
  /(?<=[\d円月年間分個回台式枚本名人件頁])[\s　]+(?=[×✕✖＊*=＝])|(?<=[×✕✖＊*=＝])[\s　]+(?=[¥￥@＠\d０-９月年])/g;
const BEFORE_YEN = /(?<=[\d０-９])[\s　]+(?=円|[/／][\s　]*(?:月|年|件))/g;
/** 2, 000, 000円 and 3 0 , 0 0 0円, as they come out of a PDF. */
const BEFORE_GROUP = /(?<=[\d０-９])[\s　]*([,，])[\s　]+(?=[\d０-９]{3}(?![\d０-９]))/g;
const SPACED =
  /(?<![\d０-９,，.．][\s　]?)[\d０-９](?:[\s　]+[\d０-９,，](?![\d０-９])){3,}(?:[\s　]*[\d０-９](?![\d０-９]))?(?=[\s　]*円)/g;
/** WAF月額20000, SSL 33000 年. */
const BEHIND_PERIOD = /(?<=月額|年額|毎月|毎年|月々)(?=[¥￥]?[\d０-９]{4,})/g;
const PERIOD_BEHIND = /(?<=[\d０-９]{4,})[\s　]+(?=[月年]$)/;
/** A price that is written out, right behind its name. */
const WRITTEN =
  /(?<![一二三四五六七八九十百千壱弐参拾第金])(?=金?[一二三四五六七八九十百千壱弐参拾]{1,8}[百千十拾万億]*円(?:也|[/／（(]|$))/g;
/** 30,000円（税抜）／33,000円（税込）: one price, stated twice. */
const STATED_TWICE =
  /(?<=\d\s*円?[（(]税[抜込別]\S?[）)])[\s　]*[／/＝=][\s　]*[¥￥]?[\d０-９,，]+[\s　]*円?[\s　]*[（(]税[抜込別]\S?[）)]$/;
/** A time that costs nothing, or otherwise: what comes behind it is no price of every month. */
const AT_FIRST = /^(.*?\S)[\s　]+(\S*(?:無料|無償|0円|０円)\S*.*(?:以降|年目|以後|から|翌).*)$/;
/** What is said of a price behind it is no condition on another. */
const CONDITION =
  /^(?:以上|以下|以内|未満|超|まで|から|より|〜|～|~|または|又は|もしくは|or\b|の|を|が|は|で|[+＋×✕=＝→&])/i;
const MOST_REMARK = 4;
/** The tax that is named behind a price without it. */
const TAX_BEHIND = /(?<=[\d０-９]\s*円?)[\s　]+(?:別途)?消費税(?:等|額)?[\s　：:]*[¥￥]?[\d０-９,，]+円?$/;
/** Quantity, unit, unit price, amount, tax and their sum. */
const MOST_FIGURES = 6;
const MOST_NAME = 60;
/** 1 サイト構築 1 式 …: the number of the row. */
const ITEM_NUMBER = /^(?:no\.? ?)?[\d０-９]{1,2} (?=[^\d\s])/i;
/** A line that is longer is prose, and takes long to part at each of its blanks. */
const MOST_LINE = 300;

/** Whether a text is a price by its own words, and not merely a number. */
const isPrice = (text: string): boolean =>
  isSpelledOut(text) ||
  isAddedUp(text) ||
  (SIGN.test(text) && (speaksOfPrice(text) || /^[¥￥$€▲△]\s*[\d０-９]/.test(text)));

const isName = (name: string): boolean => /\p{L}/u.test(name) && name.length <= MOST_NAME && !OF_PRICE.test(name);

/** A share, and what has no number, could be a term of payment; 成果報酬の30% is one of what the name says, not of sales. */
function isTerm(name: string, price: string): boolean {
  const isShare = oftenOf('', price) === 'sales';
  return (TERMS.test(name) && (isShare || !DIGIT.test(price))) || (isShare && /の$/.test(name));
}

/** A name and its price, where they are. */
const pair = (name: string, price: string): readonly [string, string] | undefined =>
  isName(name) && isPrice(price) && !isTerm(name, price) ? [name, price] : undefined;

/** Where a line could part in name and price, by a pattern that stands between, or is empty. */
const parts = (line: string, between: RegExp): readonly (readonly [string, string])[] =>
  [...line.matchAll(between)].map(
    (found) => [line.slice(0, found.index).trim(), line.slice(found.index + found[0].length).trim()] as const,
  );

/** A quantity, a unit price and what they come to, or a price with its tax and the sum, or all of these. */
function isFigures(typed: readonly string[]): boolean {
  if (typed.length > MOST_FIGURES) return false;
  const words = spelledOut(typed);
  if (words.length <= 4 && productIn(words)) return true;
  const at = besideTax(['', ...words], words.length, '')?.at;
  return at === 1 || (at !== undefined && productIn(words.slice(0, at)) !== undefined);
}

const firstPair = (pairs: readonly (readonly [string, string])[]): readonly [string, string] | undefined =>
  pairs.map(([name, price]) => pair(name, price)).find((found) => found !== undefined);

/** Prices at the end of a name as cells of their own, so that none gets lost in it: カート 30,000 10,000. */
function peeled([name, price]: readonly [string, string]): readonly string[] {
  const words = name.split(/[\s　]+/);
  const last = words.findLastIndex((word, i) => i === 0 || !(/[¥￥円万,，%％]/.test(word) && speaksOfPrice(word)));
  return [words.slice(0, last + 1).join(' '), ...words.slice(last + 1), price];
}

/**
 * The cells of a line that has no tabs: a name and a price, parted by a colon, else at a blank, else where the price begins;
 * one cell where no price is found. Quantity, unit price and tax are cells of their own.
 */
export function splitLine(typed: string): readonly string[] {
  const whole = typed.replace(BULLET, '').trim();
  if (whole.length > MOST_LINE) return [whole];
  const all = whole
    .replace(BEFORE_GROUP, '$1')
    .replace(SPACED, (digits) => digits.replace(/[\s　]/g, ''))
    .replace(BEFORE_YEN, '')
    .replace(STATED_TWICE, '')
    .replace(BEHIND_PERIOD, ' ')
    .replace(PERIOD_BEHIND, '/')
    .replace(AROUND_TIMES, '')
    .replace(TAX_BEHIND, '')
    .split(/[\s　]+/);
  const words = withoutTaxRate(all, '');
  const line = words.join(' ');
  const nameAt = (end: number): string => words.slice(0, end).join(' ').replace(ITEM_NUMBER, '');
  const counted = words.findIndex((_, i) => i > 0 && isName(nameAt(i)) && isFigures(words.slice(i)));
  if (counted > 0) return [nameAt(counted), ...words.slice(counted)];
  const step = words.findIndex(
    (_, i) => i > 0 && stepIn('', nameAt(i), '', '') !== undefined && isPrice(words.slice(i).join(' ')),
  );
  if (step > 0) return [nameAt(step), words.slice(step).join(' ')];
  const [, first, later] = AT_FIRST.exec(line) ?? [];
  if (first !== undefined && later !== undefined && isName(first)) return [first, later];
  const found = firstPair(parts(line, /[：:]/g)) ?? firstPair(parts(line, /[\s　]+/g));
  if (found) return peeled([found[0].replace(/\s*[：:]$/, ''), found[1]]);
  const [name = '', last = ''] = line.split(/[\s　]+(?=[^\s　]+$)/);
  if (last !== '' && priceOf({ name, amount: last, often: oftenOf(name, last) })) {
    const isCost = speaksOfPrice(last) || (looksPriced(last) && DIGIT.test(last));
    if (isCost && !NUMBERED.test(name) && !isTerm(name, last)) return peeled([name.replace(/\s*[：:]$/, ''), last]);
  }
  const joined = firstPair([...parts(line, STARTS), ...parts(line, WRITTEN)].filter(([name]) => !PROSE.test(name)));
  return joined ?? remarked(words) ?? priceFirst(words) ?? [line];
}

/** A name, a price and words behind it: サイト構築 1 式 2,000,000 2,000,000 レスポンシブ対応. */
function remarked(words: readonly string[]): readonly string[] | undefined {
  for (let end = words.length - 1; end >= Math.max(2, words.length - MOST_REMARK); end -= 1) {
    const [price = '', remark] = [words[end - 1], words.slice(end).join(' ')];
    const isPriceBefore = speaksOfPrice(price) && (isLarge(price) || /[¥￥円万%％]/.test(price));
    if (!isPriceBefore || CONDITION.test(remark) || mayHoldPrice(remark)) continue;
    const cells = splitLine(words.slice(0, end).join(' '));
    if (cells.length > 1 && !PROSE.test(cells[0] ?? '')) return [...cells, remark];
  }
  return undefined;
}

/** A price and what it is for: 2,000,000円 サイト構築. */
function priceFirst([price = '', ...words]: readonly string[]): readonly string[] | undefined {
  const name = words.join(' ');
  const isPriced = /[¥￥円]/.test(price) && DIGIT.test(price) && speaksOfPrice(price);
  return isPriced && isName(name) && !CONDITION.test(name) && !PROSE.test(name) && !mayHoldPrice(name)
    ? [name, price]
    : undefined;
}
