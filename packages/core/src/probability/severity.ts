/**
 * What one event costs before insurance, in yen.
 *
 * `fixed`: always `amount`. `lognormal`: ln X is normal with mean `mu` and standard deviation `sigma`. `pert`:
 * Beta on `low`…`high` with mean (low + 4 mode + high) / 6. `shifted-lognormal`: `shift` + K, ln K normal, K cut at
 * `cap` where given: a fixed part plus a part per record (its yen per record b goes into mu + ln b and b · cap), the
 * records being at most what the shop holds.
 */
export type Severity =
  | { readonly kind: 'fixed'; readonly amount: number }
  | { readonly kind: 'lognormal'; readonly mu: number; readonly sigma: number }
  | { readonly kind: 'pert'; readonly low: number; readonly mode: number; readonly high: number }
  | {
      readonly kind: 'shifted-lognormal';
      readonly shift: number;
      readonly mu: number;
      readonly sigma: number;
      readonly cap?: number;
    };

// At sigma 8 the mean is 10^13 medians: beyond it no double arithmetic, and no reader, makes sense of the curve.
const MAX_SIGMA = 8;
const MAX_AMOUNT = 1e18;

function amount(name: string, value: number): void {
  if (!(value >= 0 && value <= MAX_AMOUNT)) throw new RangeError(`severity.${name} must be 0…1e18, found ${value}`);
}

function lognormal(mu: number, sigma: number): void {
  if (!(sigma >= 0 && sigma <= MAX_SIGMA))
    throw new RangeError(`severity.sigma must be 0…${MAX_SIGMA}, found ${sigma}`);
  if (!(Math.abs(mu) <= 50)) throw new RangeError(`severity.mu must be −50…50, found ${mu}`);
}

/**
 * Rejects a severity the kernels cannot compute with: amounts 0…1e18 yen, |mu| ≤ 50, sigma 0…8, low ≤ mode ≤ high.
 *
 * Errors: RangeError naming the field. Users' input is checked before, at the boundary; this is for programmers.
 */
export function assertSeverity(severity: Severity): void {
  switch (severity.kind) {
    case 'fixed':
      amount('amount', severity.amount);
      return;
    case 'lognormal':
      lognormal(severity.mu, severity.sigma);
      return;
    case 'pert':
      amount('low', severity.low);
      amount('mode', severity.mode);
      amount('high', severity.high);
      if (!(severity.low <= severity.mode && severity.mode <= severity.high)) {
        throw new RangeError(`severity: low ≤ mode ≤ high, found ${severity.low}, ${severity.mode}, ${severity.high}`);
      }
      return;
    case 'shifted-lognormal':
      amount('shift', severity.shift);
      lognormal(severity.mu, severity.sigma);
      if (severity.cap !== undefined) amount('cap', severity.cap);
  }
}
