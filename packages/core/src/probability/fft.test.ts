import { expect, test } from 'vitest';
import { realFft } from './fft.ts';

// A fixed, patternless sequence: no randomness in tests of arithmetic.
const sequence = (n: number): Float64Array => Float64Array.from({ length: n }, (_, j) => Math.sin(j * j + 0.7 * j + 1));

test.each([4, 8, 64, 256])('n = %i agrees with the sum that defines it', (n) => {
  const x = sequence(n);
  const re = new Float64Array(n / 2 + 1);
  const im = new Float64Array(n / 2 + 1);
  realFft(n).forward(x, re, im);
  for (let k = 0; k <= n / 2; k++) {
    let a = 0;
    let b = 0;
    for (let j = 0; j < n; j++) {
      const angle = (2 * Math.PI * ((j * k) % n)) / n;
      a += (x[j] as number) * Math.cos(angle);
      b -= (x[j] as number) * Math.sin(angle);
    }
    expect(re[k]).toBeCloseTo(a, 12);
    expect(im[k]).toBeCloseTo(b, 12);
  }
});

test.each([4, 32, 4096, 2 ** 16])('n = %i: the inverse gives the sequence back', (n) => {
  const x = sequence(n);
  const re = new Float64Array(n / 2 + 1);
  const im = new Float64Array(n / 2 + 1);
  realFft(n).forward(x, re, im);
  const back = new Float64Array(n);
  realFft(n).inverse(re, im, back);
  let worst = 0;
  for (let j = 0; j < n; j++) worst = Math.max(worst, Math.abs((x[j] as number) - (back[j] as number)));
  expect(worst).toBeLessThan(1e-14);
});

test('other lengths are refused', () => {
  for (const n of [0, 2, 3, 100, 4.5]) expect(() => realFft(n)).toThrow(RangeError);
});
