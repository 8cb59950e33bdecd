import { describe, expect, test } from 'vitest';
import { createStart } from '../starts.ts';
import { propose, tasksOf } from './propose.ts';
import { amountOf, readRows } from './read-rows.ts';

describe('pasted rows', () => {
  test.each([
    ['サイト構築一式\t3,500,000\t税抜\t1回', { name: 'サイト構築一式', tax: 'excluded', often: 'once' }, 3_500_000],
    [
      '保守（アップデート込み）\t8万円\t毎月',
      { name: '保守（アップデート込み）', tax: 'excluded', often: 'monthly' },
      80_000,
    ],
    ['脆弱性診断\t66万\t税込\t毎年', { name: '脆弱性診断', tax: 'included', often: 'yearly' }, 660_000],
    ['1\tWAF\t30000\t月額', { name: 'WAF', tax: 'excluded', often: 'monthly' }, 30_000],
    ['決済手数料\t3.6%', { name: '決済手数料', tax: 'excluded', often: 'sales' }, 0.036],
    ['月額利用料 3,980円（税込）', { name: '月額利用料', tax: 'included', often: 'monthly' }, 3980],
    ['デザイン修正　¥50,000-', { name: 'デザイン修正', tax: 'excluded', often: 'unknown' }, 50_000],
  ])('%s', (text, expected, amount) => {
    const [row] = readRows(text);
    expect(row).toMatchObject(expected);
    expect(row && amountOf(row)).toBe(amount);
  });

  test('a rate with yen an order is a row that says it has two prices, not a rate without them', () => {
    const [row] = readRows('決済手数料\t3.6%+15円');
    expect(row).toMatchObject({ name: '決済手数料', amount: '3.6%+15円' });
    expect(row && amountOf(row)).toBeUndefined();
  });

  test('heads, blanks and rows without a price are left out', () => {
    expect(readRows('項目\t金額\n\n合計\n備考\t別途\nWAF\t3万\n').map(({ name }) => name)).toEqual(['WAF']);
  });
});

test('what is replaced: the line alike, each once; what is like none stands alone', () => {
  const option = createStart('tea-farm', 'ja').options.find(({ id }) => id === 'self-built-outsourced');
  const lines = option?.lines ?? [];
  const named = (id: string | undefined) => lines.find((line) => line.id === id)?.name;
  const found = propose(
    ['サイト構築一式', '保守（アップデート込み）', 'WAF', '脆弱性診断', '看板の塗り替え'],
    lines,
  ).map(named);
  expect(found[0]).toMatch(/構築/);
  expect(found[1]).toMatch(/保守/);
  expect(found[2]).toMatch(/WAF/);
  expect(found[3]).toMatch(/診断/);
  expect(found[4]).toBeUndefined();
  const given = found.filter((name) => name !== undefined);
  expect(new Set(given).size).toBe(given.length);
});

test.each([
  ['WAF', ['waf']],
  ['脆弱性診断（年1回）', ['diagnosis']],
  ['バックアップとログ監視', ['backup', 'review-logs']],
  ['ウイルス対策', ['antivirus']],
  ['看板の塗り替え', []],
  ['カタログ制作', []],
])('%s pays for what its words say', (name, expected) => {
  expect(tasksOf(name)).toEqual(expected);
});
