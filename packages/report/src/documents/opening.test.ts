// What opening an option takes, as far as the scenario tells.
import { evaluate, type Option, parseScenario, prepare } from '@ec-tco/core';
import { expect, test } from 'vitest';
import { shop } from '../contract/fixtures.ts';
import { planSheet } from '../xlsx/sheets/plan-sheet.ts';
import { xlsxTexts } from '../xlsx/texts/texts.ts';
import { documentMarkdown } from './index.ts';
import { planOf } from './plan.ts';
import { planDocument } from './plan-document.ts';

type Edit = (option: Option) => object;

function planned(id: string, edit: Edit = (option) => option, more: object = {}, language: 'ja' | 'en' = 'ja') {
  const options = shop.options.map((option) => (option.id === id ? edit(option) : option));
  const parsed = parseScenario({ ...shop, ...more, options });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const prepared = prepare(parsed.scenario);
  const result = evaluate(prepared);
  const plan = planOf(prepared, result, id, language);
  const opening = plan.items.filter(({ kind }) => kind === 'opening');
  return { plan, result, opening, told: opening.map(({ what, note }) => (note === null ? what : `${what} — ${note}`)) };
}
const [, , saas] = shop.options;
const [line] = saas?.lines ?? [];
if (!line) throw new Error('no line');
const lineOf = (id: string, timing: object, more: object = {}) => ({ ...line, id, name: id, timing, ...more });

test('the contract, what is paid before, the opening, what begins later; no date is made up', () => {
  const lines = [
    lineOf('design', { kind: 'before-opening' }, { amount: { kind: 'fixed', yen: 250_000 } }),
    lineOf('free', { kind: 'before-opening' }, { amount: { kind: 'fixed', yen: 0 } }),
    lineOf('photos', { kind: 'before-opening' }, { amount: { kind: 'unquoted' } }),
    lineOf('rent', { kind: 'monthly' }, { contract: { months: 12, leaving: { kind: 'fixed', yen: 1 } } }),
    lineOf('mail', { kind: 'monthly', from: 4 }),
    lineOf('check', { kind: 'yearly', from: 2 }),
    lineOf('fair', { kind: 'once', month: 6 }),
  ];
  const { opening, told } = planned('saas', (option) => ({
    ...{ ...option, lines },
    transition: { months: 3, annualProbability: 0.01 },
  }));
  expect(told).toEqual([
    '「SaaS」の利用を申し込む — PCI DSSに準拠していると確かめてから。見積をそろえ、比べ直して決めてから。「rent」は12か月の契約',
    '「design」を開店までに済ませる',
    '「photos」を開店までに済ませる',
    '「SaaS」で店を開く — 「利用開始前の確認シート」のすべてを確かめてから。切り替えが終わるまで3か月の見込み',
    '「mail」を開店から4か月目に始める',
    '「check」を開店から2年目に始める',
    '「fair」を開店から6か月目に行う',
  ]);
  expect(opening.every(({ due, when }) => due === null && when === undefined)).toBe(true);
  expect(opening.map(({ yen }) => yen?.toNumber()).slice(0, 4)).toEqual([undefined, 250_000, undefined, undefined]);
});

test('each form is contracted in its own words; what is built by oneself is opened alone', () => {
  const first = (id: string, edit?: Edit) => planned(id, edit, { requirements: {} }).told;
  expect(first('mall')[0]).toMatch(/^「モール」への出店を申し込む — PCI DSS/);
  expect(first('managed')[0]).toBe('「保守サービス付き」の契約を結ぶ — 見積をそろえ、比べ直して決めてから');
  expect(first('mall', (option) => ({ ...option, pciDss: 'yes', lines: [line] }))[0]).toBe(
    '「モール」への出店を申し込む',
  );
  const own = first('outsourced', (option) => ({ ...option, kind: 'self-built-in-house' }));
  expect(own).toEqual(['「地元の制作会社に依頼」で店を開く — 「公開前の確認シート」のすべてを確かめてから']);
});

test('a site that runs is not opened, one to move to is', () => {
  const operating = { journey: 'operating', requirements: {} };
  expect(planned('saas', (option) => ({ ...option, existing: true })).told).toEqual([]);
  // Today's answers are of it.
  expect(planned('outsourced', undefined, operating).told).toEqual([]);
  expect(planned('outsourced', (option) => ({ ...option, existing: false }), operating).told).toHaveLength(2);
  expect(planned('saas', undefined, operating, 'en').told.at(-1)).toBe(
    'Switch to “SaaS” and open the shop there — once everything in the “Check sheet before opening” is checked',
  );
});

test('a line that a requirement is met with is not there twice', () => {
  const build = (option: Option) => ({ ...option, lines: [lineOf('test', { kind: 'before-opening' })] });
  const requirements = { 'build-1': { status: 'outsourced', lines: [{ option: 'outsourced', line: 'test' }] } };
  expect(planned('outsourced', build, { requirements }).told.filter((text) => text.includes('test'))).toEqual([]);
  expect(planned('outsourced', build, { requirements: {} }).told).toContain('「test」を開店までに済ませる');
});

test('an option that may not be chosen has nothing to open, and the plan says so, on paper and in Excel', () => {
  const { plan, result, opening } = planned('outsourced');
  expect(result.options[0]?.eligibility.status).toBe('ruled-out');
  expect(opening).toEqual([]);
  expect(documentMarkdown(planDocument(plan, 'ja'))).toContain('今の条件では選べません');
  const page = planSheet({ say: xlsxTexts('ja'), language: 'ja' } as Parameters<typeof planSheet>[0], plan);
  expect(JSON.stringify([...page.cells].map(([, cells]) => [...cells.values()]))).toContain('今の条件では選べません');
  expect(documentMarkdown(planDocument(planned('mall').plan, 'ja'))).not.toContain('今の条件では選べません');
});

test('a figure of this tool’s own is an assumption in the plan, too', () => {
  const source = { kind: 'figure', figure: 'assumption.labour.preparation' };
  const hours = { kind: 'hours', hours: { low: 20, base: 40, high: 60 } };
  const { opening } = planned('saas', (option) => ({
    ...option,
    lines: [lineOf('work', { kind: 'before-opening' }, { amount: hours, source })],
  }));
  expect(opening.flatMap(({ lines }) => lines.map((one) => one.source))).toEqual(['assumption']);
});

test('whoever keeps a mall and opens a shop beside it switches nothing over', () => {
  const options = shop.options.map((one) => ({ ...one, ...(one.id === 'mall' && { existing: true }) }));
  const last = (more: object) => {
    const changed = options.map((one) => ({ ...one, ...(one.id === 'saas' && more) }));
    const parsed = parseScenario({ ...shop, journey: 'operating', requirements: {}, options: changed });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const prepared = prepare(parsed.scenario);
    return planOf(prepared, evaluate(prepared), 'saas', 'ja').items.findLast(({ kind }) => kind === 'opening')?.what;
  };
  expect(last({})).toBe('「SaaS」で店を開く');
  expect(last({ transition: { months: 3, annualProbability: 0.01 } })).toBe('「SaaS」に切り替えて店を開く');
});

test('of a site that is kept, what is paid later is listed with its cost; what recurs in years, too', () => {
  const lines = [
    lineOf('fix', { kind: 'once', month: 6 }, { amount: { kind: 'fixed', yen: 2_000_000 } }),
    lineOf('renewal', { kind: 'every', years: 2, first: 3 }, { amount: { kind: 'fixed', yen: 100_000 } }),
    lineOf('rent', { kind: 'monthly' }, { amount: { kind: 'fixed', yen: 1_000 } }),
  ];
  const kept = planned('outsourced', (option) => ({ ...option, lines, existing: true }), {
    journey: 'operating',
    requirements: {},
  });
  expect(kept.told).toEqual(['「fix」を6か月目に行う', '「renewal」を3年目と、その後2年ごとに行う']);
  expect(kept.opening.map(({ yen }) => yen?.toNumber())).toEqual([2_000_000, 200_000]);
  // What no item stands for is told as a sum, so that nothing of the option's cost is lost.
  expect(kept.plan.rest.toNumber()).toBe(60_000);
  expect(documentMarkdown(planDocument(kept.plan, 'ja'))).toMatch(
    /ここに挙げていない費用（.*）が、比べる年数で60,000円/,
  );
});
