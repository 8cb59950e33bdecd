import { type Often, oftenOf } from './price-of.ts';
import { type TaxSaid, taxIn } from './tax-said.ts';

/** What a heading says of the rows below it. */
export interface Heading {
  readonly text: string;
  readonly often: Often;
  readonly tax: TaxSaid | undefined;
}

const MOST_CHARACTERS = 40;
/** What stands before a heading: a mark, or a number with its point. */
const MARKED = /^\s*(?:[■□●◆◇▼▽◎○★☆▪＜<《〈【［[〔]|#{1,6}\s)/;
const NUMBERED = /^\s*(?:[①-⑳Ⅰ-Ⅹ]|[(（][\d０-９]{1,2}[)）]|(?:[\d０-９]{1,2}|[IVX]{1,4}|[A-Z])[.．、)）])\s*/;
const MARKS = /^[\s■□●◆◇▼▽◎○★☆▪＜<《〈【［[〔#]+|[\s＞>》〉】］\]〕]+$/g;
/** Sentences, remarks, parties and titles say nothing of the rows below. */
const NO_HEADING =
  /[。！？!?]|^\s*[※＊*・]|(?:です|ます|ください|ません|でした|ました)$|様$|御中$|(?:株式|有限|合同)会社|[（(][株有][）)]|事業部|開発部|営業部|製作所|件名|[お御]?見積|提案|請求|明細書|について|co\.|inc\.|ltd\.|quotation|proposal|invoice/i;
/** Words of a section, and of when it is paid. */
const SECTION =
  /初期|初回|導入時?|一時|初年度|イニシャル|ランニング|スポット|月額|月次|毎月|月々|年額|年次|毎年|年間|固定|従量|オプション|任意|追加|基本|その他|共通|諸経費|内訳|明細|構築時?|制作|開発|運用|保守|費用?|料金?|金額|コスト|プラン|サービス|項目|分|部|等|のみ|[ごとのとやか、・/／&]|initial|one-?(?:off|time)|set-?up|running|monthly|yearly|annual|recurring|optional|options?|other|basic|costs?|fees?|charges?|prices?|items?/gi;
const BRACKETS = /[（(［[][^）)］\]]*[）)］\]]/g;

/** A line without what marks it as a heading. */
export const withoutMark = (line: string): string => line.replace(NUMBERED, '').replace(MARKS, '').trim();

/** Whether a line begins with the mark or number of a heading. */
export const isMarked = (line: string): boolean => MARKED.test(line) || NUMBERED.test(line);

/**
 * What a line without a price says of the rows below it, where it is a heading: by its mark or number, or as it is no more than
 * words of a section. A sentence, a remark, a party or a title is none.
 */
export function headingIn(line: string): Heading | undefined {
  if (line.length > MOST_CHARACTERS || NO_HEADING.test(line)) return undefined;
  const text = line
    .replace(NUMBERED, '')
    .replace(MARKS, '')
    .replace(/[：:]$/, '')
    .trim();
  // （年額） stands in brackets as a whole.
  const words = text.replace(BRACKETS, '').trim() || text.replace(/[（()）]/g, '');
  const isSection = words !== '' && words.replace(SECTION, '').trim() === '';
  return isMarked(line) || /[：:]\s*$/.test(line) || isSection
    ? { text, often: oftenOf(text, ''), tax: taxIn(text) }
    : undefined;
}

/** What the title of a quotation or price list says of all its prices: 料金プラン（税込）. */
export function taxOfTitle(line: string): TaxSaid | undefined {
  const [, title = '', bracket = ''] = /^(.{0,30})[（(【]([^）)】]{2,12})[）)】]\s*$/.exec(line.trim()) ?? [];
  return /見積書?|料金表?|料金プラン|価格表?|明細書?|請求書?|quotation|price list|invoice/i.test(title)
    ? taxIn(bracket)
    : undefined;
}
