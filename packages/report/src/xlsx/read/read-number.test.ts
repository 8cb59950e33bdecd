import { expect, test } from 'vitest';
import { readNumber } from './read-number.ts';

test.each<[unknown, number]>([
  [12.5, 12.5],
  ['1,250,000円', 1_250_000],
  ['￥３０，０００', 30_000],
  ['3.5%', 0.035],
  ['12%', 0.12],
  ['-12.75%', -0.1275],
  ['+0.25', 0.25],
  ['80万円', 800_000],
  ['1.1万', 11_000],
  ['1億2,000万円', 120_000_000],
  ['３００千円', 300_000],
  ['2万5000', 25_000],
  ['▲5,000', -5000],
  ['△1万', -10_000],
  ['−3', -3],
])('%s is %d', (value, number) => expect(readNumber(value)).toBe(number));

test.each([
  '',
  '-',
  '万',
  '円',
  '約80万',
  '80万~90万',
  '万80',
  '1万2億',
  '1,250,000円（税抜）',
  '1.2.3',
  '1e5',
  '0x10',
  'Infinity',
  Number.NaN,
  Number.POSITIVE_INFINITY,
  true,
  null,
])('%s is none', (value) => expect(readNumber(value)).toBeUndefined());
