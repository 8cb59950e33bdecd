import { describe, expect, test } from 'vitest';
import {
  addLaurent,
  constantLaurent,
  identityLaurent,
  isAffine,
  type Laurent,
  laurentAt,
  multiplyLaurent,
  powerLaurent,
  scaleLaurent,
} from './laurent.ts';

/** x + a, in powers of itself where `own`. */
const plus = (a: number, own = true): Laurent =>
  own ? { shift: a, low: 1, coefficients: [1] } : { shift: 0, low: 0, coefficients: [a, 1] };
const squared = (a: number): Laurent => ({ shift: a, low: 2, coefficients: [1] });
const over = (a: number): Laurent => ({ shift: a, low: -1, coefficients: [1] });
/** What a function is at some values, however it is written. */
const at = (of: Laurent | undefined) => of && [0.5, 2, 7].map((x) => Number(laurentAt(of, x).toFixed(9)));
const by = (of: (x: number) => number) => [0.5, 2, 7].map((x) => Number(of(x).toFixed(9)));

describe('sums and products of powers of different things are written in powers of one', () => {
  test.each<[string, Laurent | undefined, (x: number) => number]>([
    ['two numbers', addLaurent(constantLaurent(2), constantLaurent(3)), () => 5],
    ['a number and a power', addLaurent(constantLaurent(2), squared(1)), (x) => 2 + (x + 1) ** 2],
    ['the lower power first', addLaurent(plus(3), squared(1)), (x) => x + 3 + (x + 1) ** 2],
    ['the higher power first', addLaurent(squared(1), plus(3)), (x) => x + 3 + (x + 1) ** 2],
    ['a negative power and a polynomial', addLaurent(over(1), plus(3)), (x) => 1 / (x + 1) + x + 3],
    ['a polynomial and a negative power', addLaurent(plus(3), over(1)), (x) => 1 / (x + 1) + x + 3],
    ['a product of both', multiplyLaurent(plus(3), over(1)), (x) => (x + 3) / (x + 1)],
    ['a product with a number', multiplyLaurent(constantLaurent(4), squared(1)), (x) => 4 * (x + 1) ** 2],
    ['a product by a number', multiplyLaurent(squared(1), constantLaurent(4)), (x) => 4 * (x + 1) ** 2],
    ['what cancels out', addLaurent(squared(1), scaleLaurent(squared(1), -1)), () => 0],
  ])('%s', (_, found, value) => expect(at(found)).toEqual(by(value)));

  test('negative powers of two things are not', () => {
    expect(addLaurent(over(1), over(2))).toBeUndefined();
    expect(multiplyLaurent(over(1), over(2))).toBeUndefined();
  });
});

describe('powers', () => {
  test.each<[string, Laurent | undefined, (x: number) => number]>([
    ['of nothing', powerLaurent(plus(3), 0), () => 1],
    ['of one', powerLaurent(plus(3), 1), (x) => x + 3],
    ['of what is affine', powerLaurent({ shift: 0, low: 0, coefficients: [4, 2] }, 3), (x) => (4 + 2 * x) ** 3],
    ['of what only looks affine', powerLaurent({ shift: 0, low: 0, coefficients: [4, 0] }, 3), () => 64],
    ['negative, of what is affine', powerLaurent(plus(3, false), -2), (x) => (x + 3) ** -2],
    [
      'of a sum',
      powerLaurent(addLaurent(squared(0), constantLaurent(1)) ?? constantLaurent(0), 3),
      (x) => (x ** 2 + 1) ** 3,
    ],
  ])('%s', (_, found, value) => expect(at(found)).toEqual(by(value)));

  test('negative ones of a sum are not known', () => {
    expect(powerLaurent(addLaurent(squared(0), constantLaurent(1)) ?? constantLaurent(0), -1)).toBeUndefined();
  });
});

test('straight lines are told from curves', () => {
  expect([identityLaurent, constantLaurent(5), plus(3, false)].map(isAffine)).toEqual([true, true, true]);
  expect([squared(0), over(0)].map(isAffine)).toEqual([false, false]);
});
