import { findDecreasingRoot } from './find-root.ts';
import { fixedLaw } from './fixed-law.ts';
import { incompleteBeta } from './incomplete-beta.ts';
import type { Law } from './law.ts';

/**
 * The law of a PERT loss: low + (high − low) · Beta(α, β), α = 1 + 4 (mode − low)/(high − low), β = 6 − α.
 *
 * Unit: yen, 0 ≤ low ≤ mode ≤ high; low = high is a fixed loss. Limited moments through the regularised incomplete
 * beta function, relative error about 1e-13. Errors: none.
 * Source: Malcolm et al., Operations Research 7 (1959), 646–669 (λ = 4); moments by NIST DLMF 8.17.20.
 */
export function pertLaw(low: number, mode: number, high: number): Law {
  const width = high - low;
  if (width === 0) return fixedLaw(low);
  const a = 1 + (4 * (mode - low)) / width;
  const b = 6 - a;
  const beta = incompleteBeta(a, b);
  const mean = a / 6;
  const square = (a * (a + 1)) / 42;
  const place = (x: number): number => (x - low) / width;
  // E[min(B, t)] = mean · I_t(a+1, b) + t · (1 − I_t(a, b)); I_t(a+1, b) = I_t(a, b) − weight / a.
  const limited = (t: number): number =>
    t <= 0 ? t : t >= 1 ? mean : mean * (beta.lower(t) - beta.weight(t) / a) + t * beta.upper(t);
  const limitedSquared = (t: number): number => {
    if (t >= 1) return square;
    const w = beta.weight(t);
    // I_t(a+2, b) from I_t(a, b) in two steps of the same recurrence; B(a+1, b) = B(a, b) · a / (a + b).
    const raised = beta.lower(t) - w / a - (w * t * 6) / (a * (a + 1));
    return square * raised + t * t * beta.upper(t);
  };
  const upperTail = (x: number): number => beta.upper(place(x));
  return {
    lowest: low,
    highest: high,
    upperTail,
    cdf: (x) => beta.lower(place(x)),
    tailQuantile: (tail) => {
      if (tail >= 1) return 0;
      return tail <= 0 ? high : low + width * findDecreasingRoot((t) => beta.upper(t) - tail, 0, 1, 1e-15);
    },
    limitedMean: (u) => (u <= low ? Math.max(0, u) : low + width * limited(place(u))),
    limitedSquare: (u) => {
      if (u <= low) return Math.max(0, u) ** 2;
      const t = place(u);
      return low * low + 2 * low * width * limited(t) + width * width * limitedSquared(t);
    },
    atoms: [],
  };
}
