import { evaluate, LANGUAGES, parseScenario, prepare } from '@ec-tco/core';
import { describeProblem } from '@ec-tco/core/format';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalsOf } from '../properties/scenario-tools.ts';
import { mutatedScenario } from './mutations.ts';

// LONG=1 npx vitest run --project core test/hostile/fuzz.test.ts
const RUNS = process.env['LONG'] === '1' ? 1_000_000 : 10_000;

test(`${RUNS} random changes of a scenario: rejected with problems, or evaluated to finite numbers`, {
  timeout: RUNS * 6,
}, () => {
  let accepted = 0;
  let rejected = 0;
  fc.assert(
    fc.property(mutatedScenario, (data) => {
      const parsed = parseScenario(data);
      if (!parsed.ok) {
        rejected += 1;
        if (parsed.problems.length === 0) expect.fail('rejected without a problem');
        for (const problem of parsed.problems) {
          const lines = LANGUAGES.map((language) => describeProblem(problem, language));
          if (problem.found === '' || lines.some((line) => line === '' || /undefined –|NaN –|\[object/.test(line))) {
            expect.fail(JSON.stringify(problem));
          }
        }
        return;
      }
      accepted += 1;
      for (const [path, yen] of decimalsOf(evaluate(prepare(parsed.scenario)))) {
        if (!Number.isFinite(yen.toNumber())) expect.fail(`${path}: ${yen.valueOf()}`);
      }
    }),
    { seed: 20_221_031, numRuns: RUNS, endOnFailure: RUNS > 100_000 },
  );
  // Both ways out are taken often enough to mean something.
  expect(accepted).toBeGreaterThan(RUNS / 50);
  expect(rejected).toBeGreaterThan(RUNS / 5);
});
