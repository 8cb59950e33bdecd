import { breakEven } from '../decision/break-even.ts';
import type { Measure } from '../decision/measure.ts';
import type { OptionResult, Result } from '../evaluate/result.ts';
import type { Prepared } from '../model/prepare.ts';
import type { Line } from '../scenario/schema.ts';
import { timingTraits } from '../scenario/timing-traits.ts';
import type { WorthUpTo } from './verdict-input.ts';

/** Lines of an option without a price. */
export const unquotedLines = ({ scenario }: Prepared, id: string): readonly Line[] =>
  scenario.options.find((option) => option.id === id)?.lines.filter((line) => line.amount.kind === 'unquoted') ?? [];

/**
 * Up to which price the missing ones would leave an option ahead of the best priced one: of one line, or of several
 * together that are paid, taxed and escalated alike.
 */
export function worthUpTo(prepared: Prepared, result: Result, option: OptionResult, measure: Measure): WorthUpTo {
  const best = result.rankings[measure].find(({ complete }) => complete);
  const lines = unquotedLines(prepared, option.id);
  const [line, ...others] = lines;
  if (!best || !line) return { kind: 'unknown' };
  const stated = prepared.scenario.options.find(({ id }) => id === option.id)?.lines ?? [];
  // A share may be one of some of them only.
  const addUp =
    others.every((one) => paidAs(one) === paidAs(line)) && !stated.some(({ amount }) => amount.kind === 'share');
  if (others.length > 0 && !addUp) return { kind: 'unknown' };
  const pointer = `/options/${option.id}/lines/${line.id}/amount/yen`;
  const { outcome } = breakEven(prepared, { pointer, left: option.id, right: best.option, measure });
  if (outcome.kind === 'never') return outcome.favours === 'right' ? { kind: 'never' } : { kind: 'unknown' };
  if (outcome.kind !== 'one') return { kind: 'unknown' };
  return { kind: 'up-to', yen: outcome.roots[0].value, per: timingTraits(line.timing).per };
}

/** All that a line says of its price but its amount: prices that are paid alike can be added up. */
function paidAs({ id, category, timing, escalation, taxable, withTax, currency, ...more }: Line): string {
  // A limit, a step or a leaving fee is each line's own.
  const own = more.limits || more.tiers || more.contract || more.items !== undefined || more.part ? id : '';
  // What is paid for security makes up for the minimum; what an incident costs is not taxed.
  const counts = category === 'operation.security' || category === 'incident' ? category : '';
  return JSON.stringify([own, counts, timing, escalation, taxable, withTax, currency]);
}
