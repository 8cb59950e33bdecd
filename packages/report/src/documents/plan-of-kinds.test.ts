import { evaluate, parseScenario, prepare } from '@ec-tco/core';
import { expect, test } from 'vitest';
import { contractDocument } from '../contract/contract-document.ts';
import { shop } from '../contract/fixtures.ts';
import { documentMarkdown } from '../document/markdown.ts';
import { acceptanceDocument } from './acceptance-document.ts';
import { planOf } from './plan.ts';
import { planDocument } from './plan-document.ts';
import { questionsDocument } from './questions-document.ts';
import { selfCheckDocument } from './self-check-document.ts';

const [first] = shop.options;
if (!first) throw new Error('no option');
const waf = { ...first.lines[0], id: 'waf', name: 'WAF', category: 'operation.security', tasks: ['waf'] };

/** The plan of the shop's first option, with more of it and of the shop. */
function planned(more: object, own: object, today?: string) {
  const parsed = parseScenario({
    ...shop,
    requirements: {},
    ...more,
    options: [{ ...first, lines: [...(first?.lines ?? []), waf], ...own }, ...shop.options.slice(1)],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const prepared = prepare(parsed.scenario);
  return {
    scenario: parsed.scenario,
    plan: planOf(prepared, evaluate(prepared), first?.id ?? '', 'ja', undefined, today),
  };
}
const item = ({ plan }: ReturnType<typeof planned>, id: string) =>
  plan.items.find((one) => one.id === `requirement-${id}`) ?? expect.fail(id);

test('a site that is yet to be built has no time to bridge, one that runs has', () => {
  const fresh = planned({}, {});
  expect(fresh.plan.interim).toEqual([]);
  expect(planDocument(fresh.plan, 'ja').sections.map(({ id }) => id)).toEqual(['open']);
  const running = planned({ journey: 'operating' }, { existing: true });
  expect(running.plan.interim.map(({ text }) => text)).toEqual(['WAF（開始から）', '保険料（開始から）']);
  // Of what nobody has answered it is not said that it is still to come.
  expect(item(running, 'build-1').interim).toBe('WAF: WAF（開始から） / サイバー保険: 保険料（開始から）');
});

test('what is counted among the costs has its cost, though its answer names no line', () => {
  const plan = planned({ journey: 'operating' }, { existing: true });
  expect(item(plan, 'operation-5')).toMatchObject({ lines: [{ name: 'WAF' }] });
  expect(item(plan, 'operation-5').yen?.toNumber()).toBe(34_567 * 12 * 5);
  expect(item(plan, 'operation-6')).toMatchObject({ lines: [{ name: '保険料' }] });
  expect(item(plan, 'build-1').yen).toBeNull();
});

test('a stage that fulfils a requirement says from which year on: plan, self-check, request', () => {
  const stage = { id: 'two', name: '第2段階', year: 3, requirements: { 'build-7': { status: 'done' } } };
  const { scenario, plan } = planned(
    { journey: 'operating' },
    { existing: true, stages: [{ ...stage, annualProbability: 0.001 }] },
  );
  const told = '3年目から（第2段階）';
  const rowOf = (text: string) => text.split('\n').find((line) => line.includes('構築7')) ?? '';
  expect(rowOf(documentMarkdown(planDocument(plan, 'ja')))).toContain(`| ${told} | 構築7 `);
  const check = selfCheckDocument(scenario, { language: 'ja', option: first?.id });
  expect(rowOf(documentMarkdown(check))).toContain(`これから実施 / ${told}`);
  expect(rowOf(documentMarkdown(contractDocument(scenario, first?.id ?? '', 'ja')))).toContain(told);
});

test('what is to be done this week stands before next year', () => {
  const open = {
    requirements: {
      'build-1': { status: 'to-do', due: '2027-03-31' },
      'build-2': { status: 'to-do', due: '2026-12-02' },
    },
  };
  const order = (today?: string) =>
    planned({ journey: 'operating', ...open }, { existing: true }, today)
      .plan.items.filter(({ due, when }) => due !== null || when === 'week' || when === 'month')
      .map(({ due, when }) => due ?? when);
  expect(order('2026-12-01').filter((one, i, all) => all.indexOf(one) === i)).toEqual([
    '2026-12-02',
    'week',
    'month',
    '2027-03-31',
  ]);
  expect(order()[0]).toBe('week');
});

test('a request, and questions, call their sender by one word', () => {
  for (const { id } of shop.options) {
    const texts = [contractDocument(shop, id, 'ja'), questionsDocument(shop, id, 'ja')].map((paper) =>
      JSON.stringify(paper),
    );
    for (const text of texts) expect(text).not.toMatch(/依頼元|当店/);
  }
});

test('before a site is accepted, operation is seen by what is written: it has no record yet', () => {
  const { scenario } = planned({ requirements: { 'operation-1': { status: 'outsourced' } } }, {});
  const blocks = acceptanceDocument(scenario, first?.id ?? '', 'ja').sections.find(
    ({ id }) => id === 'delegated',
  )?.blocks;
  const text = JSON.stringify(blocks?.[0]);
  expect(text).toContain('引き渡しの前にはまだ記録がない');
  expect(text).not.toContain('自己点検で外部に任せるとした');
});
