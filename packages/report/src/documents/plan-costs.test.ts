import { readFileSync } from 'node:fs';
import { evaluate, parseScenario, prepare } from '@ec-tco/core';
import { expect, test } from 'vitest';
import { toIcs } from '../ics/to-ics.ts';
import { toCsv } from '../write/csv.ts';
import { approvalDocument } from './approval-document.ts';
import { planOf } from './plan.ts';
import { planTable, planYen } from './plan-document.ts';

const FILE = new URL('../../../../docs/examples/3-cosmetics-operating.json', import.meta.url);
const example = () => JSON.parse(readFileSync(FILE, 'utf8')) as { requirements: Record<string, { note?: string }> };
function preparedOf(data: unknown) {
  const parsed = parseScenario(data);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return prepare(parsed.scenario);
}
const prepared = preparedOf(example());
const plan = planOf(prepared, evaluate(prepared), 'keep', 'ja');
const rowOf = (csv: string, what: string) => csv.split('\r\n').find((line) => line.includes(what)) ?? '';
/** A calendar's lines unfolded. */
const ics = (of = plan) => toIcs(of, { language: 'ja', today: '2026-11-28' })?.replaceAll('\r\n ', '');

test('what stands at another item costs no 0 yen, in no form', () => {
  expect(rowOf(toCsv(planTable(plan, 'ja')), '"構築4 ')).toContain('構築3の費用に含む');
  expect(rowOf(toCsv(planTable(plan, 'ja')), '"構築3 ')).toContain('1200000');
  expect(ics()).toContain('構築3の費用に含む');
  expect(ics()).not.toContain('税抜）: 0円');
});

test('the first aid covers others, not itself, and says when it is to be there', () => {
  const interim = (id: string) => plan.items.find((item) => item.id === `requirement-${id}`)?.interim;
  expect([interim('operation-5'), interim('operation-6')]).toEqual([null, null]);
  expect(interim('operation-3')).toBe(
    'WAF: WAF（費用は開始から。実施はこれから、期限は2026-12-31） / サイバー保険: サイバー保険料（費用は開始から。実施はこれから、期限は2026-12-31）',
  );
});

test('what is only read, asked or decided has no cost, what nobody has priced has one that is not known', () => {
  const yen = (kind: string) => new Set(plan.items.flatMap((one) => (one.kind === kind ? planYen(one, 'ja') : [])));
  const steps = plan.items.filter(({ id }) => id === 'step-guide' || id === 'step-site-check');
  expect(steps.length).toBeGreaterThan(0);
  expect(new Set(steps.map((one) => planYen(one, 'ja')))).toEqual(new Set(['—']));
  expect(yen('requirement')).toContain('未定');
});

test('a note of several lines keeps them in the calendar', () => {
  const data = example();
  data.requirements['operation-3'] = { ...data.requirements['operation-3'], note: '電話\n0120' };
  const noted = preparedOf(data);
  expect(ics(planOf(noted, evaluate(noted), 'keep', 'ja'))).toContain('電話\\n0120');
});

test('a request for approval lists six open requirements, and how many more there are', () => {
  const open = preparedOf({ ...example(), requirements: {} });
  const document = approvalDocument(open, evaluate(open), { language: 'ja', option: 'keep' });
  const blocks = document.sections.find(({ id }) => id === 'security')?.blocks ?? [];
  const table = blocks.find((block) => block.kind === 'table');
  expect(table?.kind === 'table' && table.rows.length).toBe(6);
  expect(blocks.at(-1)).toEqual({ kind: 'paragraph', text: 'ほか12件（自己点検シートにあります）' });
});
