import type { GuidelineItem } from './types.ts';

/** A caution on using a web application firewall. */
export interface WafCaution extends GuidelineItem {
  /** True where the draft only announces a text that is not in it. */
  readonly announcedOnly: boolean;
}

/** What the draft says on WAFs. Its appendix 3 consists of one announcing line. */
export const WAF_CAUTIONS: readonly WafCaution[] = [
  {
    id: 'stopgap',
    title: { ja: '運用の要件1〜4の代わりにはならない', en: 'No replacement for operation requirements 1 to 4' },
    explanation: {
      ja: '弱点が直るまで、対策が整うまでの間をしのぐための備えです。',
      en: 'It bridges the time until a hole is fixed or a measure is in place.',
    },
    announcedOnly: false,
    locator: { dataSet: 'draft-2022-10', part: 2, chapter: 1, section: '2. 要件5' },
  },
  {
    id: 'appendix-3',
    title: { ja: '選び方の注意は付録3に予定', en: 'How to choose: announced for appendix 3' },
    explanation: {
      ja: '選ぶ前に付録3を見るよう案内がありますが、骨子案の付録3には本文がなく、書く予定の内容だけが示されています。',
      en: 'The draft refers to its appendix 3 before you choose, but that appendix has no text yet, only what it is going to cover.',
    },
    announcedOnly: true,
    locator: { dataSet: 'draft-2022-10', part: 2, chapter: 3, section: '2.(2)' },
  },
  {
    id: 'settings',
    title: { ja: '設定が合わないと効かないことがある', en: 'Wrong settings can leave it without effect' },
    explanation: {
      ja: '入れただけで安心せず、設定と調整を誰が行うかを決めます。',
      en: 'Installing it is not enough: settle who sets it up and tunes it.',
    },
    announcedOnly: true,
    locator: { dataSet: 'draft-2022-10', part: 'appendix', chapter: 3, section: '付録3' },
  },
];
