import type { Language } from '@ec-tco/core';

/** Words of what makes up a difference. */
interface DifferenceTexts {
  readonly caption: (option: string) => string;
  readonly cause: string;
  readonly from: string;
  readonly to: string;
  readonly yen: string;
  readonly before: string;
  readonly after: string;
  readonly version: string;
  readonly figures: string;
  readonly lineAdded: (line: string) => string;
  readonly lineRemoved: (line: string) => string;
  readonly structure: string;
  readonly interaction: string;
  readonly same: string;
}

export const DIFFERENCE_TEXTS: Readonly<Record<Language, DifferenceTexts>> = {
  ja: {
    caption: (option) => `${option}: 前と後の差の内訳`,
    cause: '変わったこと',
    from: '前',
    to: '後',
    yen: '金額への影響',
    before: '前の金額',
    after: '後の金額',
    version: '計算のしかたの版',
    figures: '参照値の版',
    lineAdded: (line) => `足した費用: ${line}`,
    lineRemoved: (line) => `なくした費用: ${line}`,
    structure: '年数・時期・区分・設定',
    interaction: '変わった数どうしの組み合わせ',
    same: '合計は変わっていません',
  },
  en: {
    caption: (option) => `${option}: what makes up the difference`,
    cause: 'what changed',
    from: 'before',
    to: 'after',
    yen: 'effect, yen',
    before: 'amount before',
    after: 'amount after',
    version: 'version of the formulas',
    figures: 'edition of the figures',
    lineAdded: (line) => `cost added: ${line}`,
    lineRemoved: (line) => `cost removed: ${line}`,
    structure: 'years, timing, categories, switches',
    interaction: 'changed numbers together',
    same: 'no total has changed',
  },
};
