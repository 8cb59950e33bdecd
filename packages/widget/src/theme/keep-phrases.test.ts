import { expect, it } from 'vitest';
import { withBreaks } from './keep-phrases.ts';

it.each([
  ['今日の答えをくらべる', '今日の|答えをくらべる'],
  ['お茶を売る店', 'お茶を|売る|店'],
  ['費用の内訳（5年）', '費用の|内訳（5年）'],
  ['見積もりをSaaSとくらべる', '見積もりを|SaaSとくらべる'],
  ['取り組みの順', '取り組みの|順'],
  ['Cost of five years', 'Cost of five years'],
  ['', ''],
])('%s', (text, parted) => {
  expect(withBreaks(text).replaceAll('\u200b', '|')).toBe(parted);
});

it('a second time nothing is added', () => {
  const once = withBreaks('今日の答えを見る');
  expect(withBreaks(once)).toBe(once);
});
