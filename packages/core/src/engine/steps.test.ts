import { expect, test } from 'vitest';
import { finish } from './steps.ts';

test('takes every step and hands back the result', () => {
  const taken: number[] = [];
  const answer = finish(
    (function* () {
      for (let step = 1; step <= 3; step += 1) {
        taken.push(step);
        yield;
      }
      return 'done';
    })(),
  );
  expect([answer, taken]).toEqual(['done', [1, 2, 3]]);
});
