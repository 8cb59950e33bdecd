import { expect, test } from 'vitest';
import { addItem, createDraft, moveItem, problemsAt, setNumber, setText, setValue, textsOf } from './draft.ts';
import { SCENARIO } from './fixtures.ts';

const draft = createDraft(SCENARIO);
const SALES = '/business/monthlySales';
const YEN = { unit: 'yen' } as const;
const typed = (pointer: string, text: string) => setText(draft, pointer, text, YEN);

test('an item moves within its list, and to no place outside of it', () => {
  const ids = (list: unknown) => (list as { options: readonly { id: string }[] }).options.map(({ id }) => id);
  expect(ids(moveItem(draft, '/options', 0, 1).data)).toEqual(['saas', 'own']);
  expect(ids(moveItem(draft, '/options', 1, 0).data)).toEqual(['saas', 'own']);
  for (const [from, to] of [
    [-1, 0],
    [0, -1],
    [2, 0],
    [0, 2],
  ] as const) {
    expect(() => moveItem(draft, '/options', from, to)).toThrow('no such place in /options');
  }
  expect(() => addItem(draft, '/options/nobody/lines', {})).toThrow('nothing at /options/nobody/lines');
});

test('texts are given back by the part of the field that they stand in', () => {
  expect(textsOf(typed(SALES, 'x'), SALES)).toStrictEqual({ base: 'x' });
  expect(textsOf(typed(`${SALES}/base`, 'x'), SALES)).toStrictEqual({ base: 'x' });
  expect(textsOf(typed(`${SALES}/low`, 'x'), SALES)).toStrictEqual({ low: 'x' });
  expect(textsOf(typed(`${SALES}/high`, 'x'), SALES)).toStrictEqual({ high: 'x' });
});

test('a value forgets the texts in its place and no others; an empty box forgets its own', () => {
  const both = setText(typed(SALES, 'x'), '/horizonYears', 'y', { unit: 'years' });
  expect(Object.keys(setValue(both, SALES, 5).texts)).toEqual(['/horizonYears']);
  const number = { name: SALES, pointer: SALES, text: '', value: undefined, unordered: undefined, problem: undefined };
  expect(Object.keys(setNumber(both, number, YEN).texts)).toEqual(['/horizonYears']);
  expect(setNumber(draft, number, YEN)).toBe(draft);
  const empty = { ...number, text: 'x', problem: { code: 'empty' } } as const;
  const again = setNumber(draft, empty, YEN);
  expect(setNumber(again, empty, YEN)).toBe(again);
  expect(setNumber(again, { ...empty, problem: { code: 'too-long' } }, YEN)).not.toBe(again);
});

test('problems of a place, or of all that is in it', () => {
  const broken = setValue(setValue(draft, '/horizonYears', 0), '/business/cardShare', 7);
  expect(problemsAt(broken, '/business').length).toBe(0);
  expect(problemsAt(broken, '/business', true).map(({ path }) => path)).toEqual(['/business/cardShare']);
  expect(problemsAt(broken, '/horizonYears').length).toBe(1);
});
