import type { Language, LineResult } from '@ec-tco/core';
import { formatYen } from '@ec-tco/core/format';
import type { YenScale } from '../../state/number/number-rule.ts';
import { messages } from '../messages/messages.ts';

/** What a line costs in each year and in all, in one sentence; years that cost alike are told together. */
export function yearText({ cells, total }: LineResult, language: Language, scale: YenScale): string {
  const { line } = messages(language);
  const yen = (amount: (typeof cells)[number]) => formatYen(amount.toNumber(), language, scale);
  const parts: string[] = [];
  const [before, ...years] = cells;
  if (before && !before.isZero()) parts.push(line.inYear(0, 0, yen(before)));
  for (let from = 0; from < years.length; ) {
    const first = years[from];
    if (!first) break;
    let to = from;
    while (years[to + 1]?.eq(first)) to += 1;
    // Years that cost nothing are not told: the others are all there is.
    if (!first.isZero()) parts.push(line.inYear(from + 1, to + 1, yen(first)));
    from = to + 1;
  }
  return line.years(parts, yen(total));
}
