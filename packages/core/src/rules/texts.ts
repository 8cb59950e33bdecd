import type { Language } from '../texts/language.ts';
import type { ActionParams, NextAction } from './action.ts';
import type { Finding, FindingParams } from './finding.ts';
import type { JourneyOutcome } from './outcome.ts';
import type { EligibilityStatus, Reason, ReasonParams } from './reason.ts';
import { RULE_TEXTS_EN } from './texts-en.ts';
import { RULE_TEXTS_JA } from './texts-ja.ts';

type TextsOf<Params> = { readonly [C in keyof Params]: (params: Params[C]) => string };

/** Every text of the rules in one language; a code without its text does not compile. */
export interface RuleTexts {
  readonly findings: TextsOf<FindingParams>;
  readonly reasons: TextsOf<ReasonParams>;
  readonly actions: TextsOf<ActionParams>;
  readonly outcomes: {
    readonly [K in JourneyOutcome['kind']]: (outcome: Extract<JourneyOutcome, { kind: K }>) => string;
  };
  readonly statuses: Readonly<Record<EligibilityStatus, string>>;
}

const TEXTS: Readonly<Record<Language, RuleTexts>> = { ja: RULE_TEXTS_JA, en: RULE_TEXTS_EN };

// The tables tie each code to its params; across the union the compiler loses that.
type Any = (value: unknown) => string;

/** A finding in words: what is wrong, for an owner without engineers. Holds the user's own texts: escape it. */
export const findingText = (item: Finding, language: Language): string =>
  (TEXTS[language].findings[item.code] as Any)(item.params);

export const reasonText = (item: Reason, language: Language): string =>
  (TEXTS[language].reasons[item.code] as Any)(item.params);

export const actionText = (item: NextAction, language: Language): string =>
  (TEXTS[language].actions[item.code] as Any)(item.params);

/** Where the decision list leads, in words. */
export const outcomeText = (outcome: JourneyOutcome, language: Language): string =>
  (TEXTS[language].outcomes[outcome.kind] as Any)(outcome);

export const eligibilityText = (status: EligibilityStatus, language: Language): string =>
  TEXTS[language].statuses[status];
