import { EXCLUDED, EXEMPT, INCLUDED, type QuotedRow } from './price-of.ts';

const NOT_IN =
  /税[^。、]{0,8}(?:含み?ま(?:な|ず|せん|れな|れず|れません|れて(?:いな|いません|おりません|おらず))|含まず|別途)|別途[^。、]{0,4}税|not (?:include[ds]?|including|inclusive)|(?:plus|without|before|net of) (?:tax|vat)/i;
const IN = /税[^。、]{0,8}含|include[sd]? (?:the )?(?:consumption )?(?:tax|vat)|with (?:tax|vat)/i;
/** What a note of the whole quotation is made of: where anything else is left, it is of something else. */
const NOTE_WORDS =
  /以下|上記|下記|特に|(?:記載|明記|断り|指定)の(?:ない|無い)(?:限り|場合)|(?:記載|断り)がない限り|記載|掲載|総額|提示|なお|本書|本|\d{4}年\d{1,2}月(?:\d{1,2}日)?|現在|時点|[お御]?見積(?:もり|り)?書?|金額|価格|料金|単価|費用|表示|表記|単位|すべて|全て|全額|いずれも|各|非課税|不課税|(?:消費)?税込み?|(?:消費)?税抜き?|税別|内税|外税|(?:地方)?消費税|相当|含(?:みません|みます|まれて(?:おりません|いません|おります|います)|まれません|まれます|まない|まず|む|んだ)|別途|(?:かかり|なり|頂戴し|申し受け|いただき|ござい)ます|です|ます|いる|[はがをもにでとの額等円日]|\b(?:all|the|prices?|amounts?|figures?|fees?|are|is|do|does|not|in|this|these|above|below|quot(?:e|ation)|shown|stated|listed|includ(?:e[sd]?|ing)|inclusive|incl|exclud(?:e[sd]?|ing)|exclusive|excl|of|consumption|tax|vat|with|without|plus|yen|jpy|and)\b|10%|8%|[\s※*()（）【】［］[\]。、．.,:：・■◆●-]/gi;

/** A note that is understood in part leaves it `unknown`. */
export type TaxSaid = QuotedRow['tax'];

/** A sentence, and no heading. */
const SENTENCE = /^[\s（(]*[※*＊]|。|です|ます|は/;
/** What is said of more than one cost. */
const OF_MANY = /すべて|全て|価格|金額|料金|表示|見積|税込み?の?(?:額|価格|金額)|\b(?:all|prices?|amounts?)\b/i;
const PRICE = /[¥￥]\s*[\d０-９]|[\d０-９]\s*[円万]|\t/;

/** What words say of tax; undefined where they say nothing. */
export function taxIn(words: string): Exclude<TaxSaid, 'unknown'> | undefined {
  if (EXEMPT.test(words)) return 'exempt';
  if (NOT_IN.test(words)) return 'excluded';
  if (INCLUDED.test(words) || IN.test(words)) return 'included';
  return EXCLUDED.test(words) ? 'excluded' : undefined;
}

/**
 * What a line that speaks of the tax of all prices says: 価格は税別です. Of a note that says more than that, and that prices hold
 * tax, it is not known whether all of them do. Undefined for any other line.
 */
export function taxOfAll(line: string): TaxSaid | undefined {
  const plain = line.normalize('NFKC');
  if (plain.replace(NOTE_WORDS, '') === '') return taxIn(line);
  const isNote = SENTENCE.test(line) && OF_MANY.test(line) && !PRICE.test(line);
  return isNote && !NOT_IN.test(line) && (INCLUDED.test(line) || IN.test(line)) ? 'unknown' : undefined;
}
