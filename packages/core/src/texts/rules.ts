import type { ActionParams, NextAction } from '../rules/action.ts';
import type { Finding, FindingParams } from '../rules/finding.ts';
import type { Eligibility, JourneyOutcome } from '../rules/outcome.ts';
import type { EligibilityStatus, Reason, ReasonParams } from '../rules/reason.ts';
import { RULES as EN } from './en/rules.ts';
import { RULES as JA } from './ja/rules.ts';
import type { Language } from './language.ts';
import { joined, type NamePart, type NumberPart, namePart, numberPart, type Part, type Parts } from './parts.ts';

/** What a text says: words alone, or with numbers and names in them. */
type Said = string | Parts;

/** The numbers and names of what the rules say, as parts of a text. */
interface FindingPieces {
  readonly 'final-grades-unknown': { readonly known: NumberPart; readonly requirements: NumberPart };
  readonly 'unquoted-line': Called;
  readonly 'beyond-horizon': Called;
  readonly 'leaving-early': Called & { readonly year: NumberPart; readonly months: NumberPart };
  readonly 'already-paid': Called;
  readonly 'met-from-stage': { readonly stage: NamePart; readonly year: NumberPart };
  readonly 'share-of-nothing': Called;
  readonly 'mandatory-to-do': { readonly responsible: NamePart | null };
  readonly 'loss-range-too-wide': { readonly ratio: NumberPart };
  readonly 'interim-too-short': { readonly months: NumberPart; readonly covered: NumberPart };
  readonly 'below-floor': { readonly year: NumberPart; readonly gap: NumberPart; readonly floor: NumberPart };
  readonly 'floor-topped-up': { readonly years: NumberPart; readonly yen: NumberPart; readonly floor: NumberPart };
}
interface Called {
  readonly name: NamePart;
}
interface Counted {
  readonly count: NumberPart;
}
interface ReasonPieces {
  readonly 'mandatory-unanswered': Counted;
  readonly 'mandatory-unknown': Counted;
}
interface ActionPieces {
  readonly 'get-quotations': { readonly names: readonly Part[] };
}
interface OutcomePieces {
  readonly incomplete: Counted;
}

/** A code's params, with parts in place of its numbers and names. */
type With<Params, Pieces, Code extends keyof Params> = Code extends keyof Pieces
  ? Omit<Params[Code], keyof Pieces[Code]> & Pieces[Code]
  : Params[Code];
type TextsOf<Params, Pieces> = { readonly [C in keyof Params]: (params: With<Params, Pieces, C>) => Said };
type Outcomes = { readonly [K in JourneyOutcome['kind']]: Extract<JourneyOutcome, { kind: K }> };

/** Every text of the rules in one language; a code without its text does not compile. */
export interface RuleTexts {
  readonly findings: TextsOf<FindingParams, FindingPieces>;
  readonly reasons: TextsOf<ReasonParams, ReasonPieces>;
  readonly actions: TextsOf<ActionParams, ActionPieces>;
  readonly outcomes: TextsOf<Outcomes, OutcomePieces>;
  readonly statuses: Readonly<Record<EligibilityStatus, string>>;
  /** Every answer is there, and what the running site cannot meet leaves it open whether it may be kept. */
  readonly notAsItIs: string;
}

const TEXTS: Readonly<Record<Language, RuleTexts>> = { ja: JA, en: EN };

/** Paths of an option's numbers; none where the option is not known. */
type At = (path: string) => string | undefined;
type PiecesOf<Params, Pieces> = {
  readonly [C in keyof Pieces & keyof Params]: (params: Params[C], at: At) => Pieces[C];
};

const FINDINGS: PiecesOf<FindingParams, FindingPieces> = {
  'final-grades-unknown': ({ known, requirements }) => ({
    known: numberPart(known, 'digits'),
    requirements: numberPart(requirements, 'digits'),
  }),
  'unquoted-line': called,
  'beyond-horizon': called,
  'leaving-early': ({ line, name, year, months }, at) => ({
    name: namePart(name),
    year: numberPart(year, 'digits', at(`lines/${line}/leaving/year/${year}`)),
    months: numberPart(months, 'months'),
  }),
  'already-paid': called,
  'met-from-stage': ({ stage, year }) => ({ stage: namePart(stage), year: numberPart(year, 'digits') }),
  'share-of-nothing': called,
  'mandatory-to-do': ({ responsible }) => ({ responsible: responsible === null ? null : namePart(responsible) }),
  'loss-range-too-wide': ({ ratio }) => ({ ratio: numberPart(Math.round(ratio), 'digits') }),
  'interim-too-short': ({ months, covered }, at) => ({
    months: numberPart(months, 'months', at('/transition/months')),
    covered: numberPart(covered, 'months'),
  }),
  'below-floor': ({ year, gap, floor }, at) => ({
    year: numberPart(year, 'digits'),
    gap: numberPart(gap, 'yen', at(`floorGap/year/${year}`)),
    floor: floorPart(floor),
  }),
  'floor-topped-up': ({ years, yen, floor }, at) => ({
    years: numberPart(years, 'digits'),
    yen: numberPart(yen, 'yen', at('lines/guideline-minimum/total')),
    floor: floorPart(floor),
  }),
};
const REASONS: PiecesOf<ReasonParams, ReasonPieces> = {
  'mandatory-unanswered': counted,
  'mandatory-unknown': counted,
};
const ACTIONS: PiecesOf<ActionParams, ActionPieces> = {
  'get-quotations': ({ names }) => ({ names: names.map((name) => namePart(name)) }),
};
const OUTCOMES: PiecesOf<Outcomes, OutcomePieces> = { incomplete: counted };

/** The guideline's minimum of security operation, in an edition that has one. */
const floorPart = ({ yen, figure }: FindingParams['below-floor']['floor']): NumberPart =>
  numberPart(yen, 'man', figure);

function called({ name }: { readonly name: string }): Called {
  return { name: namePart(name) };
}

function counted({ requirements }: { readonly requirements: readonly unknown[] }): Counted {
  return { count: numberPart(requirements.length, 'digits') };
}

// The tables tie each code to its params; across the union the compiler loses that.
type Loose = Readonly<Record<string, ((params: object, at: At) => object) | undefined>>;
type Any = Readonly<Record<string, (params: object) => Said>>;

function said(texts: object, pieces: object, code: string, params: object, at: At): Parts {
  const own = (pieces as Loose)[code]?.(params, at);
  return joined([(texts as Any)[code]?.({ ...params, ...own }) ?? '']);
}

const nowhere: At = () => undefined;

/**
 * A finding in words: what is wrong, for an owner without engineers.
 * @param option id of the option it was found of: its numbers then say what explains them
 */
export const findingText = (item: Finding, language: Language, option?: string): Parts =>
  said(TEXTS[language].findings, FINDINGS, item.code, item.params, option === undefined ? nowhere : pathIn(option));

/** A path of the result, or the address of an input. */
const pathIn =
  (option: string): At =>
  (path) =>
    path.startsWith('/') ? `/options/${option}${path}` : `options/${option}/${path}`;

export const reasonText = (item: Reason, language: Language): Parts =>
  said(TEXTS[language].reasons, REASONS, item.code, item.params, nowhere);

export const actionText = (item: NextAction, language: Language): Parts =>
  said(TEXTS[language].actions, ACTIONS, item.code, item.params, nowhere);

/** Where the decision list leads, in words. */
export const outcomeText = (outcome: JourneyOutcome, language: Language): Parts =>
  said(TEXTS[language].outcomes, OUTCOMES, outcome.kind, outcome, nowhere);

/** By the status alone, or with the gravest reason where that says more than that it is open. */
export const eligibilityText = (of: EligibilityStatus | Eligibility, language: Language): string => {
  const { statuses, notAsItIs } = TEXTS[language];
  if (typeof of === 'string') return statuses[of];
  return of.reasons[0]?.code === 'mandatory-cannot-now' ? notAsItIs : statuses[of.status];
};
