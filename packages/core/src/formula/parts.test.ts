import { expect, test } from 'vitest';
import { add, call, divide, figureValue, literal, max, min, multiply, power, subtract, wholeYen } from './build.ts';
import type { Expression } from './expression.ts';
import { partsOf, withParts } from './parts.ts';

const [a, b] = [literal(1), literal(2)];

test.each<[Expression, readonly Expression[]]>([
  [a, []],
  [figureValue('id', 3), []],
  [add([a, b]), [a, b]],
  [multiply(a, b), [a, b]],
  [subtract(a, b), [a, b]],
  [divide(a, b), [a, b]],
  [power(a, 3), [a]],
  [max(a, b), [a, b]],
  [min(b, a), [b, a]],
  [wholeYen(b), [b]],
  [call('lognormalRangeMean', a, b), [a, b]],
])('parts of $0.op, and the same over others', (whole, parts) => {
  expect(partsOf(whole)).toEqual(parts);
  expect(withParts(whole, (part) => part)).toEqual(whole);
  const ten = literal(10);
  expect(partsOf(withParts(whole, () => ten))).toEqual(parts.map(() => ten));
});
