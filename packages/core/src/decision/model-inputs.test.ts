import { expect, it } from 'vitest';
import { scenarioInputs } from '../scenario/inputs.ts';
import { randomScenario, testPrepared } from './fixtures.ts';
import { modelInputs } from './model-inputs.ts';

// methodology: 14/break-even-of
it('gives every input of the formulas once, at its place, among those of the scenario', () => {
  for (let seed = 0; seed < 40; seed += 1) {
    const prepared = testPrepared(randomScenario(seed, { options: 3, lines: 8, years: 4 }));
    const { inputs } = prepared.model;
    const found = modelInputs(prepared);
    expect(found).toMatchObject(scenarioInputs(prepared.scenario));
    const named = found.flatMap(({ pointer, index }) => (index === undefined ? [] : [[pointer, index]]));
    expect(named.toSorted((a, b) => Number(a[1]) - Number(b[1]))).toEqual(
      inputs.map(({ pointer, index }) => [pointer, index]),
    );
    // Kept with the formulas.
    expect(modelInputs(prepared)).toBe(found);
  }
});
