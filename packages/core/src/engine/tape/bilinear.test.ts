import { describe, expect, test } from 'vitest';
import { bilinear } from './bilinear.ts';
import { STEP } from './code.ts';
import type { Tape } from './tape.ts';

const [X, Y, Z] = [0, 1, 2];

/** Writes steps over the inputs x, y and z = 10, each into a slot of its own; behind each lies one that stays 1,000. */
function written(write: (tape: ReturnType<typeof writer>) => number) {
  const made = writer();
  const output = write(made);
  const start = new Float64Array(made.slots()).fill(1000);
  // Of the two that vary nothing is read.
  start.set([Number.NaN, Number.NaN, 10]);
  const tape: Tape = {
    code: Int32Array.from(made.code),
    constants: Float64Array.from(made.constants),
    steps: Int32Array.from(made.steps),
    slots: made.slots(),
    inputs: [X, Y, Z],
    outputs: Int32Array.of(output, Z, output),
    start,
    functions: ['lognormalCappedMean'],
  };
  return { tape, start };
}

function writer() {
  const code: number[] = [];
  const constants: number[] = [];
  const steps: number[] = [];
  let slots = 3;
  const step = (of: number, ...operands: readonly number[]): number => {
    const target = slots;
    slots += 2;
    steps.push(code.length);
    code.push(of, target, ...operands);
    return target;
  };
  return {
    code,
    constants,
    steps,
    slots: () => slots,
    step,
    times: (a: number, b: number) => step(STEP.times, a, b),
    dot: (k: number, ...terms: readonly (readonly [weight: number, slot: number])[]) => {
      const at = constants.length;
      constants.push(k, ...terms.map(([weight]) => weight));
      return step(STEP.dot, terms.length, at, ...terms.map(([, slot]) => slot));
    },
  };
}

const termsOf = (write: (tape: ReturnType<typeof writer>) => number, y: number = Y) => {
  const { tape, start } = written(write);
  const found = bilinear(tape, start, tape.steps, X, y);
  // Each output has its own: the second is z, which nothing touches.
  expect([...found.slice(4, 8)]).toEqual([10, 0, 0, 0]);
  expect(found.slice(8)).toEqual(found.slice(0, 4));
  return [...found.slice(0, 4)];
};

describe('k, x, y and x·y of', () => {
  test.each<[string, (tape: ReturnType<typeof writer>) => number, readonly number[]]>([
    ['x', () => X, [0, 1, 0, 0]],
    ['y', () => Y, [0, 0, 1, 0]],
    ['a sum with what stays', ({ dot }) => dot(7, [2, X], [3, Y], [5, Z]), [57, 2, 3, 0]],
    ['a sum of what lies behind a sum', ({ dot }) => dot(0, [1, dot(7, [2, X]) + 1]), [1000, 0, 0, 0]],
    ['a product', ({ times }) => times(X, Y), [0, 0, 0, 1]],
    ['a product with what stays', ({ times }) => times(Z, X), [0, 10, 0, 0]],
    ['(2 + 3x)(5 + 7y)', ({ times, dot }) => times(dot(2, [3, X]), dot(5, [7, Y])), [10, 15, 14, 21]],
    ['(5 + 7y)(2 + 3x)', ({ times, dot }) => times(dot(5, [7, Y]), dot(2, [3, X])), [10, 15, 14, 21]],
    [
      '11 (2 + 3x + 5y + 7xy)',
      ({ times, dot }) => times(dot(11), dot(2, [3, X], [5, Y], [7, times(X, Y)])),
      [22, 33, 55, 77],
    ],
    [
      '(2 + 3x + 5y + 7xy) 11',
      ({ times, dot }) => times(dot(2, [3, X], [5, Y], [7, times(X, Y)]), dot(11)),
      [22, 33, 55, 77],
    ],
    ['what cancels out', ({ dot }) => dot(0, [1, X], [-1, X]), [0, 0, 0, 0]],
  ])('%s', (_, write, terms) => {
    expect(termsOf(write)).toEqual(terms);
  });

  test('one alone', () => {
    expect(termsOf(({ dot }) => dot(1, [2, X]), -1)).toEqual([1, 2, 0, 0]);
  });
});

describe('no straight line', () => {
  const xy = ({ times }: ReturnType<typeof writer>) => times(X, Y);
  test.each<[string, (tape: ReturnType<typeof writer>) => number]>([
    ['x·x', ({ times }) => times(X, X)],
    ['y·y', ({ times }) => times(Y, Y)],
    ['x·xy', (tape) => tape.times(X, xy(tape))],
    ['xy·x', (tape) => tape.times(xy(tape), X)],
    ['y·xy', (tape) => tape.times(Y, xy(tape))],
    ['xy·y', (tape) => tape.times(xy(tape), Y)],
    ['xy·xy', (tape) => tape.times(xy(tape), xy(tape))],
    ['a sum with x·x', ({ dot, times }) => dot(0, [1, times(X, X)], [1, Y])],
    ['a power', ({ step }) => step(STEP.power, X, 2)],
    ['the larger', ({ step }) => step(STEP.max, 2, X, Z)],
    ['the smaller', ({ step }) => step(STEP.min, 2, X, Z)],
    ['whole yen', ({ step }) => step(STEP.round, X)],
    ['whole yen, down', ({ step }) => step(STEP.down, X)],
    ['a function', ({ step }) => step(STEP.call, 0, 1, X)],
    ['what is no number any more', ({ dot }) => dot(0, [Number.MAX_VALUE, dot(0, [Number.MAX_VALUE, X])])],
  ])('%s', (_, write) => {
    expect(termsOf(write)).toEqual([Number.NaN, Number.NaN, Number.NaN, Number.NaN]);
  });
});
