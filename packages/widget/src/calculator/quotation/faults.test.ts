import { expect, test } from 'vitest';
import { EN } from '../messages/en.ts';
import { JA } from '../messages/ja.ts';
import { faultsOf } from './faults.ts';
import { readRows } from './read-rows.ts';

const amountFault = (amount: string, language: 'ja' | 'en' = 'ja') => {
  const row = {
    name: '保守',
    tax: 'excluded',
    often: 'unknown',
    key: 0,
    ...readRows(`保守\t${amount}`).rows[0],
    amount,
  } as const;
  const say = { ja: JA, en: EN }[language].quotation;
  return faultsOf(row, undefined, { say, language, asked: false, empty: false }).amount;
};

test.each([
  ['月額2万円（初年度無料）', '「月額2万円」とだけ書き'],
  ['初年度無料、2年目以降 月額30,000円', '「月額30,000円」とだけ書き'],
  ['初年度0円（2年目以降 年額33,000円）', '「年額33,000円」とだけ書き'],
  ['3ヶ月間無料（以降 9,800円）', '「9,800円」とだけ書き'],
  ['込み', '「0円」と書いてください'],
  ['プランに含まれます', '「0円」と書いてください'],
  ['標準装備', '「0円」と書いてください'],
  ['サービス', '「0円」と書いてください'],
  ['3,000円/四半期', '「/四半期」のままでは'],
  ['20,000円/半年', '「/半年」のままでは'],
  ['300円/点', '「/点」のままでは'],
  ['$29', '円ではありません'],
  ['とても安い', '数字として読めません'],
])('%s: %s', (amount, wanted) => expect(amountFault(amount)).toContain(wanted));

test('in English, too', () => {
  expect(amountFault('first year free, then 30,000 yen', 'en')).toContain('“30,000 yen” alone');
  expect(amountFault('included', 'en')).toContain('“0 yen”');
});

test.each(['3,000円', '実費', '概算 30万円', '30万円（税別・概算）'])('%s is read', (amount) =>
  expect(amountFault(amount)).toBeUndefined(),
);
