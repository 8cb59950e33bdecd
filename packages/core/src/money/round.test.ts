import { expect, test } from 'vitest';
import { Decimal } from './decimal.ts';
import { roundDown, roundHalfUp, wholeYen } from './round.ts';

test.each([
  ['0', '0', '0'],
  ['0.49999999999999999999999999999999999999', '0', '0'],
  ['0.5', '1', '0'],
  ['1.5', '2', '1'],
  ['2.5', '3', '2'],
  ['999999999999.5', '1000000000000', '999999999999'],
  ['9007199254740993.4999', '9007199254740993', '9007199254740993'],
  ['12.999999999999999999999999', '13', '12'],
])('%s: half up %s, down %s', (value, up, down) => {
  expect(roundHalfUp(new Decimal(value)).toFixed()).toBe(up);
  expect(roundDown(new Decimal(value)).toFixed()).toBe(down);
  for (const sign of [1, -1]) {
    const own = new Decimal(value).times(sign);
    expect(Number(wholeYen(own, 'half-up'))).toBe(Number(up) * sign);
    expect(Number(wholeYen(own, 'down'))).toBe(Number(down) * sign);
  }
});
