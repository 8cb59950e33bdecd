import { expect, test } from 'vitest';
import { givenOf } from './given-of.ts';

/** An element with an attribute and a property. */
const element = (written: string | null, set: unknown): Element =>
  ({ getAttribute: () => written, monthlySales: set }) as unknown as Element;

test.each([
  ['nothing', null, undefined, ''],
  ['taken away', null, null, ''],
  ['the text of HTML', ' 120万 ', ' 120万 ', '120万'],
  ['a property that is newer than the attribute', '120万', '500万', '500万'],
  ['a number', null, 1_200_000, '1200000'],
  ['a number of HTML, as it is written', '0.50', 0.5, '0.50'],
  ['no number', 'many', Number.NaN, 'many'],
  ['an empty attribute of a number', '', 0, ''],
  ['a switch', '', true, 'true'],
  ['a switch that says no', 'false', true, 'false'],
  ['off, whatever is written', 'share', false, ''],
  ['an object', null, { toString: 5 }, '[object]'],
  ['a symbol', null, Symbol('x'), '[symbol]'],
  ['a function', null, () => 1, '[function]'],
])('%s', (_, written, set, given) => {
  expect(givenOf(element(written, set), 'monthly-sales')).toBe(given);
});
