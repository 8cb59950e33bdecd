import type { Text } from '../../texts/language.ts';
import type { OperationId } from './ids.ts';
import type { GuidelineItem } from './types.ts';

/** A requirement whose fulfilment by others is checked periodically. */
export type CheckedRequirement = Exclude<OperationId, 'operation-5' | 'operation-6'>;

/** What is checked of a contractor, and how often. */
export interface PeriodicCheck extends GuidelineItem<CheckedRequirement> {
  /** What the draft says on how often; undefined where it only asks for regular checks. */
  readonly frequency?: Text;
}

const locator = { dataSet: 'draft-2022-10', part: 2, chapter: 2, section: '2.(3)' } as const;

/** What the owner checks of a contractor's work while the site runs: operation requirements 1 to 4. */
export const PERIODIC_CHECKS: readonly PeriodicCheck[] = [
  {
    id: 'operation-1',
    title: { ja: '更新が続いているか', en: 'Are updates being applied?' },
    explanation: {
      ja: '集めた知らせと、あてた修正版の一覧を見せてもらいます。',
      en: 'See the list of notices collected and of fixes applied.',
    },
    locator,
  },
  {
    id: 'operation-2',
    title: { ja: 'バックアップと記録の見直しが行われているか', en: 'Are backups made and logs read?' },
    explanation: {
      ja: 'バックアップの結果、記録の見直しの結果、取った対応を見せてもらいます。',
      en: 'See the results of backups, of log reviews, and what was done about them.',
    },
    locator,
  },
  {
    id: 'operation-3',
    title: { ja: '診断を受け、直しているか', en: 'Is the site tested and are holes fixed?' },
    explanation: {
      ja: '診断の報告書と、危険度「中」「高」を直した記録を見せてもらいます。',
      en: 'See the test report and the record that medium and high holes were fixed.',
    },
    frequency: {
      ja: '改修のたび。改修が多い場合は3か月に1回ほど。サーバーなどの土台は定期的に。',
      en: 'After every change; about once a quarter if changes are frequent; servers and base software regularly.',
    },
    locator,
  },
  {
    id: 'operation-4',
    title: { ja: '書き換えられていないか調べているか', en: 'Is the site checked for tampering?' },
    explanation: {
      ja: 'ファイルを見比べた結果や、検知の知らせの記録を見せてもらいます。',
      en: 'See the results of file comparison or the alerts of the detection tool.',
    },
    locator,
  },
];
