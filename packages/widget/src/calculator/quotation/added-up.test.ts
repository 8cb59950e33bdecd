import { expect, test } from 'vitest';
import { addedUp } from './added-up.ts';

test.each([
  ['SaaS|月額 9,800円 + 売上の1.5%', 'SaaS|月額 9,800円', 'SaaS（売上）|売上の1.5%'],
  ['SaaS|月額9,800円＋売上の1.5%', 'SaaS|月額9,800円', 'SaaS（売上）|売上の1.5%'],
  ['SaaS|1.5%+月額9,800円', 'SaaS|1.5%', 'SaaS（月額）|月額9,800円'],
  ['基本料|月額9,800円 + 従量 売上の1.5%', '基本料|月額9,800円', '基本料（従量）|売上の1.5%'],
  ['SaaS|月額9,800円と売上の1.5%|税込', 'SaaS|月額9,800円|税込', 'SaaS（売上）|売上の1.5%|税込'],
  ['SaaS|月額9,800円、売上の1.5%', 'SaaS|月額9,800円', 'SaaS（売上）|売上の1.5%'],
  ['SaaS|月額9,800円＋3.6%＋15円', 'SaaS|月額9,800円', 'SaaS|3.6%+15円'],
  ['利用料|初期10万円＋月額3万円', '利用料（初期）|10万円', '利用料（月額）|月額3万円'],
  ['Plan|9,800 yen/month + 1.5% of sales', 'Plan|9,800 yen/month', 'Plan|1.5% of sales'],
])('%s', (cells, ...wanted) => expect(addedUp(cells.split('|')).map((one) => one.join('|'))).toEqual(wanted));

test.each(['決済|3.6%+15円', '保守|30,000円+税', '保守|5,000円+3,000円', 'WAF＋監視|30,000円'])('%s is one', (cells) =>
  expect(addedUp(cells.split('|'))).toEqual([cells.split('|')]),
);
