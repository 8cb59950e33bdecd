import { expect, it } from 'vitest';
import { randomScenario, testPrepared } from '../../decision/fixtures.ts';
import { measureOf } from '../../decision/measure.ts';
import { affectedWithin, ancestors, dependencies } from '../../formula/walk.ts';
import { baseValues } from '../base-values.ts';
import { evaluateFloat } from '../float.ts';
import { straightLines } from './straight-line.ts';

it('is the smooth difference wherever it finds a line, and finds one for most inputs', () => {
  let lines = 0;
  let others = 0;
  for (let seed = 0; seed < 40; seed += 1) {
    const { model } = testPrepared(randomScenario(seed, { options: 2, lines: 8, years: 4 }));
    const base = baseValues(model);
    const values = model.definitions.map((_, index) => base.float(index));
    const [left, right] = ['option-0', 'option-1'].map((id) => measureOf(model, id, 'presentValueWithIncident').index);
    if (left === undefined || right === undefined) throw new Error('no measure');
    const graph = dependencies(model);
    const affectedBy = affectedWithin(graph, ancestors(graph, [left, right]));
    const lineOf = straightLines(model.definitions, values);
    for (const { index, base: own } of model.inputs) {
      const affected = affectedBy(index);
      if (affected.length === 0) continue;
      const line = lineOf(index, affected, left, right);
      if (!line) {
        others += 1;
        continue;
      }
      lines += 1;
      const smooth = (value: number): number => {
        const inputs = model.inputs.map((input) => (input.index === index ? value : input.base));
        const floats = evaluateFloat(model, inputs, 'smooth');
        return (floats[left] as number) - (floats[right] as number);
      };
      const start = smooth(0);
      // What the input does not touch is rounded here, not there: at most a yen a number.
      expect(Math.abs(line.intercept - start)).toBeLessThan(model.definitions.length);
      for (const value of [own / 2, own, 3 * own]) {
        const rise = smooth(value) - start;
        expect(Math.abs(line.slope * value - rise)).toBeLessThanOrEqual(5 + 1e-6 * Math.abs(rise));
      }
    }
  }
  expect(lines).toBeGreaterThan(others);
  expect(others).toBeGreaterThan(0);
});
