import type { SecurityTask } from './ids.ts';
import type { GuidelineItem } from './types.ts';

/** A clause that the guideline wants in the contract. */
export interface ContractClause extends GuidelineItem {
  /** `any`: every contract; `operation`: contracts for operation and maintenance. */
  readonly scope: 'any' | 'operation';
  readonly tasks: readonly SecurityTask[];
}

const locator = { dataSet: 'draft-2022-10', part: 2, chapter: 2, section: '3.' } as const;

/** What the contract with a contractor must settle. */
export const CONTRACT_CLAUSES: readonly ContractClause[] = [
  {
    id: 'delegated-requirements',
    title: { ja: '任せる要件を一つずつ書く', en: 'Name every delegated requirement' },
    explanation: {
      ja: '契約書・仕様書・見積のどこかに、任せる要件がすべて書かれていること。',
      en: 'Contract, specification or quotation names each requirement handed over.',
    },
    scope: 'any',
    tasks: [],
    locator,
  },
  {
    id: 'duties-and-exemptions',
    title: {
      ja: '発注側の義務と、委託先が責任を負わない場合',
      en: 'The client’s duties, and where the contractor is not liable',
    },
    explanation: {
      ja: '発注側がすべきことと、委託先の免責の範囲が読み取れること。',
      en: 'It is clear what the client must do and what the contractor is exempt from.',
    },
    scope: 'any',
    tasks: [],
    locator,
  },
  {
    id: 'incident-response',
    title: { ja: '事故のときの責任と動き方', en: 'Responsibility and procedure in an incident' },
    explanation: {
      ja: '誰が責任を負い、誰が何をするかが決まっていること。',
      en: 'It is settled who answers for it and who does what.',
    },
    scope: 'any',
    tasks: [],
    locator,
  },
  {
    id: 'collect-vulnerability-news',
    title: { ja: '弱点の新しい知らせを集めること', en: 'Collecting news of vulnerabilities' },
    explanation: {
      ja: '担当する製品について、公表を継続して確認すること。',
      en: 'Notices about the products in their care are followed all the time.',
    },
    scope: 'operation',
    tasks: ['collect-vulnerability-news'],
    locator,
  },
  {
    id: 'identify-relevant',
    title: { ja: '担当するサイトに関わる知らせを選び出すこと', en: 'Picking out what concerns the site in their care' },
    explanation: {
      ja: '使っている製品と版に当てはまるかを見分けること。',
      en: 'Notices are matched with the products and versions in use.',
    },
    scope: 'operation',
    tasks: ['identify-relevant'],
    locator,
  },
  {
    id: 'site-impact',
    title: { ja: '担当するサイトへの影響を確かめること', en: 'Judging the effect on the site in their care' },
    explanation: {
      ja: '店の機能や顧客の情報に及ぶ影響を確かめ、知らせること。',
      en: 'The effect on the shop and its customers’ data is checked and reported.',
    },
    scope: 'operation',
    tasks: ['assess-impact'],
    locator,
  },
  {
    id: 'vulnerability-impact',
    title: { ja: '公になった弱点そのものの影響を調べること', en: 'Examining each published vulnerability' },
    explanation: {
      ja: 'どのように悪用されるか、急ぐべきかを調べること。',
      en: 'How it is abused and how urgent it is are found out.',
    },
    scope: 'operation',
    tasks: ['assess-impact'],
    locator,
  },
  {
    id: 'patch',
    title: { ja: '公になった弱点を直すこと', en: 'Fixing published vulnerabilities' },
    explanation: {
      ja: '修正版をあてる作業と、その期限が含まれること。',
      en: 'Applying fixes is included, with a time limit.',
    },
    scope: 'operation',
    tasks: ['patch'],
    locator,
  },
  {
    id: 'backup',
    title: { ja: '決まった間隔でバックアップを取ること', en: 'Backups at set intervals' },
    explanation: {
      ja: '間隔、保管先、戻す手順が決まっていること。',
      en: 'Interval, place and way of restoring are settled.',
    },
    scope: 'operation',
    tasks: ['backup'],
    locator,
  },
  {
    id: 'review-logs',
    title: { ja: '記録を残し、見直して異常を見つけること', en: 'Keeping and reading logs to find anomalies' },
    explanation: {
      ja: '残す期間、見直す間隔、見つけたときの連絡が決まっていること。',
      en: 'Retention, interval and notification are settled.',
    },
    scope: 'operation',
    tasks: ['review-logs'],
    locator,
  },
];
