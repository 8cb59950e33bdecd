import type { DatedRule, RuleNumber, RuleState } from '../reference/in-force/rule.ts';
import { ruleState } from '../reference/in-force/rule.ts';
import { SOURCES, type Source } from '../reference/sources.ts';
import { DATED_RULES as EN } from './en/dated-rules.ts';
import { formatRate, formatYen } from './format.ts';
import { DATED_RULES as JA } from './ja/dated-rules.ts';
import type { Language } from './language.ts';
import { requirementNumbers } from './requirement-label.ts';

/** Words around a dated rule, in one language. */
export interface DatedRuleTexts {
  readonly state: Readonly<Record<RuleState, string>>;
  /** Said where only part of the rule was seen. */
  readonly unconfirmed: string;
  readonly since: (day: string) => string;
  readonly sinceUnknown: string;
  readonly until: (day: string) => string;
  readonly read: (source: Source) => string;
  readonly serves: (requirements: string) => string;
  readonly number: (label: string, amount: string) => string;
  readonly units: Readonly<Record<Exclude<RuleNumber['unit'], 'yen' | 'rate'>, (count: string) => string>>;
  readonly span: (low: string, high: string) => string;
  /** Between two remarks in a row. */
  readonly between: string;
}

const TEXTS: Readonly<Record<Language, DatedRuleTexts>> = { ja: JA, en: EN };

/** A dated rule as it is told on a day. */
export interface DatedRuleText {
  readonly state: RuleState;
  readonly title: string;
  /** In force since, ended, or to be read again: never silent about an old reading. */
  readonly when: string;
  readonly asks: string;
  /** Numbers it names, the requirements that serve it (the project's own reading), remarks. */
  readonly details: readonly string[];
  /** Where it was read, and when. */
  readonly source: string;
}

/** A dated rule in words. `day` is an ISO date: what is in force, has ended or is to be read again depends on it. */
export function datedRuleText(rule: DatedRule, day: string, language: Language): DatedRuleText {
  const say = TEXTS[language];
  const state = ruleState(rule, day);
  const amount = (value: number, unit: RuleNumber['unit']): string => {
    if (unit === 'yen') return formatYen(value, language);
    if (unit === 'rate') return formatRate(value, language, 1);
    return say.units[unit](value.toLocaleString('en'));
  };
  const of = ({ low, high, unit }: RuleNumber): string =>
    low === high ? amount(low, unit) : say.span(amount(low, unit), amount(high, unit));
  return {
    state,
    title: rule.title[language],
    when: [
      rule.since === null ? say.sinceUnknown : say.since(rule.since),
      ...(rule.until === null ? [] : [say.until(rule.until)]),
      ...(state === 'in-force' ? [] : [say.state[state]]),
      ...(rule.status === 'unconfirmed' ? [say.unconfirmed] : []),
    ].join(say.between),
    asks: rule.asks[language],
    details: [
      ...rule.numbers.map((number) => {
        const label = number.label[language];
        return label.includes('#') ? label.replace('#', () => of(number)) : say.number(label, of(number));
      }),
      ...(rule.requirements.length > 0 ? [say.serves(requirementNumbers(rule.requirements, language))] : []),
      ...(rule.note ? [rule.note[language]] : []),
    ],
    source: say.read(SOURCES[rule.source]),
  };
}
