import type { Language, Line, Scenario } from '@ec-tco/core';
import { formatRate, formatYen } from '@ec-tco/core/format';
import { baseIn, type Linked } from '@ec-tco/core/scenario';
import { formatReading } from '../../state/format-number.ts';
import type { YenScale } from '../../state/number/number-rule.ts';
import { messages } from '../messages/messages.ts';

/** A line's amount in one short text: 3万円/月, 3.6%, 40時間（開始前）. */
export function amountText(line: Line, scenario: Scenario, language: Language, scale: YenScale): string {
  const { line: texts } = messages(language);
  const per = texts.per[line.timing.kind];
  const yen = (value: Linked) => formatYen(baseIn(scenario, value), language, scale);
  const { amount } = line;
  switch (amount.kind) {
    case 'fixed':
      return `${yen(amount.yen)}${per}`;
    case 'hours':
      return `${formatReading(baseIn(scenario, amount.hours), 'hours', language)}${per}`;
    case 'sales-rate':
      return `${formatRate(baseIn(scenario, amount.rate), language)} ${texts.short['sales-rate']}`;
    case 'per-order':
      return `${yen(amount.yen)} ${texts.short['per-order']}`;
    case 'share':
      return `${formatRate(baseIn(scenario, amount.rate), language)} ${texts.short.share}`;
    case 'unquoted':
      return texts.unquoted;
  }
}
