import { choose, evaluate, type Option, parseScenario, prepare } from '@ec-tco/core';
import { expect, test } from 'vitest';
import { shop } from '../contract/fixtures.ts';
import { openRivals } from './open-rivals.ts';
import { planOf } from './plan.ts';

const [, managed, saas, mall] = shop.options;
if (!managed || !saas || !mall) throw new Error('no options');
const [line] = saas.lines;
const fee = (yen: number) =>
  ({ ...line, id: 'fee', name: '月額', amount: { kind: 'fixed', yen } }) as Option['lines'][number];
const open = (id: string, name = id) =>
  ({ ...fee(0), id, name, amount: { kind: 'unquoted' } }) as Option['lines'][number];

/** A SaaS of 10,000 yen a month beside a mall with a price missing, and one without. */
function compared(known: number, more: object = {}, own: readonly Option['lines'][number][] = [fee(10_000)]) {
  const options = [
    { ...saas, lines: own },
    { ...mall, lines: [fee(known), open('ads', '広告'), open('care', '保守')], ...more },
    { ...managed, id: 'priced', lines: [fee(20_000)], requirements: {} },
  ];
  const parsed = parseScenario({ ...shop, requirements: {}, options });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const prepared = prepare(parsed.scenario);
  const result = evaluate(prepared);
  const rivals = openRivals(prepared.scenario, choose(prepared, result), 'saas').map(({ id }) => id);
  return { rivals, items: planOf(prepared, result, 'saas', 'ja').items };
}

test('a price that is missing is asked for where it may turn the order, never where it cannot', () => {
  expect(compared(1_000).rivals).toEqual(['mall']);
  expect(compared(90_000).rivals).toEqual([]);
  // While its own price is missing, nobody can tell.
  expect(compared(90_000, {}, [fee(10_000), open('care')]).rivals).toEqual(['mall']);
});

test('by what is left, too, where options sell differently', () => {
  const selling = (sales: number) => ({ sales: { monthlySales: sales, salesGrowth: 0, averageOrderValue: 5_000 } });
  expect(compared(1_000, selling(2_000_000)).rivals).toEqual(['mall']);
  expect(compared(1_000, selling(1_000)).rivals).toEqual([]);
});

test('the plan gets the prices, compares again, and only then signs', () => {
  const told = (known: number, more = {}) =>
    compared(known, more).items.flatMap(({ id, what, when, note, costs }) =>
      /^(?:rival|decide|opening$)/.test(id) ? [{ id, what, when, note, costs }] : [],
    );
  expect(told(1_000)).toMatchObject([
    {
      id: 'rival-mall',
      what: '比べるために、「モール」の見積を取る：「広告」「保守」',
      when: 'fortnight',
      costs: true,
    },
    { id: 'decide', what: '値段がそろったら比べ直し、「SaaS」でよいかを決める', when: 'month', costs: false },
    { id: 'opening' },
  ]);
  expect(told(1_000).at(-1)?.note).toContain('比べ直して決めてから');
  // What runs already has its prices in a bill.
  expect(told(1_000, { existing: true })[0]?.what).toContain('請求書か見積で確かめる');
  expect(told(90_000)).toMatchObject([{ id: 'opening' }]);
  expect(told(90_000)[0]?.note).not.toContain('比べ直して');
});
