import { evaluate, prepare } from '@ec-tco/core';
import { cumulativeCost } from '@ec-tco/core/analysis';
import { expect, test } from 'vitest';
import { PUBLISHED } from './price-lists.ts';
import { option, shop } from './shop.ts';

test('there are ten at least', () => expect(Object.keys(PUBLISHED).length).toBeGreaterThanOrEqual(10));

test.each(Object.entries(PUBLISHED))('%s', (_, { lines, business = {}, others = {}, year, atFirst }) => {
  const prepared = prepare(shop([option('a', lines)], others, business));
  expect(evaluate(prepared).options[0]?.total.total.toNumber()).toBe(year);
  if (atFirst !== undefined) expect(cumulativeCost(prepared, 'a', { withIncident: false })[1]).toBe(atFirst);
});
