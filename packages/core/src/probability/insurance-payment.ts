import type { Insurance } from './insurance.ts';

/**
 * What the insurer pays for one event: min(limit, max(0, coveredShare · loss − deductible)).
 *
 * Unit: yen, never above the loss. Errors: none; terms are checked by `assertInsurance`.
 */
export function insurancePayment(loss: number, { coveredShare, deductible, limit }: Insurance): number {
  return Math.min(limit, Math.max(0, coveredShare * loss - deductible));
}
