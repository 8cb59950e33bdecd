import type { Text } from '@ec-tco/core';
import type { DocumentKind } from '@ec-tco/report/documents';

/** What each paper is, for the help. */
export const DOCUMENT_SUMMARIES: Readonly<Record<DocumentKind, Text>> = {
  request: { ja: '委託先・サービス提供者への依頼書', en: 'request to a contractor or provider' },
  questions: {
    ja: 'SaaS・モールへの質問票、自社構築なら委託先への質問票',
    en: 'questions to a SaaS or mall, or to a contractor',
  },
  'self-check': {
    ja: '自己点検シート（--blank で記入用、xlsx も）',
    en: 'self-check sheet (--blank: to be filled in; xlsx, too)',
  },
  periodic: { ja: '定期確認シート', en: 'periodic check sheet' },
  acceptance: { ja: '検収シート', en: 'acceptance sheet' },
  plan: { ja: '実施計画（csv・ics・xlsx も）', en: 'plan (csv, ics and xlsx, too)' },
  approval: { ja: '稟議書（--before で前回からの変更も）', en: 'request for approval (--before: with what changed)' },
};
