import { expect, test } from 'vitest';
import { isLarge, mayHoldPrice } from './looks-like-price.ts';

test.each([
  '2,000,000',
  'サイト構築 2,000,000 EC-CUBE4',
  'WAF月額20000と監視',
  '構築費三百万円から',
  '約30万円',
  'Plan EUR 50 per month',
  '決済 3.6%から',
])('%s', (line) => expect(mayHoldPrice(line)).toBe(true));

test.each([
  '見積番号：12345',
  '登録番号：T1234567890123',
  'みずほ銀行 渋谷支店 普通 1234567',
  'TEL：03-1234-5678',
  'https://example.com/20000',
  '請求書 20261031',
  'Order no. 12345',
  '2026年4月1日',
  'サーバー 2台',
])('no price: %s', (line) => expect(mayHoldPrice(line)).toBe(false));

test('a number is large by its groups or digits', () =>
  expect(['1,000', '10000', '999', '1.5'].map(isLarge)).toEqual([true, true, false, false]));
