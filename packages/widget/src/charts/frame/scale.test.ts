import { describe, expect, test } from 'vitest';
import { exactLinear, linear, log, logTicks, root, span } from './scale.ts';

describe('places of numbers', () => {
  test('linear: widened to round ends, in proportion between', () => {
    const scale = linear([3, 97], [0, 200]);
    expect(scale.domain()).toEqual([0, 100]);
    expect([scale(0), scale(25), scale(100)]).toEqual([0, 50, 200]);
    expect(scale.ticks(5)).toEqual([0, 20, 40, 60, 80, 100]);
  });

  test('exact: ends as they are, upside down too', () => {
    const scale = exactLinear([0, 60], [300, 0]);
    expect([scale(0), scale(15), scale(60)]).toEqual([300, 225, 0]);
    expect(exactLinear([-1, 1], [0, 10])(0)).toBe(5);
  });

  test('root: small probabilities get room', () => {
    const scale = root(0.92, [0, 100]);
    expect(scale.domain()).toEqual([0, 1]);
    expect(scale(0.25)).toBe(50);
  });

  test('log: whole powers of ten, each the same length', () => {
    const scale = log(3000, 900_000, [0, 300]);
    expect(scale.domain()).toEqual([1000, 1_000_000]);
    expect([scale(1000), scale(1_000_000)]).toEqual([0, 300]);
    expect(scale(10_000)).toBeCloseTo(100, 9);
    expect(logTicks(scale, 4)).toEqual([1000, 10_000, 100_000, 1_000_000]);
  });

  test('a span has a length even of one number', () => {
    expect(span([])).toEqual([0, 1]);
    expect(span([5])).toEqual([0, 5]);
    expect(span([-5, -5])).toEqual([-5, 0]);
    expect(span([2, 8], 0)).toEqual([0, 8]);
  });
});
