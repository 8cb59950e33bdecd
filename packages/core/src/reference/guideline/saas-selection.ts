import type { GuidelineItem } from './types.ts';

/** Id of a criterion for choosing a SaaS or mall. */
export type SaasCriterionId = 'pci-dss' | 'pci-dss-mall' | 'custom-pages';

/** What to check before choosing a platform. */
export const SAAS_SELECTION: { readonly [Id in SaasCriterionId]: GuidelineItem<Id> } = {
  'pci-dss': {
    id: 'pci-dss',
    title: { ja: 'PCI DSSに準拠していること', en: 'The platform complies with PCI DSS' },
    explanation: {
      ja: 'カード情報を守る国際基準です。準拠していると確かめられたサービスだけを選びます。',
      en: 'The international standard for protecting card data. Choose only a service shown to comply.',
    },
    locator: { dataSet: 'draft-2022-10', part: 2, chapter: 2, section: '4.' },
  },
  'pci-dss-mall': {
    id: 'pci-dss-mall',
    title: { ja: 'モールにも同じ条件をあてる', en: 'The same condition for a mall' },
    explanation: {
      ja: '骨子案の比較表はSaaSとモールを一つの列に置き、その注1で準拠を求めています。列の見出しは「モジュール」ですが、「モール」の誤記と読みました。',
      en: 'The draft’s table puts SaaS and mall in one column and asks for compliance in its note 1. Its heading says “module”, read here as a slip for “mall”.',
    },
    locator: { dataSet: 'draft-2022-10', part: 2, chapter: 2, section: '2.(1)② ※1' },
  },
  'custom-pages': {
    id: 'custom-pages',
    title: { ja: '自店だけの動くページは自分で守る', en: 'Dynamic pages of your own are yours to protect' },
    explanation: {
      ja: '独自に作り込んだページにはサービス側の守りが及びません。その部分の診断などの費用を見込みます。',
      en: 'The platform does not protect pages you had programmed yourself. Count in the cost of testing them.',
    },
    locator: { dataSet: 'draft-2022-10', part: 2, chapter: 2, section: '2.(1)② ※1' },
  },
};
