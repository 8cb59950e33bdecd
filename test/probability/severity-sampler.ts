import { assertSeverity, type Severity } from '../../packages/core/src/probability/severity.ts';

/** A source of independent uniform numbers in 0…1 (1 excluded). */
export type Uniform = () => number;

// Marsaglia's polar method gives two normals a round; the second is kept for the next call.
function normalSampler(uniform: Uniform): () => number {
  let spare = Number.NaN;
  return () => {
    if (!Number.isNaN(spare)) {
      const value = spare;
      spare = Number.NaN;
      return value;
    }
    for (;;) {
      const u = 2 * uniform() - 1;
      const v = 2 * uniform() - 1;
      const s = u * u + v * v;
      if (s >= 1 || s === 0) continue;
      const factor = Math.sqrt((-2 * Math.log(s)) / s);
      spare = v * factor;
      return u * factor;
    }
  };
}

// Marsaglia and Tsang (2000), for shapes of 1 or more, which is all that PERT has.
function gammaSampler(shape: number, uniform: Uniform, normal: () => number): () => number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  return () => {
    for (;;) {
      const x = normal();
      const v = (1 + c * x) ** 3;
      if (v > 0 && Math.log(1 - uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
    }
  };
}

/**
 * Draws losses of one event before insurance. On purpose it shares no code with the distribution functions of the
 * severity, so that sampling checks them: polar method for normals, gamma ratio for PERT.
 *
 * Unit: yen. Errors: RangeError for a severity outside its ranges.
 * Source: Marsaglia and Bray, SIAM Review 6 (1964); Marsaglia and Tsang, ACM TOMS 26 (2000), 363–372.
 */
export function severitySampler(severity: Severity, uniform: Uniform): () => number {
  assertSeverity(severity);
  const normal = normalSampler(uniform);
  switch (severity.kind) {
    case 'fixed':
      return () => severity.amount;
    case 'lognormal':
      return () => Math.exp(severity.mu + severity.sigma * normal());
    case 'shifted-lognormal': {
      const { shift, mu, sigma, cap = Number.POSITIVE_INFINITY } = severity;
      return () => shift + Math.min(cap, Math.exp(mu + sigma * normal()));
    }
    case 'pert': {
      const { low, mode, high } = severity;
      if (low === high) return () => low;
      const a = 1 + (4 * (mode - low)) / (high - low);
      const first = gammaSampler(a, uniform, normal);
      const second = gammaSampler(6 - a, uniform, normal);
      return () => {
        const x = first();
        return low + ((high - low) * x) / (x + second());
      };
    }
  }
}
