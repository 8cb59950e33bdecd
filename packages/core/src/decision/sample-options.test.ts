import { expect, it } from 'vitest';
import { evaluateFloat } from '../engine/float.ts';
import { closeScenario, testPrepared } from './fixtures.ts';
import { measureOf } from './measure.ts';
import { sampleOptions } from './sample-options.ts';

const prepared = testPrepared(closeScenario(2));
const { model } = prepared;
const options = ['option-0', 'option-1'];

it.each([128, 512, 1024])('computes the options at the lattice’s points, %s each time', (points) => {
  const { inputs, lattice, values } = sampleOptions(prepared, options, 'totalWithIncident', { points, replicates: 2 });
  expect(inputs.length).toBeGreaterThan(5);
  const ends = options.map((option) => measureOf(model, option, 'totalWithIncident').index);
  const stated = model.inputs.map((input) => input.base);
  const room = new Float64Array(model.definitions.length);
  for (let r = 0; r < 2; r += 1) {
    for (let i = 0; i < points; i += 1) {
      inputs.forEach(({ pointer, low, high, quantile }, d) => {
        const index = model.byPointer.get(pointer)?.index as number;
        const place = (i * lattice.step(d)) / points + lattice.shift(r, d);
        stated[index] = low + (high - low) * quantile.at(place % 1);
      });
      evaluateFloat(model, stated, 'smooth', room);
      ends.forEach((end, o) => {
        const want = room[end] as number;
        expect(Math.abs((values[o]?.[r * points + i] as number) - want)).toBeLessThan(1e-9 * Math.abs(want));
      });
    }
  }
});

it.each([
  [{ points: 64 }, 'points is to be a power of two from 128 to 65,536, not 64'],
  [{ points: 384 }, 'points is to be a power of two from 128 to 65,536, not 384'],
  [{ points: 2 ** 17 }, 'points is to be a power of two from 128 to 65,536, not 131072'],
  [{ points: Number.NaN }, 'points is to be a power of two from 128 to 65,536, not NaN'],
  [{ replicates: 1001 }, 'replicates is to be a whole number from 2 to 1,000, not 1001'],
  [{ replicates: 1 }, 'replicates is to be a whole number from 2 to 1,000, not 1'],
  [{ replicates: 2.5 }, 'replicates is to be a whole number from 2 to 1,000, not 2.5'],
  [{ seed: 0.5 }, 'seed is to be a whole number, not 0.5'],
])('refuses %o', (settings, message) => {
  expect(() => sampleOptions(prepared, options, 'total', settings)).toThrow(`settings: ${message}`);
});
