import { expect, test } from 'vitest';
import type { NumberRule } from './number-rule.ts';
import { parseRange } from './parse-range.ts';

const YEN: NumberRule = { unit: 'yen', min: 0, max: 1e12, withTax: true };
const RATE: NumberRule = { unit: 'rate', min: 0, max: 1 };
const MONTH: NumberRule = { unit: 'yen/month', min: 0 };

test.each<[string, NumberRule, readonly [number, number, number] | undefined]>([
  ['100万円～200万円', YEN, [1_000_000, 1_500_000, 2_000_000]],
  ['100〜200万円（税別）', YEN, [1_000_000, 1_500_000, 2_000_000]],
  ['100万〜1,000万円', YEN, [1_000_000, 5_500_000, 10_000_000]],
  ['５，０００円～８，０００円', YEN, [5000, 6500, 8000]],
  ['5,000円から8,000円', YEN, [5000, 6500, 8000]],
  ['5,000 to 8,000 yen', YEN, [5000, 6500, 8000]],
  ['2% To 4.5%', RATE, [0.02, 0.0325, 0.045]],
  ['5,000 tokens 8,000', YEN, undefined],
  ['¥5,000 - ¥8,000', YEN, [5000, 6500, 8000]],
  ['月額5,000円～月額8,000円', MONTH, [5000, 6500, 8000]],
  ['5,000円／月～8,000円／月', MONTH, [5000, 6500, 8000]],
  ['2.0〜4.5%', RATE, [0.02, 0.0325, 0.045]],
  ['8-15％', RATE, [0.08, 0.115, 0.15]],
  ['2.4～4', { ...MONTH, scale: 'man' }, [24_000, 32_000, 40_000]],
  // What stands before the first number is no unit of it, unless it says yen.
  ['約100〜200万円', YEN, [1_000_000, 1_500_000, 2_000_000]],
  ['約5〜8万円/月', MONTH, [50_000, 65_000, 80_000]],
  ['500〜1万円', YEN, [500, 5250, 10_000]],
  ['約500〜1万円/月', MONTH, [500, 5250, 10_000]],
  ['500〜200万円', YEN, [2_000_000, 3_500_000, 5_000_000]],
  ['100〜200万円'.padStart(500), YEN, [1_000_000, 1_500_000, 2_000_000]],
  ['100〜200万円'.padStart(501), YEN, undefined],
  ['0〜100万円', YEN, [0, 500_000, 1_000_000]],
  ['3,000〜1万円', YEN, [3000, 6500, 10_000]],
  ['500万〜200万円', YEN, [2_000_000, 3_500_000, 5_000_000]],
  ['¥500〜1万円', YEN, [500, 5250, 10_000]],
  ['JPY 500〜1万円', YEN, [500, 5250, 10_000]],
  ['2千〜5万円', YEN, [2000, 26_000, 50_000]],
  ['100〜200万円\n', YEN, [1_000_000, 1_500_000, 2_000_000]],
  ['5,000円-5,000円', YEN, [5000, 5000, 5000]],
  ['5件〜8,000円', YEN, undefined],
  ['5,000円', YEN, undefined],
  ['5,000円～', YEN, undefined],
  ['～5,000円', YEN, undefined],
  ['8,000円～5,000円', YEN, [5000, 6500, 8000]],
  ['7.0%～4.0%', RATE, [0.04, 0.055, 0.07]],
  ['7～4%', RATE, [0.04, 0.055, 0.07]],
  ['8,000円-5,000円', YEN, undefined],
  ['2026-11', YEN, undefined],
  ['5,000円～要見積', YEN, undefined],
  ['1年～2年', YEN, undefined],
  ['2.0〜450%', RATE, undefined],
  ['3〜5', { unit: 'months' }, undefined],
])('%s', (text, rule, ends) => {
  const read = parseRange(text, rule);
  expect(read && [read.low, read.base, read.high]).toEqual(ends);
});
