import { expect, test } from 'vitest';
import { byQuantity } from './by-quantity.ts';
import { priceOf } from './price-of.ts';
import { readRows } from './read-rows.ts';

test.each([
  ['SSL|33,000|2', '品名|単価|数量', '66,000円'],
  ['監視|1,500|5台', '品名|単価|台数', '7,500円'],
  ['撮影|20|15,000', '品名|数量|単価', '300,000円'],
  ['SSL|33,000|1', '品名|単価|数量', undefined],
  ['SSL|33,000|', '品名|単価|数量', undefined],
  ['SSL|33,000|2|66,000', '品名|単価|数量|金額', undefined],
  ['SSL|33,000|2', '品名|金額|数量', undefined],
])('%s below %s: %s', (cells, heads, wanted) => {
  const found = byQuantity(cells.split('|'), heads.split('|'));
  expect(found.length > cells.split('|').length ? found.at(-1) : undefined).toBe(wanted);
});

test.each([
  ['品名\t単価\t数量\nSSL証明書\t33,000\t2', 66_000, 'unknown'],
  ['品名\t単価\t数量\n監視（月額）\t1,500\t5', 7500, 'monthly'],
  ['品名\t数量\t単価\nページ制作\t20\t15,000', 300_000, 'once'],
  ['品名\t数量\t単位\t単価\n保守\t12\t月\t30,000', 30_000, 'monthly'],
])('a quantity counts where no column holds the amount: %s', (text, value, often) => {
  const [row] = readRows(text).rows;
  expect([row && priceOf(row), row?.often]).toEqual([{ kind: 'price', value }, often]);
});
