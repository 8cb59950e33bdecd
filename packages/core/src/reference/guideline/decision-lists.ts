import type { GuidelineItem } from './types.ts';

/** Id of a step of the decision lists. */
export type DecisionId =
  | 'may-self-build-alone'
  | 'outsource'
  | 'do-not-self-build'
  | 'may-continue'
  | 'fix'
  | 'move'
  | 'interim-measures';

const ofNew = { dataSet: 'draft-2022-10', part: 2, chapter: 2, section: '2.(2)' } as const;
const ofOperating = { dataSet: 'draft-2022-10', part: 2, chapter: 3, section: '2.(1)' } as const;

/** The draft's two decision lists, and the measures for the time in between. */
export const DECISION_LISTS: { readonly [Id in DecisionId]: GuidelineItem<Id> } = {
  'may-self-build-alone': {
    id: 'may-self-build-alone',
    title: { ja: '自社だけで作り、運用できる', en: 'You may build and run it yourself' },
    explanation: {
      ja: '必須の要件をすべて自社で満たせる場合に限ります。',
      en: 'Only where you can meet every mandatory requirement yourself.',
    },
    locator: ofNew,
  },
  outsource: {
    id: 'outsource',
    title: { ja: '一部を外に頼んで作る', en: 'Build it with outside help' },
    explanation: {
      ja: '自社で満たせない必須の要件は、外部の会社に任せて補います。',
      en: 'A contractor takes over the mandatory requirements you cannot meet.',
    },
    locator: ofNew,
  },
  'do-not-self-build': {
    id: 'do-not-self-build',
    title: { ja: '自社構築はしない', en: 'Do not self-build' },
    explanation: {
      ja: '自社でも外部でも満たせない必須の要件があるなら、自社では作りません。',
      en: 'If nobody can meet a mandatory requirement, do not build a site of your own.',
    },
    locator: ofNew,
  },
  'may-continue': {
    id: 'may-continue',
    title: { ja: '今のまま続けられる', en: 'You may carry on' },
    explanation: { ja: '必須の要件がすべて済んでいる場合です。', en: 'Where every mandatory requirement is met.' },
    locator: ofOperating,
  },
  fix: {
    id: 'fix',
    title: { ja: '足りないところを急いで直す', en: 'Fix what is lacking, soon' },
    explanation: {
      ja: '済んでいない必須の要件ごとに、何をするかを決めて急いで進めます。',
      en: 'Settle what to do for each mandatory requirement not yet met, and do it soon.',
    },
    locator: ofOperating,
  },
  move: {
    id: 'move',
    title: { ja: 'SaaSやモールへ移ることを考える', en: 'Consider moving to SaaS or a mall' },
    explanation: {
      ja: '満たせない必須の要件が一つでもある場合です。',
      en: 'Where even one mandatory requirement cannot be met.',
    },
    locator: ofOperating,
  },
  'interim-measures': {
    id: 'interim-measures',
    title: { ja: '直るまではWAFとサイバー保険で備える', en: 'WAF and cyber insurance until it is fixed' },
    explanation: {
      ja: '対策が終わるまでの間の危険を減らします。どちらも推奨です。',
      en: 'They lower the risk until the fix is done. Both are recommendations.',
    },
    locator: { dataSet: 'draft-2022-10', part: 2, chapter: 3, section: '2.(2)' },
  },
};
