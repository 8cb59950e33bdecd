import { expect, test } from 'vitest';
import { turn } from '../../shared/turn.ts';
import { computed } from '../fixtures.ts';
import { lossesOf, pointsOf, workOutLosses } from './losses.ts';

test('each option’s loss, and each curve, is worked out in a task of its own', async () => {
  const computation = computed('persona6');
  let ended = false;
  const end = workOutLosses(computation).then(() => {
    ended = true;
  });
  let others = 0;
  while (!ended) {
    await turn();
    others += 1;
  }
  await end;
  expect(others).toBeGreaterThanOrEqual(2 * computation.scenario.options.length);
  const losses = lossesOf(computation);
  expect(losses.map((loss) => pointsOf(loss).length > 0)).toEqual(losses.map(({ pLoss }) => pLoss > 0));
  expect(lossesOf(computation)[0]).toBe(losses[0]);
});
