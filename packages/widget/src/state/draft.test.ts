import { QUANTITY_KINDS } from '@ec-tco/core/scenario';
import { expect, test } from 'vitest';
import {
  addItem,
  createDraft,
  isWhole,
  moveItem,
  problemsAt,
  removeItem,
  setNumber,
  setText,
  setValue,
  textsOf,
} from './draft.ts';
import { SCENARIO } from './fixtures.ts';
import { getAt } from './pointer.ts';

const START = createDraft(SCENARIO);
const RULE = QUANTITY_KINDS.yenPerOrder;
const AT = '/business/averageOrderValue';

test('a number that is typed is computed; a wrong one stays in its field and the last whole scenario is kept', () => {
  const typed = setText(START, AT, '５千円', RULE);
  expect(typed.scenario.business.averageOrderValue).toBe(5000);
  expect(typed.scenario.options).toBe(typed.scenario.options);
  const wrong = setText(typed, AT, '5千元', RULE);
  expect(wrong.texts[AT]).toMatchObject({ text: '5千元', problem: { code: 'unknown-text', found: '元' } });
  expect(wrong.scenario.business.averageOrderValue).toBe(5000);
  expect(isWhole(wrong)).toBe(false);
  const mended = setText(wrong, AT, '6千円', RULE);
  expect(mended.texts).toEqual({});
  expect(isWhole(mended)).toBe(true);
});

test('data with a problem are kept beside the last whole scenario', () => {
  const reversed = setValue(START, '/business/monthlySales', { low: 5, base: 1, high: 9 });
  expect(problemsAt(reversed, '/business/monthlySales').map((p) => p.code)).toEqual(['unordered-range']);
  expect(problemsAt(reversed, '/business', true)).toHaveLength(1);
  expect(reversed.scenario).toBe(SCENARIO);
  expect(setValue(reversed, '/business/monthlySales', 1).scenario.business.monthlySales).toBe(1);
  expect(setValue(START, '/horizonYears', 5)).toBe(START);
});

test('replacing a part forgets texts inside it and sources of numbers that are gone', () => {
  const wrong = setText(START, '/incident/severity/yen', '?', QUANTITY_KINDS.yen);
  const other = setValue(wrong, '/incident/severity', { kind: 'firm-a' });
  expect(other.texts).toEqual({});
  expect(isWhole(other)).toBe(true);
  expect(Object.keys(other.scenario.sources ?? {})).not.toContain('/incident/severity/yen');
});

test('texts and sources stay with their items', () => {
  const at = '/options/saas/annualProbability';
  const texts = (draft: typeof START) => Object.keys(draft.texts);
  const wrong = setText(START, at, 'x', QUANTITY_KINDS.probability);

  const added = addItem(wrong, '/options', { ...SCENARIO.options[1], id: 'saas-2' }, 0);
  expect(texts(added)).toEqual([at]);
  expect(added.scenario.sources?.[at]).toEqual({ kind: 'assumption', note: 'saas' });
  expect(added.scenario.sources?.['/options/saas-2/annualProbability']).toBeUndefined();
  expect(addItem(wrong, '/options', { ...SCENARIO.options[1], id: 'x' }).scenario.options[2]?.id).toBe('x');

  const moved = moveItem(added, '/options', 2, 0);
  expect(moved.scenario.options.map((option) => option.id)).toEqual(['saas', 'saas-2', 'own']);
  expect(texts(moved)).toEqual([at]);
  expect(moved.scenario.sources).toEqual(SCENARIO.sources);
  expect(moveItem(moved, '/options', 0, 2).scenario.options.map(({ id }) => id)).toEqual(['saas-2', 'own', 'saas']);

  const removed = removeItem(moved, '/options', 0);
  expect(texts(removed)).toEqual([]);
  expect(Object.keys(removed.scenario.sources ?? {}).sort()).toEqual([
    '/business/monthlySales',
    '/incident/severity/yen',
  ]);
  expect(isWhole(removed)).toBe(true);
  expect(getAt(removed.data, '/options/0/id')).toBe('saas-2');
  expect(texts(removeItem(moved, '/options', 1))).toEqual([at]);
  expect(() => moveItem(START, '/options', 0, 2)).toThrow(RangeError);
});

test('a problem is told by the ids of its option and line', () => {
  const at = '/options/own/lines/server/amount/yen';
  const wrong = setValue(START, at, { low: 5, base: 1, high: 9 });
  expect(problemsAt(wrong, at).map(({ code }) => code)).toEqual(['unordered-range']);
  expect(isWhole(setValue(wrong, at, 7))).toBe(true);
  expect(() => setValue(START, '/options/none/name', 'x')).toThrow(RangeError);
});

test('a hostile pointer is refused', () => {
  expect(() => setValue(START, '/__proto__/x', 1)).toThrow(RangeError);
  expect(() => removeItem(START, '/title', 0)).toThrow(RangeError);
});

test('a text that is no number, reported again, is no change', () => {
  const typed: Parameters<typeof setNumber>[1] = {
    name: '/business/monthlySales',
    pointer: '/business/monthlySales',
    text: '12万3x',
    value: undefined,
    unordered: undefined,
    problem: { code: 'no-number', position: 0 },
  };
  const once = setNumber(START, typed, RULE);
  expect(setNumber(once, { ...typed }, RULE)).toBe(once);
  expect(setNumber(once, { ...typed, text: '12万3' }, RULE)).not.toBe(once);
});

test('what a number field reports', () => {
  const name = '/business/monthlySales';
  const typed = {
    name,
    pointer: `${name}/low`,
    text: '80万円',
    value: undefined,
    unordered: undefined,
    problem: undefined,
  };
  expect(setNumber(START, typed, RULE)).toBe(START);
  const wrong = setNumber(START, { ...typed, text: '80m', problem: { code: 'no-number', position: 0 } }, RULE);
  expect(textsOf(wrong, name)).toEqual({ low: '80m' });
  const right = setNumber(wrong, { ...typed, value: { low: 1, base: 2, high: 3 } }, RULE);
  expect([textsOf(right, name), right.scenario.business.monthlySales]).toEqual([{}, { low: 1, base: 2, high: 3 }]);
  const unordered = setNumber(wrong, { ...typed, unordered: { low: 5, base: 2, high: 9 } }, RULE);
  expect([textsOf(unordered, name), unordered.problems.map(({ path }) => path)]).toEqual([{}, [name]]);
  expect(isWhole(unordered)).toBe(false);
  expect(unordered.scenario).toBe(SCENARIO);
  const base = setText(setText(START, `${name}/base`, '?', RULE), `${name}/high`, '!', RULE);
  expect(textsOf(base, name)).toEqual({ base: '?', high: '!' });
});
