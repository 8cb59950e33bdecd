import { expect, it } from 'vitest';
import { breakEvenHorizon } from './break-even-horizon.ts';
import { difference } from './difference.ts';
import { randomScenario, testPrepared } from './fixtures.ts';

// methodology: 14/horizon
it('is the difference of the scenario with each horizon', () => {
  const scenario = randomScenario(11, { options: 3, lines: 6, years: 5 });
  const pair = { left: 'option-2', right: 'option-0', measure: 'total' as const };
  const { differences, turns } = breakEvenHorizon(testPrepared(scenario), pair);
  expect(differences).toHaveLength(15);
  for (const years of [1, 5, 9, 15]) {
    const whole = testPrepared({ ...scenario, horizonYears: years });
    expect(differences[years - 1]).toBe(difference(whole, pair));
  }
  for (const { years, before, from } of turns) {
    expect(before).not.toBe(from);
    expect(Math.sign(differences[years - 1] ?? 0)).not.toBe(Math.sign(differences[years - 2] ?? 0));
  }
});
