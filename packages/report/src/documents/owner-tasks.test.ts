import { DATED_RULES, INITIATIVES, MANAGEMENT_ITEMS, WAF_CAUTIONS } from '@ec-tco/core/guideline';
import { expect, test } from 'vitest';
import { ownerTasks } from './owner-tasks.ts';

test('every task that the page offers has its title, and no two share an id', () => {
  const items = [MANAGEMENT_ITEMS, INITIATIVES.new, INITIATIVES.operating, WAF_CAUTIONS].flat();
  const ids = [...items.map(({ id }) => id), ...DATED_RULES.map(({ id }) => id.replaceAll('.', '-'))];
  expect(new Set(ids).size).toBe(ids.length);
  const tasks = Object.fromEntries(ids.map((id) => [id, { due: '2027-01-31' }]));
  for (const { id, title, due } of ownerTasks({ tasks })) {
    expect(title.ja, id).not.toBe(id);
    expect(title.en, id).not.toBe(id);
    expect(due).toBe('2027-01-31');
  }
});

test('a task of an unknown id keeps it as its name', () =>
  expect(ownerTasks({ tasks: { other: { done: true } } })).toEqual([
    { id: 'other', done: true, title: { ja: 'other', en: 'other' } },
  ]));
