import { describe, expect, test } from 'vitest';
import {
  add,
  call,
  createModelBuilder,
  divide,
  figureValue,
  literal,
  max,
  min,
  multiply,
  power,
  subtract,
  wholeYen,
  wholeYenDown,
  yenReached,
} from '../formula/build.ts';
import type { Expression } from '../formula/expression.ts';
import { evaluateDecimal, exactNumbers } from './exact.ts';
import { evaluateFloat } from './float.ts';

const modelOf = (expression: Expression) => {
  const builder = createModelBuilder();
  builder.define('yen', { kind: 'total', option: 'x' }, expression);
  return builder.model();
};
const exactly = (expression: Expression): string => evaluateDecimal(modelOf(expression))[0]?.toFixed() ?? '';

const CASES: readonly [string, Expression, string][] = [
  ['a literal', literal(0.1), '0.1'],
  ['a figure', figureValue('f', 100_000), '100000'],
  ['a sum', add([literal(0.1), literal(0.2), literal(0.3)]), '0.6'],
  ['an empty sum', add([]), '0'],
  ['a product', multiply(literal(1.1), literal(3), literal(0.5)), '1.65'],
  ['an empty product', multiply(), '1'],
  ['a difference', subtract(literal(1), literal(0.9)), '0.1'],
  ['a quotient', divide(literal(1), literal(8)), '0.125'],
  ['a power', power(literal(1.02), 3), '1.061208'],
  ['the power 0', power(literal(7), 0), '1'],
  ['the largest', max(literal(-1), literal(2), literal(1)), '2'],
  ['the smallest', min(literal(-1), literal(2)), '-1'],
  ['half up', wholeYen(literal(2.5)), '3'],
  ['half up of what float64 shows as less', wholeYen(multiply(literal(1.005), literal(100))), '101'],
  ['half up, below zero', wholeYen(literal(-2.5)), '-3'],
  ['down', wholeYenDown(literal(2.999)), '2'],
  ['down, below zero', wholeYenDown(literal(-2.999)), '-2'],
  ['down of what float64 shows as less', wholeYenDown(multiply(literal(0.1), literal(3), literal(10))), '3'],
  ['not through doubles', add([literal(9_007_199_254_740_992), literal(1)]), '9007199254740993'],
];

describe('exact', () => {
  test.each(CASES)('%s', (_, expression, expected) => expect(exactly(expression)).toBe(expected));
});

describe('float64, rounded', () => {
  test.each(CASES)('%s', (_, expression, expected) => {
    expect(evaluateFloat(modelOf(expression), [], 'rounded')[0]).toBeCloseTo(Number(expected), 9);
  });
  test('smooth leaves out the rounding', () => {
    expect(evaluateFloat(modelOf(wholeYen(literal(2.4))), [], 'smooth')[0]).toBe(2.4);
    expect(evaluateFloat(modelOf(wholeYenDown(literal(2.9))), [], 'smooth')[0]).toBe(2.9);
  });
  test('but not one that decides a step', () => {
    for (const [yen, reached] of [
      [2.9, 2],
      [3, 3],
    ] as const) {
      const model = modelOf(yenReached(literal(yen)));
      expect(evaluateFloat(model, [], 'smooth')[0]).toBe(reached);
      expect(exactly(yenReached(literal(yen)))).toBe(String(reached));
    }
  });
});

describe('exact where float64 cannot tell', () => {
  // 10^-16: float64 makes 1.1 · 10^-16 of it, with an error as large.
  const nearlyNothing = add([literal(0.1), literal(0.2), literal(-0.2999999999999999)]);
  const beyond = multiply(literal(1e200), literal(1e200));
  test.each<[string, Expression, string]>([
    ['a quotient by nearly nothing', wholeYen(divide(literal(1e-10), nearlyNothing)), '1000000'],
    ['a power of nearly nothing', wholeYen(multiply(literal(1e-10), power(nearlyNothing, -1))), '1000000'],
    ['more digits than a double has, half up', wholeYen(add([literal(2 ** 53), literal(1.5)])), '9007199254740994'],
    ['more digits than a double has, down', wholeYenDown(add([literal(2 ** 53), literal(1.5)])), '9007199254740993'],
    ['a rounding within one', wholeYen(add([wholeYen(multiply(literal(10.5), literal(2))), literal(100.5)])), '122'],
    ['more than the largest double', wholeYen(beyond), `1${'0'.repeat(400)}`],
    ['a part of that', wholeYen(divide(divide(wholeYen(beyond), literal(1e200)), literal(4e199))), '3'],
  ])('%s', (_, expression, expected) => expect(exactly(expression)).toBe(expected));

  test('a power of 1 + a rate is not taken for one of another sum with that rate', () => {
    const builder = createModelBuilder();
    const rate = builder.input('/rate', 0.5);
    for (const sum of [
      [literal(1), rate],
      [literal(2), rate],
      [rate, literal(1)],
      [literal(1), literal(0.25)],
    ]) {
      builder.define('factor', { kind: 'total', option: 'x' }, power(add(sum), 2));
    }
    expect(evaluateDecimal(builder.model()).map(Number)).toEqual([2.25, 6.25, 2.25, 1.5625]);
  });
});

test('inputs are those of the scenario unless given', () => {
  const builder = createModelBuilder();
  builder.define('yen', { kind: 'total', option: 'x' }, multiply(builder.input('/a', 3), builder.input('/b', 5)));
  const model = builder.model();
  expect(evaluateDecimal(model)[0]?.toNumber()).toBe(15);
  expect(evaluateDecimal(model, [0.1, 0.2])[0]?.toFixed()).toBe('0.02');
  expect(evaluateFloat(model, [4, 5], 'smooth')[0]).toBe(20);
  const into = new Float64Array(1);
  expect(evaluateFloat(model, [6, 7], 'smooth', into)).toBe(into);
  expect(into[0]).toBe(42);
});

describe('exact numbers asked for one by one', () => {
  const builder = createModelBuilder();
  const price = builder.input('/price', 0.105);
  const count = builder.input('/count', 100);
  const product = builder.define('yen', { kind: 'total', option: 'x' }, multiply(price, count));
  const yen = builder.define('yen', { kind: 'contribution', option: 'x' }, wholeYen(product));
  const model = builder.model();
  const shown = (numbers: ReturnType<typeof exactNumbers>) =>
    [product, yen].map(({ of }) => numbers.at(of.index).toFixed());

  // methodology: 1/all-money
  test('a half that float64 misses is decided by Decimal', () => {
    expect(shown(exactNumbers(model))).toEqual(['10.5', '11']);
    expect(shown(exactNumbers(model, [1.005, 100]))).toEqual(['100.5', '101']);
    expect(shown(exactNumbers(model, [-0.001, 100]))).toEqual(['-0.1', '0']);
  });
  test('a changed input changes what was asked for before', () => {
    const numbers = exactNumbers(model);
    const before = shown(numbers);
    numbers.change(0, 0.104999, [0, 1]);
    expect(shown(numbers)).toEqual(['10.4999', '10']);
    numbers.change(0, 0.105, [0, 1]);
    expect(shown(numbers)).toEqual(before);
  });
  test('a copy changes apart from what it was copied from, and takes a change back', () => {
    const numbers = exactNumbers(model);
    // Asked for before and after: what was worked out for one must not serve the other.
    const before = shown(numbers);
    const copy = numbers.copy();
    copy.change(0, 0.104999, [0, 1]);
    expect([shown(copy), shown(numbers)]).toEqual([['10.4999', '10'], before]);
    copy.restore(0, [0, 1]);
    expect([shown(copy), shown(numbers)]).toEqual([before, before]);
    copy.change(1, 200, [0, 1]);
    expect(shown(copy)).toEqual(['21', '21']);
  });
  test('no number, no answer', () => expect(() => exactNumbers(model).at(2)).toThrow(RangeError));
});

describe('special functions, in both paths', () => {
  const value = (expression: Expression) => {
    const float = evaluateFloat(modelOf(expression), [], 'smooth')[0] as number;
    expect(Number(exactly(expression))).toBe(float);
    return float;
  };
  const lits = (...of: number[]) => of.map(literal);
  test('a lognormal capped far above is its mean', () => {
    expect(value(call('lognormalCappedMean', ...lits(1_000, 0.5, 1e15)))).toBeCloseTo(1_000 * Math.exp(0.125), 6);
    expect(value(call('lognormalCappedMean', ...lits(1_000, 1.57, 0)))).toBe(0);
  });
  test('insurance that pays nothing leaves the mean, one that pays all leaves nothing', () => {
    const mean = Math.exp(15 + 0.5);
    expect(value(call('lognormalInsuredMean', ...lits(mean, 1, 0, 0, 1e12))) / mean).toBeCloseTo(0, 12);
    expect(value(call('lognormalInsuredMean', ...lits(mean, 1, 1, 0, 1e12))) / mean).toBeCloseTo(1, 6);
    expect(value(call('pertInsuredMean', ...lits(1, 4, 13, 0.5, 0, 100)))).toBeCloseTo(2.5, 12);
    expect(value(call('pertInsuredMean', ...lits(5, 5, 5, 1, 2, 100)))).toBeCloseTo(3, 12);
  });
  test('a leak of nothing costs its fixed part', () => {
    expect(value(call('leakInsuredMean', ...lits(900, 5, 0, 7, 0, 1_000, 1.57, 1, 200, 500)))).toBeCloseTo(500, 9);
  });
});
