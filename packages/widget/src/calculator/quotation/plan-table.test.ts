import { expect, test } from 'vitest';
import { plansAcross } from './plan-table.ts';
import { readRows } from './read-rows.ts';

test('a table with a plan a row is turned, so that a price of each plan is chosen', () => {
  const text =
    'プラン名\t初期費用\t月額\t販売手数料\t決済手数料\nフリー\t0円\t0円\t8%\t3.6%+30円\nプロ\t3,300円\t5,478円\t無料\t3.4%〜\n振込手数料\t300円/件';
  expect(readRows(text)).toMatchObject({
    rows: [
      {
        name: '初期費用',
        amount: '',
        choices: [
          { of: 'フリー', amount: '0円' },
          { of: 'プロ', amount: '3,300円' },
        ],
      },
      { name: '月額', amount: '', choices: [{ amount: '0円', often: 'monthly' }, { amount: '5,478円' }] },
      { name: '販売手数料', amount: '', choices: [{ amount: '8%' }, { amount: '無料' }] },
      { name: '決済手数料', amount: '', choices: [{ amount: '3.6%+30円' }, { amount: '3.4%〜' }] },
      { name: '振込手数料', amount: '300円/件' },
    ],
    unread: [],
  });
});

test.each([
  'プラン\t初期費用\t月額費用\nA\t100,000\t10,000',
  '費目\t初期費用\t月額費用\n構築\t100,000\t10,000\n保守\t0\t5,000',
  'プラン\tベーシック\tプロ\n月額料金\t9,800円\t19,800円',
  'プラン 初期費用 月額費用',
])('stays as it is: %s', (text) => expect(plansAcross(text.split('\n')).join('\n')).toBe(text));
