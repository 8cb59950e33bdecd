import { labelled } from './labelled.ts';
import { type Often, oftenOf, speaksOfPrice } from './price-of.ts';
import { arePaidApart } from './several.ts';
import { isSum } from './sums.ts';

/** Several prices of a line: each with its name, or, where one of them is to be chosen, all with one name. */
export type InLine =
  | { readonly kind: 'rows'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'choice'; readonly name: string; readonly prices: readonly (readonly [string, string])[] };

const TAX = '(?:[（(]税[^）)]{1,6}[）)])?';
/** A word of the time of a price, as it stands right before it. */
const TIMED = `(?:(?:初期|初回|導入|登録|イニシャル|ランニング|月額|月次|毎月|年額|年間|毎年)(?:登録|導入|設定)?(?:プラン|費用?|料金?|利用料|使用料|金)?${TAX}|[1１一]件(?:あたり|につき)?)`;
const PRICE = `(?:[¥￥]?[\\d０-９][\\d０-９,，.．]*(?:[千百]?[万億](?:[\\d０-９,，]+)?)?円?(?:[/／](?:[ヶかカ]?月|年|件))?(?:[（(][^）)\\d０-９]{1,12}[）)])?(?![\\d０-９,，.．%％〜～~×])|無料)`;
const NAMED = new RegExp(`(${TIMED})[\\s　：:]*(${PRICE})`, 'g');
const OR = /または|又は|もしくは|\bor\b/;
const BETWEEN = /^[\s　、，,／/・｜|]*(?:または|又は|もしくは|\bor\b)?[\s　]*$/;
const AND_REST = /^[\s　。]*(?:[（(][^）)\d０-９]*(?:[\d０-９]+[ヶかカ]月)?[）)])?[\s　。]*$/;
/** Between prices that each have their name; / before a month or a piece belongs to its price. */
const SEPARATORS =
  /[\s　]*[、，;；｜][\s　]*|[\s　]*[／/][\s　]*(?!(?:[ヶかカ]?月|年|件|回|個|台|人|点|枚|本|式|時間|日|週|(?:month|year|mo|yr|order|user)\b)(?![額間々次]))/i;
const MOST_PRICES = 6;
const MOST_CHARACTERS = 200;
const TIME_LABEL = new RegExp(`^(.*\\S)[\\s　]+(${TIMED})$`);

const order = (label: string, price: string): string => (/^[1１一]件/.test(label) ? `${label}${price}` : price);

/** Prices behind words of their time: カート 初期50,000円 月額3,000円. */
function timedIn(line: string): InLine | undefined {
  const found = [...line.matchAll(NAMED)];
  const [first] = found;
  if (!first || found.length < 2 || found.length > MOST_PRICES) return undefined;
  const ends = found.map(({ 0: text, index }) => index + text.length);
  const gaps = found.slice(1).map(({ index }, i) => line.slice(ends[i], index));
  if (!gaps.every((gap) => BETWEEN.test(gap)) || !AND_REST.test(line.slice(ends.at(-1)))) return undefined;
  const common = line.slice(0, first.index).replace(/[\s　：:]+$/, '');
  const prices = found.map(([, label = '', price = '']) => [label, order(label, price)] as const);
  const rest = line.slice(ends.at(-1)).trim();
  return inLine(
    common,
    prices,
    gaps.some((gap) => OR.test(gap)),
    rest,
  );
}

function inLine(
  common: string,
  prices: readonly (readonly [string, string])[],
  isChoice: boolean,
  rest: string,
): InLine | undefined {
  if (holdsPrice(common)) return undefined;
  const oftens: readonly Often[] = prices.map(([label, price]) => oftenOf(label, price));
  const name = (label: string): string =>
    common === '' ? label : labelled(common, label.replace(/[（(][^）)]*[）)]/g, ''));
  if (!isChoice && arePaidApart(oftens)) {
    return {
      kind: 'rows',
      rows: prices.map(([label, price]) => [name(label), price, ...taxOf(label), ...(rest === '' ? [] : [rest])]),
    };
  }
  return {
    kind: 'choice',
    name: common || prices.map(([label]) => label).join('／'),
    prices,
  };
}

/** The bracket of a label, which says its tax. */
const taxOf = (label: string): readonly string[] => /[（(](税[^）)]*)[）)]/.exec(label)?.slice(1) ?? [];

/** Pieces that are a name and a price each: 初期費用：50,000円／月額費用：10,000円. */
function listedIn(line: string, split: (piece: string) => readonly string[]): InLine | undefined {
  const pieces = line.split(SEPARATORS);
  if (pieces.length < 2 || pieces.length > MOST_PRICES) return undefined;
  const rows = pieces.map(split);
  if (!rows.every((cells) => cells.length > 1 && cells.slice(1).some(speaksOfPrice))) return undefined;
  const names = rows.map(([name = '']) => name);
  if (names.some((name) => holdsPrice(name) || /^[（(]/.test(name)) || isSum(names[0] ?? '')) return undefined;
  const [first = ''] = names;
  const [, common = '', label = first] = TIME_LABEL.exec(first.replace(/[：:]/g, ' ')) ?? [];
  const oftens = rows.map((cells, i) => oftenOf(names[i] ?? '', cells.slice(1).join(' ')));
  // 国内 3.55%／Amex 3.9%: a share of sales each, of which no sale bears all.
  const isApart = arePaidApart(oftens) || (!oftens.includes('sales') && /[、，;；]/.test(line) && common === '');
  if (isApart) {
    return {
      kind: 'rows',
      rows: rows.map(([name = '', ...cells], i) => [
        common === '' ? name : labelled(common, i === 0 ? label : name),
        ...cells,
      ]),
    };
  }
  if (rows.some((cells) => cells.length > 2)) return undefined;
  // システム利用料：PC 2.0%、スマホ 2.5%
  const [, ofAll = common, one = label] = /^(.+)[：:][\s　]*([^：:]+)$/.exec(first) ?? [];
  const prices = rows.map(([name = '', price = ''], i) => [i === 0 ? one : name, price] as const);
  return { kind: 'choice', name: ofAll || prices.map(([one]) => one).join('／'), prices };
}

/** The prices of a line, where it has several whose names are certain. */
export const pricesIn = (line: string, split: (piece: string) => readonly string[]): InLine | undefined =>
  line.length > MOST_CHARACTERS ? undefined : (timedIn(line) ?? listedIn(line, split));

/** A price that is none: a bound, as 30,000円以上, or of how another is worked out, as 構築費の10%. */
const PRICE_IN =
  /(?<![〜～~]|[のを]\s?)[¥￥]?(?<![\d０-９,，.．])[\d０-９][\d０-９,，.．]*\s?(?:[千百]?万円?|円|[%％])(?!円|\s?(?:未満|以下|以上|以内|超|まで|迄|から|[〜～~]|対象))|[\d０-９][,，]$/;

/** Whether a name still holds a price, which must not get lost in it. */
export const holdsPrice = (name: string): boolean =>
  PRICE_IN.test(name.replace(/[（(【［[][^）)】］\]]*[）)】］\]]/g, ''));
