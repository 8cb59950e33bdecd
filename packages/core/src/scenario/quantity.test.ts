import { describe, expect, test } from 'vitest';
import { baseOf, QUANTITY_KINDS, type QuantityKindName, rangeOf } from './quantity.ts';
import { certainSchema, quantitySchema } from './quantity-schema.ts';

// methodology: 1/an-input
test('the base is what a calculation uses, the range what the user stated', () => {
  expect([baseOf(5), rangeOf(5)]).toEqual([5, undefined]);
  const ranged = { low: 1, base: 2, high: 4 };
  expect(baseOf(ranged)).toBe(2);
  expect(rangeOf(ranged)).toMatchObject({ low: 1, high: 4 });
});

const names = Object.keys(QUANTITY_KINDS) as QuantityKindName[];
describe.each(names)('%s', (name) => {
  const { min, max } = QUANTITY_KINDS[name];
  const accepts = (value: unknown) => quantitySchema(name).safeParse(value).success;
  test('takes both ends, as number and as range, and nothing beyond', () => {
    for (const value of [min, max, { low: min, base: min, high: max }]) expect(accepts(value)).toBe(true);
    const step = name === 'people' ? 1 : 0.001;
    for (const value of [min - step, max + step]) {
      expect(accepts(value)).toBe(false);
      expect(accepts({ low: value, base: min, high: max })).toBe(false);
      expect(certainSchema(name).safeParse(value).success).toBe(false);
    }
  });
  test.each([Number.NaN, Number.POSITIVE_INFINITY, '1', null, true, [1], {}, { low: min, base: min }])(
    'does not take %o',
    (value) => {
      expect(accepts(value)).toBe(false);
    },
  );
  test('takes fractions, people and thresholds excepted', () => {
    expect(accepts(Math.max(min, 0) + 0.5)).toBe(!['people', 'threshold'].includes(name));
  });
});
