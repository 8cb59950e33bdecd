import { decimal, type Exact, exactOf, over, plus } from '../money/exact.ts';
import type { Source } from '../scenario/schema.ts';
import { sourceGround } from '../scenario/source-ground.ts';
import type { Confidence, LineResult } from './result.ts';

/** What of the lines' money rests on quotations, on what the owner stated, on published figures, on assumptions (ours too). */
export function confidence(lines: readonly LineResult[]): Confidence {
  const sums: Record<Source['kind'], Exact> = { quotation: 0, stated: 0, figure: 0, assumption: 0 };
  for (const { source, changedFrom, total } of lines) {
    const ground = changedFrom === undefined ? sourceGround(source) : 'assumption';
    sums[ground] = plus(sums[ground], exactOf(total));
  }
  const { quotation, stated, figure, assumption } = sums;
  const all = plus(plus(quotation, stated), plus(figure, assumption));
  return {
    quotation: decimal(quotation),
    stated: decimal(stated),
    figure: decimal(figure),
    assumption: decimal(assumption),
    confirmedShare: all === 0 ? undefined : decimal(over(quotation, all)),
  };
}
