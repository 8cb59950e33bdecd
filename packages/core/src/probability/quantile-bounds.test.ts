import { expect, test } from 'vitest';
import { aggregateLoss } from './aggregate-loss.ts';
import { compoundParts } from './compound-parts.ts';
import { lognormalLaw } from './lognormal-law.ts';
import { boundQuantile } from './quantile-bounds.ts';

// Two certain events, whose sum only a grid knows.
const [mu, sigma] = [Math.log(1000), 0.5];
const parts = compoundParts({ p: 1, years: 2 }, lognormalLaw(mu, sigma));
const { p90 } = aggregateLoss(1, 2, { kind: 'lognormal', mu, sigma });

test('bounds hold the quantile, and close in on it with more cells', () => {
  const widths = [256, 1024, 4096].map((n) => {
    const { lower, upper } = boundQuantile(parts, 0.1, 20_000, n);
    expect(lower).toBeLessThanOrEqual(p90);
    expect(upper).toBeGreaterThanOrEqual(p90);
    // Each event is moved by at most a step down, and up; a cell at either end.
    expect(upper - lower).toBeLessThanOrEqual((6 * 20_000) / n);
    return [lower, upper] as const;
  });
  const [coarse, middle, fine] = widths as [(typeof widths)[0], (typeof widths)[0], (typeof widths)[0]];
  for (const [outer, inner] of [
    [coarse, middle],
    [middle, fine],
  ] as const) {
    expect(inner[0]).toBeGreaterThanOrEqual(outer[0]);
    expect(inner[1]).toBeLessThanOrEqual(outer[1]);
  }
});

test('beyond the reach the quantile has no upper bound; the reach is a lower one', () => {
  const { lower, upper } = boundQuantile(parts, 0.1, 1000, 256);
  expect(upper).toBe(Number.POSITIVE_INFINITY);
  expect(lower).toBeGreaterThan(990);
  expect(lower).toBeLessThanOrEqual(1000);
});
