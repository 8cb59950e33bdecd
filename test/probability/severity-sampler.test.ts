import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { expect, test } from 'vitest';
import type { Severity } from '../../packages/core/src/probability/severity.ts';
import { severityLaw } from '../../packages/core/src/probability/severity-law.ts';
import { severitySampler } from './severity-sampler.ts';

test.each<Severity>([
  { kind: 'fixed', amount: 5 },
  { kind: 'lognormal', mu: 2, sigma: 1.6 },
  { kind: 'pert', low: 1, mode: 2, high: 5 },
  { kind: 'pert', low: 1, mode: 1, high: 5 },
  { kind: 'pert', low: 5, mode: 5, high: 5 },
  { kind: 'shifted-lognormal', shift: 3, mu: 2, sigma: 1, cap: 9 },
])('draws of %o follow its law', (severity) => {
  const generator = xoroshiro128plus(42);
  const draw = severitySampler(severity, () => uniformFloat64(generator));
  const law = severityLaw(severity);
  const trials = 100_000;
  const draws = Float64Array.from({ length: trials }, draw);
  for (const tail of [0.95, 0.7, 0.5, 0.2, 0.05, 0.01]) {
    const x = law.tailQuantile(tail) * (1 + 1e-12);
    const probability = law.upperTail(x);
    const share = draws.filter((value) => value > x).length / trials;
    expect(Math.abs(share - probability)).toBeLessThanOrEqual(
      4 * Math.sqrt((probability * (1 - probability)) / trials),
    );
  }
});
