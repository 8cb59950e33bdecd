import { expect, test } from 'vitest';
import { taxIn, taxOfAll } from './tax-said.ts';

test.each([
  ['※金額はすべて税込です', 'included'],
  ['（税込価格）', 'included'],
  ['以下すべて税込表示', 'included'],
  ['※上記金額には消費税を含みます。', 'included'],
  ['※上記金額には消費税（10%）が含まれております。', 'included'],
  ['（単位：円、税込）', 'included'],
  ['※価格は税別です', 'excluded'],
  ['※上記の金額に消費税は含まれておりません。', 'excluded'],
  ['※上記金額には消費税を含みません', 'excluded'],
  ['※別途消費税がかかります。', 'excluded'],
  ['御見積書（税抜）', 'excluded'],
  ['All prices include consumption tax.', 'included'],
  ['Prices do not include tax', 'excluded'],
  ['All amounts exclude tax', 'excluded'],
  ['All amounts are tax excluded.', 'excluded'],
  ['※本見積書の金額は、特に記載のない限りすべて消費税込みの金額です。', 'included'],
  ['価格は全て税込み表示（2026年4月現在）です', 'included'],
  // What says more than that is asked about.
  ['※表示価格はすべて税込価格です。決済手数料は非課税です。', 'unknown'],
  ['表示価格は税込で、送料を除きます', 'unknown'],
  ['※WAFの料金は税込です', 'unknown'],
  ['※表示価格は税別で、送料を除きます', undefined],
  ['※税込価格：33,000円', undefined],
  // Of something, or of nothing.
  ['※送料は税込です', undefined],
  ['WAFの料金は税別です', undefined],
  ['■初期費用（税込）の内訳', undefined],
  ['お見積書', undefined],
  ['Prices of backups exclude tax', undefined],
])('%s, of all prices: %s', (line, wanted) => expect(taxOfAll(line)).toBe(wanted));

test.each([
  ['初期費用（税込）', 'included'],
  ['保守（消費税は含まず）', 'excluded'],
  ['保険料 非課税', 'exempt'],
  ['Fee (tax included)', 'included'],
  ['Fee, excl. tax', 'excluded'],
  ['Maintenance including backups', undefined],
  ['Price exclusive to members', undefined],
])('%s: %s', (words, wanted) => expect(taxIn(words)).toBe(wanted));
