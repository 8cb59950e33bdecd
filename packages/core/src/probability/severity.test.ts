import { expect, test } from 'vitest';
import { assertSeverity, type Severity } from './severity.ts';

test.each<Severity>([
  { kind: 'fixed', amount: -1 },
  { kind: 'fixed', amount: Number.NaN },
  { kind: 'lognormal', mu: 10, sigma: -0.1 },
  { kind: 'lognormal', mu: Number.NaN, sigma: 1 },
  { kind: 'lognormal', mu: 10, sigma: 8.1 },
  { kind: 'pert', low: 2, mode: 1, high: 3 },
  { kind: 'pert', low: 0, mode: 1, high: Number.POSITIVE_INFINITY },
  { kind: 'shifted-lognormal', shift: -1, mu: 1, sigma: 1 },
  { kind: 'shifted-lognormal', shift: 0, mu: 1, sigma: 1, cap: -5 },
])('rejects %o', (severity) => {
  expect(() => assertSeverity(severity)).toThrow(RangeError);
});

test('accepts the ends of the ranges', () => {
  expect(() => assertSeverity({ kind: 'pert', low: 0, mode: 0, high: 0 })).not.toThrow();
  expect(() => assertSeverity({ kind: 'lognormal', mu: -50, sigma: 8 })).not.toThrow();
});
