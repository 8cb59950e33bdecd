import type { GuidelineItem } from './types.ts';

/** Why shops that were hit had done nothing, as they told the draft's authors, and what helps against it. */
export const VICTIMS_REASONS: readonly GuidelineItem[] = [
  {
    id: 'small-share',
    title: {
      ja: '「ネットの売上は全体のわずかで、お金をかけられなかった」',
      en: '“Online sales were a small part, so there was no money for it.”',
    },
    explanation: {
      ja: '店が小さくても、1回の事故の費用は小さくなりません。こたえの「もし事故がおきたら」と見くらべてください。',
      en: 'An incident does not cost less because the shop is small: compare “Should an incident happen” in the answer.',
    },
    locator: { dataSet: 'draft-2022-10', part: 1, chapter: 1, section: '1.' },
  },
  {
    id: 'nobody-knew',
    title: {
      ja: '「守りが要ると分かっている人が、店にいなかった」',
      en: '“Nobody in the shop knew that protection was needed.”',
    },
    explanation: {
      ja: '担当を1人決め、この画面の自己点検を一緒に読みます。むずかしければ、手入れまで任せられる形を選びます。',
      en: 'Name one person and read the self-check together; if that is too hard, choose a form that others keep secure.',
    },
    locator: { dataSet: 'draft-2022-10', part: 1, chapter: 1, section: '1.' },
  },
  {
    id: 'person-left',
    title: {
      ja: '「くわしい人が辞め、あとの人に伝わっていなかった」',
      en: '“The one who knew had left, and nothing was handed over.”',
    },
    explanation: {
      ja: '契約先、更新のしかた、管理者の権限を紙に残し、担当が替わるたびに見直します。',
      en: 'Keep contracts, how to update, and who may administer on paper; go through it whenever the person changes.',
    },
    locator: { dataSet: 'draft-2022-10', part: 1, chapter: 1, section: '1.' },
  },
  {
    id: 'thought-delegated',
    title: {
      ja: '「頼んだつもりが、相手は頼まれたと思っていなかった」',
      en: '“We thought we had ordered it; the contractor did not.”',
    },
    explanation: {
      ja: '任せる要件を、契約書か見積に1つずつ書いてもらいます。「持ち帰る」の依頼書が使えます。',
      en: 'Have each delegated requirement written into contract or quotation; the request under “Take home” does it.',
    },
    locator: { dataSet: 'draft-2022-10', part: 1, chapter: 1, section: '1.' },
  },
];
