import { expect, test } from 'vitest';
import { binomialProbabilities } from './binomial.ts';
import { compoundGrid } from './compound-grid.ts';

const n = 256;
// A law with a hole, a heavy end and mass beyond the grid.
const masses = Float64Array.from({ length: n }, (_, j) => (j % 7 === 3 ? 0 : 0.6 / (j + 2) ** 1.4));
const plain = (a: Float64Array, b: Float64Array): Float64Array => {
  const out = new Float64Array(n);
  for (let i = 0; i < n; i++)
    for (let j = 0; i + j < n; j++) out[i + j] = (out[i + j] as number) + (a[i] as number) * (b[j] as number);
  return out;
};

test.each([
  [0.05, 5],
  [0.5, 15],
  [1, 12],
  [0.9, 50],
  [0.3, 2],
])('p = %f, %i years: as the n-fold sums by direct convolution', (p, years) => {
  const expected = new Float64Array(n);
  let power: Float64Array = masses;
  // The law is defective, so the binomial weights are those of "event" and "none", not of its mass.
  const counts = binomialProbabilities(years, p);
  for (let m = 2; m <= years; m++) {
    power = plain(power, masses);
    for (let k = 0; k < n; k++) expected[k] = (expected[k] as number) + (counts[m] as number) * (power[k] as number);
  }
  const { cumulative } = compoundGrid(masses, 1, { frequency: { p, years }, atoms: [] });
  let sum = 0;
  let worst = 0;
  for (let k = 0; k < n; k++) {
    sum += expected[k] as number;
    worst = Math.max(worst, Math.abs(sum - (cumulative[k] as number)));
  }
  expect(worst).toBeLessThan(2e-8);
});

// methodology: 10/2-outcomes
test('with an amount of positive probability: sums with fewer than two density events are left out', () => {
  const p = 0.4;
  const years = 6;
  const atom = { at: 5, mass: 0.3 };
  const zero = Float64Array.from({ length: n }, (_, j) => (j === 0 ? 1 - p : j === 5 ? p * atom.mass : 0));
  const dense = masses.map((value) => p * value);
  const unit = Float64Array.from({ length: n }, (_, j) => (j === 0 ? 1 : 0));
  const expected = new Float64Array(n);
  for (let m = 2; m <= years; m++) {
    let term: Float64Array = unit;
    let choose = 1;
    for (let i = 0; i < m; i++) {
      term = plain(term, dense);
      choose = (choose * (years - i)) / (i + 1);
    }
    for (let i = m; i < years; i++) term = plain(term, zero);
    for (let k = 0; k < n; k++) expected[k] = (expected[k] as number) + choose * (term[k] as number);
  }
  const { cumulative } = compoundGrid(masses, 1, { frequency: { p, years }, atoms: [atom] });
  let sum = 0;
  for (let k = 0; k < n; k++) {
    sum += expected[k] as number;
    expect(Math.abs(sum - (cumulative[k] as number))).toBeLessThan(2e-8);
  }
});
