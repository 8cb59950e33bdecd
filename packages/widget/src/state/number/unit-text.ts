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
  year: '年目',
  month: 'か月目',
  months: 'か月',
  hours: '時間',
  records: '件',
  people: '人',
  count: '',
  factor: '倍',
  foreign: '',
  'foreign/month': '/月',
  'foreign/year': '/年',
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
  year: '',
  month: '',
  months: 'months',
  hours: 'hours',
  records: 'records',
  people: 'people',
  count: '',
  factor: '×',
  foreign: '',
  'foreign/month': '/month',
  'foreign/year': '/year',
};

const UNITS: Readonly<Record<Language, Readonly<Record<InputUnit, string>>>> = { ja: JA, en: EN };
/** The unit where the field counts in tens of thousands. */
const IN_MAN: Readonly<Record<Language, (yen: string) => string>> = {
  ja: (yen) => `万${yen}`,
  en: (yen) => yen.replace('yen', '10k yen'),
};

/** The unit as it stands behind a field or a number: 円/月, 万円/月, %/年. */
export function unitText(unit: InputUnit, language: Language, scale: YenScale = 'yen'): string {
  const text = UNITS[language][unit];
  if (scale !== 'man' || !unit.startsWith('yen')) return text;
  return IN_MAN[language](text);
}
