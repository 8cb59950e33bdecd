import { evaluate, parseScenario, prepare } from '@ec-tco/core';
import { expect, test } from 'vitest';
import { shop } from '../contract/fixtures.ts';
import { documentMarkdown } from '../document/markdown.ts';
import { detailTable } from '../table/detail-table.ts';
import { resultTable } from '../table/result-table.ts';
import { toCsv } from '../write/csv.ts';
import { approvalDocument } from './approval-document.ts';

const [first] = shop.options;
if (!first) throw new Error('no option');
const source = { kind: 'quotation', note: 'A', date: '2026-04-01' };
const subsidy = {
  id: 'subsidy',
  name: '補助金',
  amount: { kind: 'fixed', yen: 500_000 },
  timing: { kind: 'once', month: 14 },
  chance: 0.4,
  source: { kind: 'assumption' },
};

function shopWith(own: object) {
  const parsed = parseScenario({
    ...shop,
    requirements: {},
    options: [{ ...first, ...own }, ...shop.options.slice(1)],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return prepare(parsed.scenario);
}
const paperOf = (prepared: ReturnType<typeof shopWith>, before?: ReturnType<typeof shopWith>) =>
  documentMarkdown(approvalDocument(prepared, evaluate(prepared), { language: 'ja', option: first.id, before }));

test('a subsidy that nobody has granted is told by its chance and in full: tables, CSV, request for approval', () => {
  const prepared = shopWith({ credits: [subsidy] });
  const { scenario } = prepared;
  const result = evaluate(prepared);
  const told = '受けられる見込み40%をかけた額。全額は500,000円';
  const comparison = resultTable(result, { language: 'ja', scenario });
  expect(comparison.notes[0]?.items).toContain(`「補助金」の200,000円は、${told}。`);
  expect(comparison.rows.find(({ key }) => key === 'rows/credit')?.cells[0]).toMatchObject({
    text: '補助金・値引き・返金（まだ決まっていないものは、受けられる見込みをかけた額）',
  });
  expect(toCsv(detailTable(result, { language: 'ja', scenario }))).toContain(`"補助金（${told}）"`);
  expect(paperOf(prepared)).toContain(`「補助金」の200,000円は、${told}。`);
  const granted = shopWith({ credits: [{ ...subsidy, chance: 1 }] });
  expect(paperOf(granted)).not.toContain('受けられる見込み');
});

test('an amount from which a price is missing says which, where it is asked for', () => {
  expect(paperOf(shopWith({}))).toContain(
    'この額は、値段がまだ分かっていない費用（「脆弱性診断」）を除いた、少なくともかかる額。',
  );
  const all = shopWith({ lines: first.lines.filter(({ amount }) => amount.kind !== 'unquoted') });
  expect(paperOf(all)).not.toContain('まだ分かっていない費用');
});

test('rows and changes from which a price is missing are at least what they say', () => {
  const paper = paperOf(shopWith({}), shopWith({ lines: first.lines.filter(({ id }) => id !== 'fee') }));
  const row = (name: string) => paper.split('\n').find((line) => line.startsWith(`| ${name}`)) ?? '';
  expect(row('運用時・セキュリティ |')).toContain('以上');
  expect(row('運用時・セキュリティ以外')).not.toContain('以上');
  expect(row(`${first.name} |`)).toMatch(/以上 \| [\d,]+円以上 \| 価格が未定/);
});

test('the quotations of the dearest lines stand first', () => {
  const [line] = first.lines;
  const priced = (id: string, yen: number) => ({ ...line, id, name: id, amount: { kind: 'fixed', yen }, source });
  const paper = paperOf(shopWith({ lines: [priced('small', 10), priced('large', 30_000), priced('middle', 500)] }));
  const places = ['large', 'middle', 'small'].map((name) => paper.indexOf(`「${name}」の月額 |`));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places[0]).toBeGreaterThan(0);
});
