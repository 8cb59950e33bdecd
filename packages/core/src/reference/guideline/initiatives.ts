import type { Journey } from './ids.ts';
import type { GuidelineItem } from './types.ts';

/** Id of an initiative asked of the management. */
export type InitiativeId = `${Journey}-${1 | 2 | 3}`;

/** What the owner has the staff do: three initiatives for each journey. */
export const INITIATIVES: { readonly [J in Journey]: readonly GuidelineItem<InitiativeId>[] } = {
  new: [
    {
      id: 'new-1',
      title: { ja: '安全の費用を含めて形態を選ぶ', en: 'Choose the form with the cost of security counted in' },
      explanation: {
        ja: '計画の段階で安全を保つ費用まで見積もり、自社構築・SaaS・モールを比べて決めます。',
        en: 'Estimate the cost of staying safe while planning, then compare self-built, SaaS and mall.',
      },
      locator: { dataSet: 'draft-2022-10', part: 1, chapter: 4, section: '新規 取組1' },
    },
    {
      id: 'new-2',
      title: { ja: '頼む相手に要件を守ってもらう', en: 'Hold the contractor to the requirements' },
      explanation: {
        ja: '社内に人がいないまま自社構築するなら、要件の実行と保守を契約で約束してもらいます。',
        en: 'Self-building without your own engineers means having the requirements and upkeep promised by contract.',
      },
      locator: { dataSet: 'draft-2022-10', part: 1, chapter: 4, section: '新規 取組2' },
    },
    {
      id: 'new-3',
      title: { ja: '任せきりにせず、確かめ続ける', en: 'Do not just hand over: keep checking' },
      explanation: {
        ja: '確実にできる相手を選び、納品のときも運用に入ってからも、約束どおりかを見ます。',
        en: 'Choose someone able to deliver, and check at handover and ever after that they do as agreed.',
      },
      locator: { dataSet: 'draft-2022-10', part: 1, chapter: 4, section: '新規 取組3' },
    },
  ],
  operating: [
    {
      id: 'operating-1',
      title: { ja: '今の対策を自分で点検する', en: 'Check your present measures yourself' },
      explanation: {
        ja: '要件の一覧に照らして、足りないところがないかを振り返ります。',
        en: 'Go through the requirements and see what has been lacking.',
      },
      locator: { dataSet: 'draft-2022-10', part: 1, chapter: 4, section: '運営中 取組1' },
    },
    {
      id: 'operating-2',
      title: { ja: '直るまでの間をしのぐ', en: 'Bridge the time until it is fixed' },
      explanation: {
        ja: '対策に時間がかかるなら、終わるまでの間はWAFとサイバー保険で危険を減らします。',
        en: 'If the fix takes time, a WAF and cyber insurance lower the risk until it is done.',
      },
      locator: { dataSet: 'draft-2022-10', part: 1, chapter: 4, section: '運営中 取組2' },
    },
    {
      id: 'operating-3',
      title: { ja: '足りないところを直す', en: 'Fix what is lacking' },
      explanation: {
        ja: '直す費用まで含めて比べ、SaaSやモールへ移ることも考えます。',
        en: 'Compare with the cost of fixing counted in, and consider moving to SaaS or a mall.',
      },
      locator: { dataSet: 'draft-2022-10', part: 1, chapter: 4, section: '運営中 取組3' },
    },
  ],
};
