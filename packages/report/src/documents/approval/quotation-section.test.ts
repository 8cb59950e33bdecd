import { evaluate, parseScenario, prepare } from '@ec-tco/core';
import { expect, test } from 'vitest';
import { shop } from '../../contract/fixtures.ts';
import { approvalDocument } from '../approval-document.ts';

const [first, ...others] = shop.options;
if (!first) throw new Error('no option');
const [line] = first.lines;
const source = { kind: 'quotation', note: 'A', date: '2026-04-01' } as const;
const month = { ...line, amount: { kind: 'fixed', yen: 30_000 }, timing: { kind: 'monthly' }, source };

function quotationsOf(own: object, more: object = {}, language: 'ja' | 'en' = 'ja') {
  const parsed = parseScenario({ ...shop, ...more, requirements: {}, options: [{ ...first, ...own }, ...others] });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const prepared = prepare(parsed.scenario);
  const { sections } = approvalDocument(prepared, evaluate(prepared), { language, option: first?.id ?? '' });
  const blocks = sections.find(({ id }) => id === 'quotations')?.blocks ?? [];
  const table = blocks.find((block) => block.kind === 'table');
  const list = blocks.find((block) => block.kind === 'list');
  return { rows: table?.kind === 'table' ? table.rows : [], notes: list?.kind === 'list' ? list.items : [], blocks };
}

test('a shared number that the proposed option refers to is one of its own, and stands by its size', () => {
  const common = { box: { name: '梱包資材', kind: 'yenPerOrder', value: 120, source } };
  const lines = [
    { ...month, id: 'small', name: 'small', amount: { kind: 'fixed', yen: 1 } },
    { ...month, id: 'box', name: 'box', amount: { kind: 'per-order', yen: { common: 'box' } } },
  ];
  const { rows } = quotationsOf({ lines }, { common });
  expect(rows.slice(0, 2).map(([name]) => name)).toEqual(['「梱包資材」（共通）', `${first.name}：「small」の月額`]);
});

test('a price of steps says from what on it counts, in a row of its own', () => {
  const steps = (by: string) => ({
    lines: [
      {
        ...{ ...month, id: 'fee', name: '月額' },
        tiers: { by, mode: 'whole', above: [{ from: 5_000_000, price: 20_000 }] },
      },
    ],
  });
  const told = (by: string, language: 'ja' | 'en' = 'ja') =>
    quotationsOf(steps(by), {}, language).rows.flatMap(([name]) => (name?.startsWith(first.name) ? [name] : []));
  expect(told('sales')).toHaveLength(2);
  expect(told('sales').join()).toContain('（月の売上5,000,000円から）');
  expect(told('year-sales').join()).toContain('（年の売上5,000,000円から）');
  expect(told('order-value').join()).toContain('（注文の平均金額5,000,000円から）');
  expect(told('sales', 'en').join()).toContain('(from ¥5,000,000 of sales a month on)');
});

test('how long a contract binds, what leaving costs, and what of that the total holds', () => {
  const bound = (contract: object, language: 'ja' | 'en' = 'ja') =>
    quotationsOf({ lines: [{ ...month, id: 'fee', name: '月額', contract }] }, {}, language).notes;
  expect(bound({ months: 24, renews: true, leaving: { kind: 'remaining', share: 0.5 } })).toEqual([
    `「${first.name}」の「月額」は24か月の契約で、終わるたびに同じ期間続く。途中でやめると残りの月の料金の50%がかかる。比べる期間の終わりに契約が12か月残るため、その費用を合計に入れてある。`,
  ]);
  expect(bound({ months: 36, leaving: { kind: 'fixed', yen: 90_000 } }, 'en')).toEqual([
    `“${first.name}”: “月額” is a contract of 36 months. Leaving earlier costs ¥90,000.`,
  ]);
  expect(quotationsOf({ lines: [{ ...month, id: 'fee', name: '月額' }] }).notes).toEqual([]);
});

test('of an option of which nothing is quoted, that is said, no 0 %', () => {
  const lines = [{ ...month, id: 'fee', name: '月額', source: { kind: 'stated' } }];
  const quoted = { ...others[0], lines: [{ ...month, id: 'fee', name: '月額' }] };
  const parsed = parseScenario({
    ...shop,
    requirements: {},
    options: [{ ...first, lines }, quoted, ...others.slice(1)],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const prepared = prepare(parsed.scenario);
  const { sections } = approvalDocument(prepared, evaluate(prepared), { language: 'ja', option: first.id });
  const [told] = sections.find(({ id }) => id === 'quotations')?.blocks ?? [];
  expect(told).toMatchObject({ text: `「${first.name}」の費用には、見積で確かめたものがまだありません。` });
});
