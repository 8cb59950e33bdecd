import { expect, test } from 'vitest';
import { arePaidApart, severalIn } from './several.ts';

test.each([
  ['構築|30万|25万', '費目|A社|B社', [1, 2]],
  ['構築|30万|30万', '費目|A社|B社', [1]],
  ['撮影|60,000|50,000', '品名|定価|金額', [2]],
  ['保守|10,000|120,000', '項目|月額|年間合計', [1]],
  ['WAF|30,000|33,000', '品名|税抜|税込', [2]],
  ['SMS|1,000|80円', '', [2]],
  ['証明書|33,000|2', '', [1]],
  ['サーバー|5,000円/月|60,000円/年', '', [1]],
  ['サーバー|5,000円/月|50,000円/年', '', [1, 2]],
  ['証明書|20|2', '', []],
  ['初期費用|無料|3,300円|3,300円', '|フリー|A|B', [1, 2, 3]],
  ['保守|無料|3,300円', '', [2]],
  ['サーバー|12,000|月額×12', '項目|月額|備考', [1]],
])('%s below %s: %s', (cells, heads, wanted) => expect(severalIn(cells.split('|'), heads.split('|'))).toEqual(wanted));

test('prices of different times are all paid', () =>
  expect([
    arePaidApart(['monthly', 'sales']),
    arePaidApart(['monthly', 'yearly']),
    arePaidApart(['unknown', 'unknown']),
  ]).toEqual([true, false, false]));
