import type { Amount, Language, Line, Scenario } from '@ec-tco/core';
import { formatRate, formatYen } from '@ec-tco/core/format';
import { baseIn, type Linked } from '@ec-tco/core/scenario';
import { byKind } from '../../shared/by-kind.ts';
import { formatReading } from '../../state/format-number.ts';
import type { YenScale } from '../../state/number/number-rule.ts';
import { messages } from '../messages/messages.ts';

/** A line's amount in one short text: 3万円/月, 3.6%, 40時間（開始前）. */
export function amountText(line: Line, scenario: Scenario, language: Language, scale: YenScale): string {
  const { line: texts } = messages(language);
  const per = texts.per[line.timing.kind];
  const yen = (value: Linked) =>
    line.currency
      ? `${formatReading(baseIn(scenario, value), 'foreign', language)} ${line.currency.code}`
      : formatYen(baseIn(scenario, value), language, scale);
  const rate = (value: Linked) => formatRate(baseIn(scenario, value), language);
  const amount = byKind<Amount, string>(line.amount, {
    fixed: (amount) => `${yen(amount.yen)}${per}`,
    hours: (amount) => `${formatReading(baseIn(scenario, amount.hours), 'hours', language)}${per}`,
    'sales-rate': (amount) => `${rate(amount.rate)} ${texts.short['sales-rate']}`,
    'per-order': (amount) => `${yen(amount.yen)} ${texts.short['per-order']}`,
    share: (amount) => `${rate(amount.rate)} ${texts.short.share}`,
    unquoted: () => texts.unquoted,
  });
  const { tiers, limits, base, part, items, contract, timing } = line;
  const advance = timing.kind === 'monthly' ? timing.advance : undefined;
  const more = [tiers, limits, base, part, items, contract, advance].some((term) => term !== undefined);
  return `${amount}${line.withTax === true ? texts.marks.withTax : ''}${more ? texts.marks.terms : ''}`;
}
