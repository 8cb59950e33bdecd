import { expect, test } from 'vitest';
import { without } from './without.ts';

test.each([
  ['保守費用（月額）', '保守費用（）', '保守費用'],
  ['脆弱性診断（年1回）', '脆弱性診断（）', '脆弱性診断'],
  ['サーバー 12ヶ月分', 'サーバー ', 'サーバー 12ヶ月分'],
  ['Monthly fee (basic)', ' fee (basic)', 'Monthly fee '],
])('%s', (name, timeless, outside) =>
  expect([without.period(name), without.brackets(name)]).toEqual([timeless, outside]),
);
