import { cappedLaw } from './capped-law.ts';
import { fixedLaw } from './fixed-law.ts';
import type { Law } from './law.ts';
import { lognormalLaw } from './lognormal-law.ts';
import { pertLaw } from './pert-law.ts';
import { assertSeverity, type Severity } from './severity.ts';
import { shiftedLaw } from './shifted-law.ts';

/**
 * The law of one event's loss before insurance: distribution function, quantile and limited moments.
 *
 * Unit: yen. Errors: RangeError for a severity outside the ranges of `assertSeverity`.
 */
export function severityLaw(severity: Severity): Law {
  assertSeverity(severity);
  switch (severity.kind) {
    case 'fixed':
      return fixedLaw(severity.amount);
    case 'lognormal':
      return lognormalLaw(severity.mu, severity.sigma);
    case 'pert':
      return pertLaw(severity.low, severity.mode, severity.high);
    case 'shifted-lognormal': {
      const records = lognormalLaw(severity.mu, severity.sigma);
      return shiftedLaw(severity.cap === undefined ? records : cappedLaw(records, severity.cap), severity.shift);
    }
  }
}
