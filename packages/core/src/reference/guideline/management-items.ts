import type { GuidelineItem } from './types.ts';

/** Id of an item that the management is to carry out. */
export type ManagementItemId = `item-${1 | 2 | 3 | 4 | 5 | 6 | 7}`;

/** What the owner personally sees to: items 1 to 7 of part 1. */
export const MANAGEMENT_ITEMS: readonly GuidelineItem<ManagementItemId>[] = [
  {
    id: 'item-1',
    title: { ja: '方針を決める', en: 'Set the policy' },
    explanation: {
      ja: '店のサイトをどう守るか、会社としての考え方を決めて示します。',
      en: 'Decide, for the whole firm, how the site is to be protected, and say so.',
    },
    locator: { dataSet: 'draft-2022-10', part: 1, chapter: 4, section: '事項1' },
  },
  {
    id: 'item-2',
    title: { ja: 'お金と人を用意する', en: 'Provide money and people' },
    explanation: {
      ja: '対策に使う予算と担当者をあらかじめ決めます。',
      en: 'Set aside a budget and name who does the work.',
    },
    locator: { dataSet: 'draft-2022-10', part: 1, chapter: 4, section: '事項2' },
  },
  {
    id: 'item-3',
    title: { ja: '必要な対策を考えさせ、実行させる', en: 'Have measures worked out and carried out' },
    explanation: {
      ja: '作るときと動かすときに何が要るかを担当者に検討させ、実行を命じます。',
      en: 'Let your staff work out what building and running need, and order it done.',
    },
    locator: { dataSet: 'draft-2022-10', part: 1, chapter: 4, section: '事項3' },
  },
  {
    id: 'item-4',
    title: { ja: '対策をときどき見直させる', en: 'Have the measures reviewed' },
    explanation: {
      ja: '一度決めて終わりにせず、折にふれて改めさせます。',
      en: 'Once is not enough: have them checked and improved from time to time.',
    },
    locator: { dataSet: 'draft-2022-10', part: 1, chapter: 4, section: '事項4' },
  },
  {
    id: 'item-5',
    title: { ja: '事故のときの体制をつくる', en: 'Prepare for an incident' },
    explanation: {
      ja: '誰が動き、どう復旧するかを、起きる前に決めておきます。',
      en: 'Settle beforehand who acts and how the shop is restored.',
    },
    locator: { dataSet: 'draft-2022-10', part: 1, chapter: 4, section: '事項5' },
  },
  {
    id: 'item-6',
    title: { ja: '任せる範囲と責任をはっきりさせる', en: 'Make clear what others do and answer for' },
    explanation: {
      ja: '委託先やサービス会社が何をし、何に責任を負うかを書面で決めます。',
      en: 'Put in writing what contractors and service providers do and what they answer for.',
    },
    locator: { dataSet: 'draft-2022-10', part: 1, chapter: 4, section: '事項6' },
  },
  {
    id: 'item-7',
    title: { ja: '新しい情報を追う', en: 'Keep up with the news' },
    explanation: { ja: '攻撃の手口や守り方の変化を知っておきます。', en: 'Know how attacks and defences change.' },
    locator: { dataSet: 'draft-2022-10', part: 1, chapter: 4, section: '事項7' },
  },
];
