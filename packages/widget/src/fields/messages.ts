import type { Language } from '@ec-tco/core';
import type { PriceMarks } from '../state/number/price-marks.ts';

/** Texts of the fields themselves; labels and help are given by whoever uses a field. */
export interface FieldMessages {
  readonly addRange: string;
  readonly removeRange: string;
  readonly rangeOf: (low: string, high: string) => string;
  readonly low: string;
  readonly high: string;
  readonly rangeHelp: string;
  readonly rangeUnordered: string;
  readonly equals: (reading: string) => string;
  readonly smallPercent: (reading: string, larger: string) => string;
  /** What a price list says of its price, behind the reading of it. */
  readonly taxes: Readonly<Record<NonNullable<PriceMarks['tax']>, string>>;
  readonly bounds: Readonly<Record<'least' | 'most', string>>;
  readonly plus: (second: string) => string;
  /** Where one text was a range. */
  readonly middle: string;
  readonly error: string;
  readonly choose: string;
  readonly close: string;
  readonly cancel: string;
  readonly confirm: string;
}

const JA: FieldMessages = {
  addRange: '幅を入れる',
  removeRange: '幅をなくす',
  rangeOf: (low, high) => `幅：${low} 〜 ${high}`,
  low: '少なく見て',
  high: '多く見て',
  rangeHelp: '確かでない数は、少なく見た値と多く見た値を入れると、結果の確かさがわかります。',
  rangeUnordered: '「少なく見て ≦ 上の値 ≦ 多く見て」の順になるように入力してください。',
  equals: (reading) => `＝ ${reading}`,
  smallPercent: (reading, larger) => `＝ ${reading}（${larger} なら、${larger.replace(/%.*/, '')} と入力）`,
  taxes: { included: '（税込）', excluded: '（税抜）', exempt: '（消費税がかからない）' },
  bounds: { least: '（ここから上の、いちばん安い額）', most: '（これより下の、いちばん高い額）' },
  plus: (second) => ` ＋ ${second}`,
  middle: '両端のまん中です。下の幅で直せます。',
  error: 'エラー：',
  choose: '選んでください',
  close: '閉じる',
  cancel: 'やめる',
  confirm: 'はい',
};

const EN: FieldMessages = {
  addRange: 'Add a range',
  removeRange: 'Remove the range',
  rangeOf: (low, high) => `Range: ${low} to ${high}`,
  low: 'At the least',
  high: 'At the most',
  rangeHelp: 'For a number that is not certain, a low and a high value show how certain the result is.',
  rangeUnordered: 'The three must rise: least, the value above, most.',
  equals: (reading) => `= ${reading}`,
  smallPercent: (reading, larger) => `= ${reading} (for ${larger}, enter ${larger.replace(/%.*/, '')})`,
  taxes: { included: ' with tax', excluded: ' without tax', exempt: ' not taxed' },
  bounds: { least: ' (the least of “from”)', most: ' (the most of “up to”)' },
  plus: (second) => ` + ${second}`,
  middle: 'The middle of the two ends; see the range below.',
  error: 'Error: ',
  choose: 'Choose one',
  close: 'Close',
  cancel: 'Cancel',
  confirm: 'Yes',
};

export const fieldMessages = (language: Language): FieldMessages => CATALOGUES[language];

const CATALOGUES: Readonly<Record<Language, FieldMessages>> = { ja: JA, en: EN };
