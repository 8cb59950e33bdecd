import { lognormalRangeGuard, type RangeGuard } from '../probability/lognormal-range-guard.ts';
import type { DataSet } from './ids.ts';
import type { Allowed } from './problem.ts';
import { mostOf, type QuantityKindName } from './quantity.ts';
import type { Scenario, Severity } from './schema.ts';

type SeverityKind = Severity['kind'];
type SeverityOf<K extends SeverityKind> = Extract<Severity, { readonly kind: K }>;

/** What a kind of severity is, beside its formula (`model/incident/response-terms.ts`) and its words (`texts/`). */
interface SeverityTraits<T> {
  /** The numbers it states, by key. */
  readonly inputs: Readonly<Record<string, QuantityKindName>>;
  /** The editions that describe it. */
  readonly editions: readonly DataSet[] | 'all';
  /** Yen that the response to one incident cannot pass, as far as the owner states them. */
  readonly bound: (severity: T, business: Scenario['business']) => number;
  /** What is wrong with its numbers taken together. */
  readonly disorder: (severity: T) => { readonly found: string; readonly allowed: Allowed } | undefined;
  /** What the other numbers leave to one of them, by key: the least and the most. */
  readonly leaves: (severity: T) => Readonly<Record<string, readonly [least: number, most: number]>>;
  /** What is odd about the range it states, where it states one. */
  readonly guard: (severity: T) => RangeGuard | undefined;
}

const NO_LIMIT = Number.POSITIVE_INFINITY;
const nothing = () => undefined;

/** One that the guideline's figures describe: the owner states no number. */
const PUBLISHED: SeverityTraits<unknown> = {
  inputs: {},
  editions: 'all',
  bound: () => 0,
  disorder: nothing,
  leaves: () => ({}),
  guard: nothing,
};

/** One record of traits per kind: a new one is its schema, its traits, its formula and its words. */
const SEVERITY_TRAITS: { readonly [K in SeverityKind]: SeverityTraits<SeverityOf<K>> } = {
  'survey-mean': PUBLISHED,
  'survey-curve': PUBLISHED,
  'firm-a': PUBLISHED,
  // Only the draft itemises firm B.
  'firm-b': { ...PUBLISHED, editions: ['draft-2022-10'] },
  'own-figure': { ...PUBLISHED, inputs: { yen: 'yen' }, bound: ({ yen }) => mostOf(yen) },
  'own-lognormal': {
    inputs: { low: 'yen', high: 'yen' },
    editions: 'all',
    // The mean of a lognormal stated by its 90 % range may lie far above the range.
    bound: ({ low, high }) => lognormalRangeGuard(Math.max(1, low), high).mean,
    disorder: ({ low, high }) =>
      low >= 1 && low <= high ? undefined : { found: `${low}, ${high}`, allowed: { kind: 'positive-range' } },
    leaves: ({ low, high }) => ({ low: [1, high], high: [low, NO_LIMIT] }),
    guard: ({ low, high }) => lognormalRangeGuard(low, high),
  },
  'own-range': {
    ...PUBLISHED,
    inputs: { low: 'yen', mode: 'yen', high: 'yen' },
    bound: ({ high }) => high,
    disorder: ({ low, mode, high }) =>
      low <= mode && mode <= high ? undefined : { found: `${low}, ${mode}, ${high}`, allowed: { kind: 'ordered' } },
    leaves: ({ low, mode, high }) => ({ low: [-NO_LIMIT, mode], mode: [low, high], high: [mode, NO_LIMIT] }),
  },
  'own-shop': {
    ...PUBLISHED,
    inputs: {
      forensics: 'yen',
      reissueFee: 'yenPerRecord',
      reissueShare: 'share',
      fraudPerCard: 'yenPerRecord',
      callCentre: 'yen',
      callCentrePerHeld: 'yenPerRecord',
      legal: 'yen',
      legalPerHeld: 'yenPerRecord',
      notificationPerRecord: 'yenPerRecord',
      apologyPerRecord: 'yenPerRecord',
      apologyShare: 'share',
      other: 'yen',
    },
    bound: (own, { personalRecords, cardRecords }) => {
      const perPerson = mostOf(own.notificationPerRecord) + mostOf(own.apologyPerRecord);
      const perHeld = mostOf(own.callCentrePerHeld ?? 0) + mostOf(own.legalPerHeld ?? 0);
      const perCard = mostOf(own.reissueFee) + mostOf(own.fraudPerCard);
      const fixed = mostOf(own.forensics) + mostOf(own.callCentre) + mostOf(own.legal) + mostOf(own.other);
      return fixed + (perPerson + perHeld) * mostOf(personalRecords) + perCard * mostOf(cardRecords);
    },
  },
};

/** The traits of a severity, whichever it is. */
export const severityTraits = ({ kind }: Severity): SeverityTraits<Severity> =>
  SEVERITY_TRAITS[kind] as SeverityTraits<Severity>;

/** Whether an edition describes a severity. */
export function isInEdition(severity: Severity, edition: DataSet): boolean {
  const { editions } = severityTraits(severity);
  return editions === 'all' || editions.includes(edition);
}
