import { expect, it } from 'vitest';
import { agree } from './agree.ts';

it('counts what was compared and finds the largest difference', () => {
  const tables = [
    { got: [100, Number.NaN, 7], want: [101, 5, 7] },
    { got: [8, 9, 10], want: [8, 12, 10] },
  ];
  expect(agree('peer', 'near', tables)).toEqual({ compared: 5, worstYen: 3 });
});

it.each([
  ['yen', 0.02],
  ['near', 4.1],
  ['cells', 36.1],
] as const)('stops at a difference above what %s allows', (agreement, off) => {
  expect(() => agree('peer', agreement, [{ got: [1000 + off], want: [1000] }])).toThrow('peer: output 0');
  expect(agree('peer', agreement, [{ got: [1000 + off / 2.1], want: [1000] }]).compared).toBe(1);
});

it('stops at what is no number, at missing outputs and where nothing is compared', () => {
  expect(() => agree('peer', 'cells', [{ got: [Number.POSITIVE_INFINITY], want: [1] }])).toThrow('output 0');
  expect(() => agree('peer', 'cells', [{ got: [1], want: [Number.NaN] }])).toThrow('output 0');
  expect(() => agree('peer', 'cells', [{ got: [1], want: [1, 2] }])).toThrow('1 outputs, the oracle has 2');
  expect(() => agree('peer', 'cells', [{ got: [Number.NaN], want: [1] }])).toThrow('nothing compared');
});
