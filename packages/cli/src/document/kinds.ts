import { type Analysis, analyse, type Prepared, type Result, type Text, verdictOf } from '@ec-tco/core';
import { isSelfBuilt } from '@ec-tco/core/guideline';
import {
  acceptanceDocument,
  approvalDocument,
  contractDocument,
  periodicDocument,
  planDocument,
  planOf,
  questionsDocument,
  type ReportDocument,
  selfCheckDocument,
} from '@ec-tco/report/documents';
import type { Context } from '../context.ts';

/** What a document is made from. */
export interface Subject {
  readonly prepared: Prepared;
  readonly result: Result;
  /** Id of the option. */
  readonly option: string;
  readonly before: Result | undefined;
  readonly blank: boolean;
}

interface Kind {
  readonly summary: Text;
  readonly make: (subject: Subject, context: Context) => ReportDocument;
}

/** Every document by the word that asks for it. */
export const DOCUMENT_KINDS = {
  request: {
    summary: { ja: '委託先・サービス提供者への依頼書', en: 'request to a contractor or provider' },
    make: ({ prepared, option }, { language, today }) =>
      contractDocument(prepared.scenario, option, language, { today }),
  },
  questions: {
    summary: { ja: 'SaaS・モールへの質問票', en: 'questions to a SaaS or mall' },
    make: ({ prepared, option }, { language, today }) =>
      questionsDocument(prepared.scenario, option, language, { today }),
  },
  'self-check': {
    summary: { ja: '自己点検シート（--blank で記入用）', en: 'self-check sheet (--blank: to be filled in)' },
    make: ({ prepared, blank }, { language }) => selfCheckDocument(prepared.scenario, { language, blank }),
  },
  periodic: {
    summary: { ja: '定期確認シート', en: 'periodic check sheet' },
    make: ({ prepared, option }, { language }) => periodicDocument(prepared.scenario, option, language),
  },
  acceptance: {
    summary: { ja: '検収シート', en: 'acceptance sheet' },
    make: ({ prepared, option }, { language }) => acceptanceDocument(prepared.scenario, option, language),
  },
  plan: {
    summary: { ja: '実施計画（csv・ics も）', en: 'plan (csv and ics, too)' },
    make: ({ prepared, result, option }, { language, today }) =>
      planDocument(planOf(prepared, result, option, language), language, today),
  },
  approval: {
    summary: { ja: '稟議書（--before で前回からの変更も）', en: 'request for approval (--before: with what changed)' },
    make: ({ prepared, result, option, before }, { language, today }) => {
      const analysis: Analysis = analyse(prepared, result);
      const verdict = verdictOf(prepared, result, analysis, language);
      return approvalDocument(prepared, result, { language, today, option, before, verdict });
    },
  },
} as const satisfies Readonly<Record<string, Kind>>;

export type DocumentKind = keyof typeof DOCUMENT_KINDS;
export const DOCUMENT_KIND_NAMES = Object.keys(DOCUMENT_KINDS) as readonly DocumentKind[];

/** The option a document is about where none is named: the cheapest that may be chosen; of its kind for questions. */
export function usualOption({ scenario }: Prepared, result: Result, kind: DocumentKind): string | undefined {
  const ranked = result.rankings.totalWithIncident.map(({ option }) => option);
  const inOrder = [...ranked, ...scenario.options.map(({ id }) => id).filter((id) => !ranked.includes(id))];
  if (kind !== 'questions') return inOrder[0];
  return inOrder.find((id) => scenario.options.some((one) => one.id === id && !isSelfBuilt(one.kind)));
}
