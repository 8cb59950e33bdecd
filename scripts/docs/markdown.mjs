// @ts-check
// What the generated pages share: tables, numbers with their units, the words for a figure's state.
import { formatQuantity, formatYen } from '../../packages/core/src/texts/format.ts';

/** @typedef {'ja' | 'en'} Language */
/** @typedef {{ ja: string, en: string }} Text */

export const NONE = '—';

/** @type {Record<string, Text>} */
const WORDS = {
  'draft-2022-10': { ja: '骨子案（2022年10月） `draft-2022-10`', en: 'Draft of October 2022 `draft-2022-10`' },
  'final-2023-03': { ja: '確定版（2023年3月） `final-2023-03`', en: 'Final edition of March 2023 `final-2023-03`' },
  market: { ja: '市場の資料と前提 `market`', en: 'Market sources and assumptions `market`' },
  primary: { ja: '原典で確認', en: 'primary' },
  secondary: { ja: '引用で確認', en: 'secondary' },
  derived: { ja: '計算', en: 'derived' },
  judgement: { ja: '前提', en: 'judgement' },
  high: { ja: '高', en: 'high' },
  medium: { ja: '中', en: 'medium' },
  low: { ja: '低', en: 'low' },
  mean: { ja: '平均', en: 'mean' },
  median: { ja: '中央値', en: 'median' },
  mode: { ja: '最頻', en: 'mode' },
  share: { ja: '割合', en: 'share' },
  count: { ja: '件数', en: 'count' },
  floor: { ja: '最低額', en: 'floor' },
  ceiling: { ja: '上限', en: 'ceiling' },
  quote: { ja: '価格・提示', en: 'quote' },
  range: { ja: '幅', en: 'range' },
  rule: { ja: '決まり', en: 'rule' },
  case: { ja: '1社の事例', en: 'one case' },
  guideline: { ja: 'ガイドライン', en: 'guideline' },
  survey: { ja: '調査', en: 'survey' },
  statistics: { ja: '統計', en: 'statistics' },
  press: { ja: '報道', en: 'press' },
  'price-page': { ja: '価格のページ', en: 'price page' },
  law: { ja: '法令', en: 'law' },
  assumption: { ja: '前提', en: 'assumption' },
};
export const word = (/** @type {string} */ key, /** @type {Language} */ language) => WORDS[key]?.[language] ?? key;

/** @param {string} text */
const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
/** @param {readonly string[]} head @param {readonly (readonly string[])[]} rows @param {string} [align] */
export const table = (head, rows, align = '') =>
  [head, head.map((_, i) => (align[i] === 'r' ? '---:' : '---')), ...rows]
    .map((row) => `| ${row.map(cell).join(' | ')} |`)
    .join('\n');

/** Units that only sources use, beside those of the model. @type {Record<string, (value: number, language: Language) => string>} */
const MORE_UNITS = {
  'yen/year': (value, l) => (l === 'ja' ? `1年あたり${formatYen(value, l)}` : `${formatYen(value, l)} a year`),
  'yen/person-month': (value, l) =>
    l === 'ja' ? `1人月あたり${formatYen(value, l)}` : `${formatYen(value, l)} a person-month`,
  'times/year': (value, l) => (l === 'ja' ? `年${value}回` : `${value} a year`),
  days: (value, l) => (l === 'ja' ? `${value}日` : `${value} days`),
};

/** @param {number} value @param {string} unit @param {Language} language */
export function quantity(value, unit, language) {
  const own = MORE_UNITS[unit];
  if (own) return own(value, language);
  // A curve's parameter keeps all its digits.
  if (unit === 'factor') return String(value);
  return formatQuantity(
    value,
    /** @type {import('../../packages/core/src/formula/expression.ts').Unit} */ (unit),
    language,
  );
}
