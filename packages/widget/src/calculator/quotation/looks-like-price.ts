import { isParticular } from './particulars.ts';

/** A sign or word of a price beside a number. */
const SIGNED = /[¥￥$€]\s*[\d０-９]|[\d０-９]\s*(?:円|[%％割万億]|ドル|yen|jpy|usd)|\b(?:usd|eur|gbp)\s?\d/i;
/** Digits in groups, five of them, or written out. */
const LARGE =
  /(?<![\d０-９,，.．])(?:[\d０-９]{1,3}(?:[,，][\d０-９]{3})+|[\d０-９]{5,})(?![\d０-９])|[一二三四五六七八九十壱弐参拾][百千十拾万億]*円/;
/** What has such a number, and no price: addresses of the web, numbers of things, dates. */
const OTHER =
  /https?:|www\.|@[a-z]|(?:番号|コード|code|\bno\.?|\bid)[\s　：:#]*[a-z]?\d|(?<!\d)20\d{2}[01]\d[0-3]\d(?!\d)/i;
/** A longer line is none that identifies anything. */
const MOST_CHARACTERS = 300;
const LAST_NUMBER = /[\s　：:#]*([a-z]?[\d０-９,，-]+)$/i;

/** Whether a text has a number that looks like a price by its size alone. */
export const isLarge = (text: string): boolean => LARGE.test(text);

/** Whether a line has a number that may be a price: that one must not get lost. */
export function mayHoldPrice(line: string): boolean {
  if (SIGNED.test(line)) return true;
  if (!LARGE.test(line) || OTHER.test(line)) return false;
  if (line.length > MOST_CHARACTERS) return true;
  const number = LAST_NUMBER.exec(line);
  return !number || !isParticular(line.slice(0, number.index), number[1] ?? '');
}
