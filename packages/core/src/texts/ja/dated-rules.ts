import type { DatedRuleTexts } from '../dated-rules.ts';

export const DATED_RULES: DatedRuleTexts = {
  state: {
    'not-yet': 'まだ始まっていない',
    'in-force': '今の決まり',
    ended: '終わっている',
    unread: '読んだ版が古くなっている。新しい版がないか、契約先か所管の窓口に確かめる',
  },
  unconfirmed: 'まだ確かめていない',
  since: (day) => `${day}から`,
  sinceUnknown: '始まった日は、読んだ資料にない',
  until: (day) => `${day}まで`,
  read: ({ title, dateRead }) => `出典：${title}（${dateRead}に、ほかのページの解説で読んだ）`,
  serves: (requirements) => `ガイドラインで対応する要件：${requirements}（この道具の読み方）`,
  number: (label, amount) => `${label}：${amount}`,
  units: { days: (count) => `${count}日`, people: (count) => `${count}人`, years: (count) => `${count}年` },
  span: (low, high) => `${low}〜${high}`,
  between: '。',
};
