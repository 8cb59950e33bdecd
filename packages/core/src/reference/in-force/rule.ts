import type { Text } from '../../texts/language.ts';
import type { RequirementId } from '../guideline/ids.ts';
import type { SourceId } from '../sources.ts';

/** A number that a rule names, such as a deadline in days. */
export interface RuleNumber {
  /** What it is; where it holds a `#`, a sentence in which the amount stands there. */
  readonly label: Text;
  /** Lowest and highest, equal where there is one. In `unit`. */
  readonly low: number;
  readonly high: number;
  readonly unit: 'days' | 'people' | 'yen' | 'rate' | 'years';
}

/**
 * A rule or an offer that is dated, beside the guideline and never part of an edition of it: what the card industry asks
 * of merchants, what the law asks after a leak, what a subsidy pays.
 */
export interface DatedRule {
  readonly id: string;
  readonly topic: 'card' | 'leak' | 'subsidy';
  readonly title: Text;
  /** What it asks or gives, in the project's own words. */
  readonly asks: Text;
  readonly numbers: readonly RuleNumber[];
  /** First day, ISO; null where what was read does not say. */
  readonly since: string | null;
  /** Last day, ISO; null where no end is known. */
  readonly until: string | null;
  /** Last day on which this may be used unread, ISO: rules are revised. */
  readonly validUntil: string;
  readonly source: SourceId;
  /** `primary`: read at its publisher; `secondary`: in another page; `unconfirmed`: seen in part only. */
  readonly status: 'primary' | 'secondary' | 'unconfirmed';
  /** The guideline's requirements that serve it: the project's own reading. */
  readonly requirements: readonly RequirementId[];
  readonly note?: Text;
}

/** Where a rule stands on a day. `unread`: its last reading is too old to rely on. */
export type RuleState = 'not-yet' | 'in-force' | 'ended' | 'unread';

/** Where a rule stands on a day (ISO date), which the caller states: nothing here has a clock. */
export function ruleState(
  { since, until, validUntil }: Pick<DatedRule, 'since' | 'until' | 'validUntil'>,
  day: string,
): RuleState {
  if (since !== null && day < since) return 'not-yet';
  if (until !== null && day > until) return 'ended';
  return day > validUntil ? 'unread' : 'in-force';
}
