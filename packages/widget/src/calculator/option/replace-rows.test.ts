import { evaluate, type Option, prepare, type Scenario } from '@ec-tco/core';
import { expect, test } from 'vitest';
import { createDraft, type Draft } from '../../state/draft.ts';
import { applyEdit } from '../apply-edit.ts';
import { createStart } from '../starts.ts';
import { replaceRows } from './replace-rows.ts';

const ids = (option: Option | undefined) => option?.lines.map(({ id }) => id) ?? [];
const optionAt = ({ data }: Draft, index: number) => (data as Scenario).options[index] as Option;
/** The form changed, then its rows. */
function replaced(
  scenario: Scenario,
  index: number,
  kind: Option['kind'],
  archetype: Parameters<typeof replaceRows>[2],
) {
  const before = createDraft(scenario);
  const at = `/options/${scenario.options[index]?.id}/kind`;
  const changed = applyEdit(before, { kind: 'value', pointer: at, value: kind });
  const after = applyEdit(changed, replaceRows(changed, index, archetype, 'ja'));
  return { changed, after, option: optionAt(after, index) };
}

test('a new shop’s self-built option that becomes a tenant of a mall costs what a tenant does', () => {
  const start = createStart('tea-farm', 'ja');
  const index = start.options.findIndex(({ kind }) => kind === 'self-built-outsourced');
  const tenant = start.options.find(({ id }) => id === 'mall-tenant') as Option;
  const { changed, after, option } = replaced(start, index, 'mall', 'mall-tenant');
  // The form alone changes no row.
  expect(ids(optionAt(changed, index))).toEqual(ids(start.options[index]));
  expect(after.problems).toEqual([]);
  expect(ids(option)).toEqual(ids(tenant));
  expect(option).not.toHaveProperty('securityTasks');
  expect(option.name).toBe('モール（出店型） 2');
  const [own, other] = [option.id, tenant.id].map((id) =>
    evaluate(prepare(after.scenario)).options.find((one) => one.id === id),
  );
  expect(own?.totalWithIncident.total).toEqual(other?.totalWithIncident.total);
});

test('of a running site: with the move, its own insurance, its name, and what the owner has said besides', () => {
  const start = createStart('cosmetics-operating', 'ja');
  const [first, ...others] = start.options as [Option, ...Option[]];
  const credits = [
    {
      id: 'back',
      name: 'back',
      amount: { kind: 'share', rate: 0.5, of: { lines: ids(first).slice(0, 1) } },
      timing: { kind: 'before-opening' },
      source: { kind: 'assumption' },
    },
  ];
  const own = { ...first, name: 'うちの店', insurance: { coveredShare: 0.5, deductible: 1, limit: 2e6 }, credits };
  const sources = Object.fromEntries(
    Object.entries(start.sources ?? {}).filter(([at]) => !at.startsWith(`/options/${first.id}/insurance`)),
  );
  const scenario = { ...start, sources, options: [own, ...others] } as unknown as Scenario;
  const { after, option } = replaced(scenario, 0, 'saas', 'saas-low-fee');
  expect(after.problems).toEqual([]);
  expect(option.name).toBe('うちの店');
  expect(option.insurance).toEqual(own.insurance);
  expect(ids(option)).toEqual(expect.arrayContaining(['moving-data', 'interim-waf', 'insurance']));
  expect(ids(option)).not.toContain('fix');
  expect(option).not.toHaveProperty('existing');
  // Of a row that is gone nothing comes back.
  expect(option.credits?.[0]?.amount).toEqual({ kind: 'fixed', yen: 0 });
});
