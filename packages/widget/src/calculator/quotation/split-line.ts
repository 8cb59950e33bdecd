import { isAddedUp } from './added-up.ts';
import { besideTax, withoutTaxRate } from './beside-tax.ts';
import { productIn } from './in-periods.ts';
import { DIGIT, looksPriced, oftenOf, priceOf, speaksOfPrice } from './price-of.ts';
import { isSpelledOut, spelledOut } from './spelled-out.ts';

const BULLET = /^\s*(?:[・●○■□◆◇•*＊]|[-–](?=\s))\s*/;
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
const BEFORE_YEN = /(?<=[\d０-９])[\s　]+(?=円)/g;
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
    .replace(BEFORE_YEN, '')
    .replace(AROUND_TIMES, '')
    .replace(TAX_BEHIND, '')
    .split(/[\s　]+/);
  const words = withoutTaxRate(all, '');
  const line = words.join(' ');
  const nameAt = (end: number): string => words.slice(0, end).join(' ').replace(ITEM_NUMBER, '');
  const counted = words.findIndex((_, i) => i > 0 && isName(nameAt(i)) && isFigures(words.slice(i)));
  if (counted > 0) return [nameAt(counted), ...words.slice(counted)];
  const found = firstPair(parts(line, /[：:]/g)) ?? firstPair(parts(line, /[\s　]+/g));
  if (found) return peeled([found[0].replace(/\s*[：:]$/, ''), found[1]]);
  const [name = '', last = ''] = line.split(/[\s　]+(?=[^\s　]+$)/);
  if (last !== '' && priceOf({ name, amount: last, often: oftenOf(name, last) })) {
    const isCost = speaksOfPrice(last) || (looksPriced(last) && DIGIT.test(last));
    if (isCost && !NUMBERED.test(name) && !isTerm(name, last)) return peeled([name.replace(/\s*[：:]$/, ''), last]);
  }
  const joined = firstPair(parts(line, STARTS).filter(([name]) => !PROSE.test(name)));
  return joined ?? [line];
}
