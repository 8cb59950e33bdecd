import type { Language } from '@ec-tco/core';
import type { InputUnit, YenScale } from './number-rule.ts';

const JA: Readonly<Record<InputUnit, string>> = {
  yen: '円',
  'yen/month': '円/月',
  'yen/year': '円/年',
  'yen/hour': '円/時間',
  'yen/order': '円/件',
  'yen/record': '円/件',
  rate: '%',
  'rate/year': '%/年',
  years: '年',
  months: 'か月',
  hours: '時間',
  records: '件',
  people: '人',
  count: '',
  factor: '倍',
};

const EN: Readonly<Record<InputUnit, string>> = {
  yen: 'yen',
  'yen/month': 'yen/month',
  'yen/year': 'yen/year',
  'yen/hour': 'yen/hour',
  'yen/order': 'yen/order',
  'yen/record': 'yen/record',
  rate: '%',
  'rate/year': '%/year',
  years: 'years',
  months: 'months',
  hours: 'hours',
  records: 'records',
  people: 'people',
  count: '',
  factor: '×',
};

/** The unit as it stands behind a field or a number: 円/月, 万円/月, %/年. */
export function unitText(unit: InputUnit, language: Language, scale: YenScale = 'yen'): string {
  const text = (language === 'ja' ? JA : EN)[unit];
  if (scale !== 'man' || !unit.startsWith('yen')) return text;
  return language === 'ja' ? `万${text}` : text.replace('yen', '10k yen');
}
