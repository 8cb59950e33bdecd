import type { Language, Text } from '@ec-tco/core';
import type { Figure, FigureUnit } from '@ec-tco/core/guideline';

/** Units of figures, to stand behind a number. */
export const FIGURE_UNITS: Readonly<Record<FigureUnit, Text>> = {
  yen: { ja: '円', en: 'yen' },
  'yen/month': { ja: '円/月', en: 'yen/month' },
  'yen/year': { ja: '円/年', en: 'yen/year' },
  'yen/hour': { ja: '円/時間', en: 'yen/hour' },
  'yen/order': { ja: '円/注文', en: 'yen/order' },
  'yen/record': { ja: '円/件', en: 'yen/record' },
  'yen/person-month': { ja: '円/人月', en: 'yen/person-month' },
  rate: { ja: '%', en: '%' },
  'rate/year': { ja: '%/年', en: '%/year' },
  'times/year': { ja: '回/年', en: 'times/year' },
  years: { ja: '年', en: 'years' },
  months: { ja: 'か月', en: 'months' },
  days: { ja: '日', en: 'days' },
  hours: { ja: '時間', en: 'hours' },
  records: { ja: '件', en: 'records' },
  people: { ja: '人', en: 'people' },
  count: { ja: '', en: '' },
  factor: { ja: '', en: '' },
};

export const STATUS_NAMES: Readonly<Record<Figure['status'] | 'reading', Text>> = {
  reading: { ja: '一次（何の数字かはこの道具の読み方）', en: 'primary (of what: our reading)' },
  primary: { ja: '一次（出典で確認）', en: 'primary' },
  secondary: { ja: '二次（引用で確認）', en: 'secondary' },
  derived: { ja: '計算（式つき）', en: 'derived' },
  judgement: { ja: '判断（仮定）', en: 'judgement' },
};

/** Between a number and its unit. */
const BEFORE_UNIT: Text = { ja: '', en: ' ' };

/** A number of a figure with its unit. */
export function figureNumber(value: number, unit: FigureUnit, language: Language): string {
  const isRate = unit === 'rate' || unit === 'rate/year';
  // 0.07 · 100 is 7.000000000000001.
  const shown = isRate ? Number((value * 100).toPrecision(12)) : value;
  const digits = String(shown).replace(/^-?\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','));
  const name = FIGURE_UNITS[unit][language];
  return name === '' ? digits : `${digits}${isRate ? '' : BEFORE_UNIT[language]}${name}`;
}

/** Its plausible range, or nothing. */
export const figureRange = ({ low, high, unit }: Figure, language: Language): string =>
  low === undefined || high === undefined
    ? ''
    : `${figureNumber(low, unit, language)} – ${figureNumber(high, unit, language)}`;
