import type { Language } from '@ec-tco/core';
import { formatReading, repeatsDigits } from '../../state/format-number.ts';
import { exactOf, shift, toText } from '../../state/number/exact.ts';
import { isRate, isYen, type NumberRule } from '../../state/number/number-rule.ts';
import { parseNumber } from '../../state/parse-number.ts';
import { fieldMessages } from '../messages.ts';

/** From here on digits are hard to count, so the field says the amount in 万 and 億. */
const LARGE = 10_000;

/** How the field understood what was typed; empty when that is plain. */
export function hintFor(text: string, rule: NumberRule, language: Language): string {
  const parsed = parseNumber(text, rule);
  if (!parsed.ok) return '';
  const { unit } = rule;
  const reading = formatReading(parsed.value, unit, language);
  const messages = fieldMessages(language);
  if (isRate(unit) && !/[%％割分厘]/.test(text) && parsed.value !== 0 && Math.abs(parsed.value) < 0.005) {
    return messages.smallPercent(
      reading,
      formatReading(Number(toText(shift(exactOf(parsed.value), 2))), unit, language),
    );
  }
  const repeats = repeatsDigits(language) && rule.scale !== 'man';
  const { tax, bound, plus } = parsed;
  const said = [
    tax === undefined ? '' : messages.taxes[tax],
    bound === undefined ? '' : messages.bounds[bound],
    plus === undefined ? '' : messages.plus(formatReading(plus.value, plus.unit, language)),
  ].join('');
  if (said !== '') return messages.equals(`${reading}${said}`);
  const large = isYen(unit) && !repeats && Math.abs(parsed.value) >= LARGE;
  return large || /[^\d０-９.．,，、%％\s-]/.test(text) ? messages.equals(reading) : '';
}
