import { expect, test } from 'vitest';
import { areSteps, goesBySales, inSteps, listIn, stepIn } from './in-steps.ts';
import { readRows } from './read-rows.ts';

test.each([
  ['月間売上～50万円', '', { from: 0, to: 500_000 }],
  ['月間売上50万円～100万円', '', { from: 500_000, to: 1_000_000 }],
  ['販売手数料（月商100万円超）', '', { from: 1_000_000, to: undefined }],
  ['～50万円', '月間売上', { from: 0, to: 500_000 }],
  ['Sales over 1,000,000 yen', '', { from: 1_000_000, to: undefined }],
  ['～50万円', '', undefined],
  ['販売手数料', '', undefined],
  ['売上50万円', '', undefined],
])('%s below %s', (text, head, wanted) => {
  const step = stepIn('', text, head, '');
  expect(step && { from: step.from, to: step.to }).toEqual(wanted);
});

test.each([
  ['商品数 100点まで', '', 'other'],
  ['WAF利用料（〜100GB）', '', 'other'],
  ['商品数 無制限', '', 'other'],
  ['〜10万PV', 'PV数 月額', 'other'],
  ['〜10万PV', '', undefined],
  ['10月1日〜10月31日 プラン料金', '', undefined],
  ['年商3,000万円まで', '', 'year'],
  ['保守', '', undefined],
] as const)('%s of the list %j: %s', (name, list, of) => expect(stepIn(name, name, '', list)?.of).toBe(of));

test('a step that stands alone is a row', () => {
  const step = { from: 0, to: 500_000, of: 'month', list: '' } as const;
  const row = { name: '月間売上～50万円', amount: '5%', often: 'sales', step } as const;
  expect(inSteps([row, { ...row, name: '保守', step: undefined }])).toHaveLength(2);
});

test.each([
  ['月間売上高|システム利用料', true],
  ['PV数|月額', true],
  ['月間売上|0〜100万円|100万円〜', true],
  ['月間売上|5,000円', false],
  ['月額費用|初期費用', false],
])('%s are above steps: %s', (cells, wanted) => expect(areSteps(cells.split('|'))).toBe(wanted));

test.each([
  ['月間売上高|システム利用料', 'システム利用料'],
  ['月商|料率', '月商 料率'],
  ['システム利用料（月間売上高別）', 'システム利用料'],
])('the list of %s is called %s', (heads, wanted) => expect(listIn(heads.split('|'))).toBe(wanted));

test('a heading that goes by sales', () =>
  expect(['システム利用料（月間売上高別）', '月間売上', '商品数別料金'].map(goesBySales)).toEqual([
    true,
    false,
    false,
  ]));

const STEPS = [
  { from: 1_000_000, amount: '4.0%' },
  { from: 5_000_000, amount: '3.5%' },
];
test.each([
  ['月間売上高\tシステム利用料\n〜100万円\t4.5%\n100万円超〜500万円\t4.0%\n500万円超\t3.5%', 'システム利用料'],
  ['月間売上高　システム利用料率\n100万円以下　4.5%\n100万円超500万円以下　4.0%\n500万円超　3.5%', 'システム利用料率'],
  ['システム利用料（月間売上高別）\n〜100万円　4.5%\n100万円〜500万円　4.0%\n500万円〜　3.5%', 'システム利用料'],
  ['月間売上100万円以下の部分 4.5%\n100万円超500万円以下の部分 4.0%\n500万円超の部分 3.5%', '月間売上'],
  ['月間売上0円〜1,000,000円\t4.5%\n月間売上1,000,001円〜5,000,000円\t4.0%\n月間売上5,000,001円〜\t3.5%', '月間売上'],
  ['・月商100万円まで：4.5%\n・月商500万円まで：4.0%\n・月商500万円超：3.5%', '月商'],
])('steps of sales are one fee: %s', (text, name) =>
  expect(readRows(text).rows).toMatchObject([{ name, amount: '4.5%', often: 'sales', steps: STEPS }]),
);

test.each([
  ['月間売上高 0円〜100万円 月額 10,000円\n月間売上高 1,000,001円〜 月額 30,000円', '月間売上高', '月額 10,000円'],
  ['月商区分\t月額利用料\n〜100万円\t10,000円\n100万円超\t30,000円', '月額利用料', '10,000円'],
])('a fee of each month alike: %s', (text, name, amount) =>
  expect(readRows(text).rows).toMatchObject([
    { name, amount, often: 'monthly', steps: [{ from: 1_000_000, amount: amount.replace('1', '3') }] },
  ]),
);

test.each([
  ['商品数 100点まで\t月額 3,000円\n商品数 500点まで\t月額 5,000円\n商品数 無制限\t月額 10,000円', '商品数', 3],
  ['注文件数 〜100件 月額0円\n注文件数 101〜500件 月額5,000円', '注文件数', 2],
  ['WAF利用料（〜100GB）\t月額10,000円\nWAF利用料（〜500GB）\t月額30,000円', 'WAF利用料', 2],
  ['PV数\t月額\n〜10万PV\t10,000円\n〜30万PV\t20,000円\n30万PV超\t別途見積', 'PV数 月額', 3],
  ['年間流通総額\t月額費用\n〜3,000万円\t30,000円\n3,000万円〜1億円\t50,000円', '月額費用', 2],
  ['決済金額\t手数料\n1万円未満\t330円\n1万円以上3万円未満\t440円', '決済金額 手数料', 2],
  ['客単価\t料率\n〜5,000円\t4.0%\n5,001円〜10,000円\t3.8%', '客単価 料率', 2],
])('of steps of anything else one is to be chosen: %s', (text, name, count) =>
  expect(readRows(text)).toMatchObject({ rows: [{ name, amount: '', choices: { length: count } }], sums: [] }),
);

test('steps above columns are what is chosen', () =>
  expect(readRows('月間売上\t0〜100万円\t100万円〜\nシステム利用料\t4.5%\t4.0%').rows).toMatchObject([
    { name: 'システム利用料', choices: [{ of: '0〜100万円' }, { of: '100万円〜' }] },
  ]));
