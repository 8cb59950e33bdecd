import { describe, expect, test } from 'vitest';
import { findNumber } from '../reference/figure-number.ts';
import type { Quantity } from '../scenario/quantity.ts';
import type { Line, Scenario } from '../scenario/schema.ts';
import { TEST_SCENARIO } from './fixtures.ts';
import { inputSource, sourceNote } from './source-note.ts';

const FIGURE = 'draft.security.floor.monthly';
const CITED = { kind: 'figure', figure: FIGURE } as const;
const value = findNumber(FIGURE)?.value ?? Number.NaN;
const CHANGED = { kind: 'stated', changedFrom: FIGURE };

/** A scenario in which one line's price is of a figure, or of a number in common that is. */
function withPrice(amount: Line['amount'], common: Scenario['common'] = {}): Scenario {
  const [first, ...others] = TEST_SCENARIO.options as [Scenario['options'][number]];
  const lines = first.lines.map((line) => (line.id === 'waf' ? { ...line, amount, source: CITED } : line));
  return { ...TEST_SCENARIO, common, options: [{ ...first, lines }, ...others] };
}
const YEN = '/options/own/lines/waf/amount/yen';

describe('a figure is the source of a value that lies in it, and of no other', () => {
  test.each<[string, Quantity, object]>([
    ['the same', value, CITED],
    ['a range of that value', { low: value, base: value, high: value }, CITED],
    ['another', value + 1, CHANGED],
    ['a range beyond it', { low: value, base: value, high: value + 1 }, CHANGED],
  ])('%s', (_, yen, source) => {
    expect(inputSource(withPrice({ kind: 'fixed', yen }), YEN)).toEqual(source);
  });
  test('of a price that nobody stated it stays what is cited', () => {
    expect(inputSource(withPrice({ kind: 'unquoted' }), YEN)).toEqual(CITED);
  });
});

describe('a factor is judged by what it makes of the figure of the shared number', () => {
  const shared = (source: Line['source']): Scenario['common'] => ({
    price: { kind: 'yen', name: 'price', value: 5, source },
  });
  const sourceOf = (factor: Quantity, common: Scenario['common']) =>
    inputSource(withPrice({ kind: 'fixed', yen: { common: 'price', factor } }, common), `${YEN}/factor`);

  test('whatever that number is by now', () => {
    expect(sourceOf(1, shared(CITED))).toEqual(CITED);
    expect(sourceOf(2, shared(CITED))).toEqual(CHANGED);
    expect(sourceOf({ low: 1, base: 1, high: 1 }, shared(CITED))).toEqual(CITED);
    expect(sourceOf({ low: 0.5, base: 1, high: 1 }, shared(CITED))).toEqual(CHANGED);
  });
  test('and stays what is cited where the shared number has no figure, or is not there', () => {
    expect(sourceOf(2, shared({ kind: 'assumption' }))).toEqual(CITED);
    expect(sourceOf(2, shared({ kind: 'figure', figure: 'unknown.figure' }))).toEqual(CITED);
    expect(sourceOf(2, {})).toEqual(CITED);
    const { common: _, ...bare } = withPrice({ kind: 'fixed', yen: { common: 'price', factor: 2 } });
    expect(inputSource(bare, `${YEN}/factor`)).toEqual(CITED);
  });
});

test('a figure nobody knows is named by its id', () => {
  const changed = { kind: 'stated', changedFrom: 'my.figure' } as const;
  const known = () => ({ label: { ja: '値段', en: 'the price' }, source: { ja: '', en: '' } });
  expect(sourceNote(changed, 'en').text).toContain('my.figure');
  expect(sourceNote(changed, 'en', () => undefined).text).toContain('my.figure');
  expect(sourceNote(changed, 'en', known).text).toContain('the price');
  expect(sourceNote(changed, 'en', known).text).not.toContain('my.figure');
  expect(sourceNote({ kind: 'figure', figure: 'my.figure' }, 'ja').text).toContain('my.figure');
});
