import type { Unit } from '../formula/expression.ts';
import type { Text } from './language.ts';

/** What a number counts, alone: for column heads and input fields. */
export const UNIT_NAMES: Readonly<Record<Unit, Text>> = {
  yen: { ja: '円', en: 'yen' },
  'yen/month': { ja: '円（1か月あたり）', en: 'yen a month' },
  'yen/hour': { ja: '円（1時間あたり）', en: 'yen an hour' },
  'yen/order': { ja: '円（注文1件あたり）', en: 'yen an order' },
  'yen/record': { ja: '円（1件あたり）', en: 'yen a record' },
  rate: { ja: '%', en: '%' },
  'rate/year': { ja: '%（1年あたり）', en: '% a year' },
  years: { ja: '年', en: 'years' },
  months: { ja: 'か月', en: 'months' },
  hours: { ja: '時間', en: 'hours' },
  records: { ja: '件', en: 'records' },
  people: { ja: '人', en: 'people' },
  count: { ja: '個', en: 'number' },
  factor: { ja: '倍率', en: 'factor' },
};

/** How a number and its unit are written together; `#` is the number. */
export const UNIT_PATTERNS: Readonly<
  Record<Exclude<Unit, `yen${string}` | `rate${string}`>, Text & { readonly one: string }>
> = {
  years: { ja: '#年', en: '# years', one: '# year' },
  months: { ja: '#か月', en: '# months', one: '# month' },
  hours: { ja: '#時間', en: '# hours', one: '# hour' },
  records: { ja: '#件', en: '# records', one: '# record' },
  people: { ja: '#人', en: '# people', one: '# person' },
  count: { ja: '#', en: '#', one: '#' },
  factor: { ja: '#', en: '#', one: '#' },
};

/** What an amount or a rate is counted by; `#` is the amount. */
export const PER_PATTERNS: Readonly<Record<Extract<Unit, `${string}/${string}`>, Text>> = {
  'yen/month': { ja: '1か月あたり#', en: '# a month' },
  'yen/hour': { ja: '1時間あたり#', en: '# an hour' },
  'yen/order': { ja: '注文1件あたり#', en: '# an order' },
  'yen/record': { ja: '1件あたり#', en: '# a record' },
  'rate/year': { ja: '年#', en: '# a year' },
};
