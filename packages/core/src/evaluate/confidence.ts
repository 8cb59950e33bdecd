import { Decimal } from '../money/decimal.ts';
import type { Confidence, LineResult } from './result.ts';

/** What share of the lines' money rests on quotations, on figures with a source, on assumptions. */
export function confidence(lines: readonly LineResult[]): Confidence {
  const sums = { quotation: new Decimal(0), figure: new Decimal(0), assumption: new Decimal(0) };
  for (const line of lines) sums[line.source.kind] = sums[line.source.kind].plus(line.total);
  const all = sums.quotation.plus(sums.figure).plus(sums.assumption);
  return { ...sums, confirmedShare: all.isZero() ? undefined : sums.quotation.div(all) };
}
