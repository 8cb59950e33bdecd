import { type Choice, choose, type Language, type Prepared, type Result, type Text, type Verdict } from '@ec-tco/core';
import { contractDocument } from '../contract/contract-document.ts';
import type { ReportDocument } from '../document/document.ts';
import { acceptanceDocument } from './acceptance-document.ts';
import { approvalDocument } from './approval-document.ts';
import { periodicDocument } from './periodic-document.ts';
import { planOf } from './plan.ts';
import { planDocument } from './plan-document.ts';
import { questionsDocument } from './questions-document.ts';
import { selfCheckDocument } from './self-check-document.ts';

/** What a paper is made from. */
export interface DocumentSubject {
  readonly prepared: Prepared;
  readonly result: Result;
  /** Id of the option it is about; a paper about the shop needs none, and tells the option's own answers where one is named. */
  readonly option: string | undefined;
  readonly language: Language;
  /** ISO date. */
  readonly today: string;
  /** Without the answers (self-check). */
  readonly blank?: boolean | undefined;
  /** What the last proposal rested on (request for approval). */
  readonly before?: Prepared | undefined;
  /** What the reasons are taken from (request for approval). */
  readonly verdict?: Verdict | undefined;
  /** As `choose` gives it, which is asked where it is left out (plan, request for approval). */
  readonly choice?: Choice | undefined;
}

/** Forms a paper is written in. */
export type DocumentFormat = 'html' | 'md' | 'docx' | 'csv' | 'ics' | 'xlsx';

interface DocumentTraits {
  /** What it is called, such as in the name of its file. */
  readonly title: Text;
  /** Whether it is about one option, or about the shop whatever the option. */
  readonly about: 'option' | 'shop';
  readonly formats: readonly DocumentFormat[];
  /** Whether it gives reasons, which need the analysis. */
  readonly reasoned: boolean;
  readonly make: (subject: DocumentSubject) => ReportDocument;
}

function named(option: string | undefined): string {
  if (option === undefined) throw new RangeError('This paper is about an option: name it.');
  return option;
}

const PAPER = ['html', 'md', 'docx'] as const;

/** Every paper, by the word that asks for it. */
export const DOCUMENT_KINDS = {
  request: {
    title: { ja: '委託先・サービス提供者への依頼書', en: 'Request to a contractor or provider' },
    about: 'option',
    formats: PAPER,
    reasoned: false,
    make: ({ prepared: { scenario }, option, language, today }) =>
      contractDocument(scenario, named(option), language, { today }),
  },
  questions: {
    title: { ja: '質問票（SaaS・モール、または委託先へ）', en: 'Questions to a SaaS, a mall or a contractor' },
    about: 'option',
    formats: PAPER,
    reasoned: false,
    make: ({ prepared: { scenario }, option, language, today }) =>
      questionsDocument(scenario, named(option), language, { today }),
  },
  'self-check': {
    title: { ja: '自己点検シート', en: 'Self-check sheet' },
    about: 'shop',
    formats: [...PAPER, 'xlsx'],
    reasoned: false,
    make: ({ prepared: { scenario }, option, language, blank }) =>
      selfCheckDocument(scenario, { language, blank, option }),
  },
  periodic: {
    title: { ja: '定期確認シート', en: 'Periodic check sheet' },
    about: 'option',
    formats: PAPER,
    reasoned: false,
    make: ({ prepared: { scenario }, option, language }) => periodicDocument(scenario, named(option), language),
  },
  acceptance: {
    title: { ja: '検収シート', en: 'Acceptance sheet' },
    about: 'option',
    formats: PAPER,
    reasoned: false,
    make: ({ prepared: { scenario }, option, language }) => acceptanceDocument(scenario, named(option), language),
  },
  plan: {
    title: { ja: '実施計画', en: 'Plan' },
    about: 'option',
    formats: [...PAPER, 'csv', 'ics', 'xlsx'],
    reasoned: false,
    make: ({ prepared, result, option, language, today, choice }) =>
      planDocument(planOf(prepared, result, named(option), language, choice, today), language, today),
  },
  approval: {
    title: { ja: '稟議書', en: 'Request for approval' },
    about: 'option',
    formats: PAPER,
    reasoned: true,
    make: ({ prepared, result, ...subject }) => approvalDocument(prepared, result, subject),
  },
} as const satisfies Readonly<Record<string, DocumentTraits>>;

export type DocumentKind = keyof typeof DOCUMENT_KINDS;
export const DOCUMENT_KIND_NAMES: readonly DocumentKind[] = Object.keys(DOCUMENT_KINDS) as readonly DocumentKind[];

/** What is known of a kind of paper. */
export const documentTraits = (kind: DocumentKind): DocumentTraits => DOCUMENT_KINDS[kind];

/** The option a paper is about where none is named: the one to choose, as the verdict names it. */
export function usualOption(
  prepared: Prepared,
  result: Result,
  { ranked } = choose(prepared, result),
): string | undefined {
  return ranked[0]?.option ?? prepared.scenario.options[0]?.id;
}
