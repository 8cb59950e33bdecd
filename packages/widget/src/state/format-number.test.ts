import { expect, test } from 'vitest';
import { formatForEdit, formatReading, repeatsDigits } from './format-number.ts';
import type { InputUnit, YenScale } from './number/number-rule.ts';
import { unitText } from './number/unit-text.ts';
import { baseOf, rangeOf } from './quantity.ts';

test.each<[number, InputUnit, YenScale | undefined, string]>([
  [1_234_567, 'yen', undefined, '1,234,567'],
  [1_200_000, 'yen', 'man', '120'],
  [12_340, 'yen/month', 'man', '1.234'],
  [1_200_000, 'records', 'man', '1,200,000'],
  [0.036, 'rate', undefined, '3.6'],
  // Three digits behind a point would be read as thousands.
  [1.234, 'yen', undefined, '1.2340'],
  [-12.345, 'people', undefined, '-12.3450'],
  [1.2345, 'yen', undefined, '1.2345'],
  [1234.567, 'yen', undefined, '1,234.567'],
  [1.234, 'hours', undefined, '1.234'],
  [0.012_34, 'rate', undefined, '1.234'],
])('%d %s (%s) is edited as %s', (value, unit, scale, text) => expect(formatForEdit(value, unit, scale)).toBe(text));

test('what is no number is not edited', () => {
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(() => formatForEdit(value, 'yen')).toThrow('only finite numbers can be edited');
  }
});

test.each<[number, InputUnit, ja: string, en: string]>([
  [320_000_000, 'yen/month', '3億2,000万円/月', '320,000,000 yen/month'],
  [0, 'yen', '0円', '0 yen'],
  [-15_000, 'yen', '-1万5,000円', '-15,000 yen'],
  [10_000.5, 'yen', '1万0.5円', '10,000.5 yen'],
  [1_000_100_000_000, 'yen', '1兆1億円', '1,000,100,000,000 yen'],
  [1234_5678_9012_3456, 'yen', '1,234兆5,678億9,012万3,456円', '1,234,567,890,123,456 yen'],
  [1e16, 'yen', '10,000,000,000,000,000円', '10,000,000,000,000,000 yen'],
  [0.036, 'rate', '3.6%', '3.6%'],
  [1200, 'records', '1,200件', '1,200 records'],
  [3, 'count', '3', '3'],
])('%d %s is read as %s, %s', (value, unit, ja, en) => {
  expect([formatReading(value, unit, 'ja'), formatReading(value, unit, 'en')]).toEqual([ja, en]);
});

test('units behind a field, in tens of thousands too, and whether a reading says more than the digits', () => {
  expect([unitText('yen/month', 'ja', 'man'), unitText('yen/month', 'en', 'man')]).toEqual([
    '万円/月',
    '10k yen/month',
  ]);
  expect([unitText('yen', 'ja'), unitText('records', 'ja', 'man'), unitText('rate', 'en', 'man')]).toEqual([
    '円',
    '件',
    '%',
  ]);
  expect([repeatsDigits('ja'), repeatsDigits('en')]).toEqual([false, true]);
});

test('a quantity is its number, or the base of its range', () => {
  const range = { low: 1, base: 2, high: 4 };
  expect([baseOf(7), baseOf(range), rangeOf(7), rangeOf(range)]).toEqual([7, 2, undefined, range]);
});
