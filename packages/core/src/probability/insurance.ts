/**
 * Cyber insurance, applied to each event by itself: it pays min(limit, max(0, coveredShare · X − deductible)).
 *
 * Units: coveredShare 0…1 of the loss, deductible and limit in yen (limit may be Infinity).
 */
export interface Insurance {
  readonly coveredShare: number;
  readonly deductible: number;
  readonly limit: number;
}

/**
 * Rejects terms outside their range.
 *
 * Errors: RangeError naming the field; for programmers, users' input is checked at the boundary.
 */
export function assertInsurance({ coveredShare, deductible, limit }: Insurance): void {
  if (!(coveredShare >= 0 && coveredShare <= 1)) {
    throw new RangeError(`insurance.coveredShare must be 0…1, found ${coveredShare}`);
  }
  if (!(deductible >= 0 && deductible < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`insurance.deductible must be 0 or more, found ${deductible}`);
  }
  if (!(limit >= 0)) throw new RangeError(`insurance.limit must be 0 or more, found ${limit}`);
}
