import type { Text } from '@ec-tco/core';

/** What a card merchant is asked for by rules newer than the guideline. Told beside it, never mixed into it. */
export interface DutyInForce {
  readonly id: string;
  /** What to ask a provider about it. */
  readonly question: Text;
  readonly explanation: Text;
  /** ISO date, as exact as is known, from which it holds. */
  readonly since: string;
}

/**
 * Read second-hand: the industry's own text was not at hand (looked up 2026-11-28). A later revision may ask for more,
 * so the paper always says to ask the payment provider.
 */
export const CARD_RULES = {
  title: {
    ja: 'クレジットカード・セキュリティガイドライン（クレジット取引セキュリティ対策協議会）5.0版（2024年3月）・6.0版（2025年3月）',
    en: 'Credit Card Security Guidelines of the Japanese card industry’s council, editions 5.0 (March 2024) and 6.0 (March 2025)',
  },
  readIn: 'newton-consulting.co.jp, itilnavi flash 7055 (2024-03-27), 7982 (2025); proactivedefense.jp p=6691',
  dateRead: '2026-11-28',
} as const;

export const CARD_DUTIES: readonly DutyInForce[] = [
  {
    id: 'three-d-secure',
    question: { ja: 'EMV 3-Dセキュアに対応しているか', en: 'Is EMV 3-D Secure in place?' },
    explanation: {
      ja: '2025年3月末までに、原則すべてのEC加盟店に導入が求められた。',
      en: 'In principle every online merchant was to have it by the end of March 2025.',
    },
    since: '2025-03',
  },
  {
    id: 'declaration',
    question: {
      ja: 'カード会社に出すセキュリティ・チェックリストのうち、貴社が満たす項目と当店が答える項目はどれか',
      en: 'Of the security checklist a merchant declares to its acquirer, which items do you meet and which do we answer?',
    },
    explanation: {
      ja: '2025年4月から、すべてのEC加盟店が対策の実施状況を申告し、満たす店とだけ契約することになった。',
      en: 'Since April 2025 every online merchant declares its measures, and contracts are made only with those that meet them.',
    },
    since: '2025-04',
  },
  {
    id: 'admin-access',
    question: {
      ja: '管理画面に入れる場所・人を限り、管理者のIDとパスワードを守る仕組みがあるか',
      en: 'Is access to the admin pages limited, and are administrators’ IDs and passwords protected?',
    },
    explanation: {
      ja: '6.0版で、脆弱性対策の一つになった。',
      en: 'Part of the measures against vulnerabilities since edition 6.0.',
    },
    since: '2025-04',
  },
  {
    id: 'directories',
    question: {
      ja: '設定の誤りでデータの置き場所が外から見えることを防いでいるか',
      en: 'Is it prevented that data directories can be seen from outside by a wrong setting?',
    },
    explanation: {
      ja: '6.0版で、脆弱性対策の一つになった。',
      en: 'Part of the measures against vulnerabilities since edition 6.0.',
    },
    since: '2025-04',
  },
  {
    id: 'web-vulnerabilities',
    question: {
      ja: 'Webアプリケーションの弱点を診断し、直しているか（頻度と直近の実施日）',
      en: 'Are web applications tested for vulnerabilities and mended (how often, when last)?',
    },
    explanation: {
      ja: '6.0版で、脆弱性対策の一つになった。',
      en: 'Part of the measures against vulnerabilities since edition 6.0.',
    },
    since: '2025-04',
  },
  {
    id: 'malware',
    question: {
      ja: 'マルウェア対策（検知・更新）を行っているか',
      en: 'Are there measures against malware (detection, updates)?',
    },
    explanation: {
      ja: '6.0版で、脆弱性対策の一つになった。',
      en: 'Part of the measures against vulnerabilities since edition 6.0.',
    },
    since: '2025-04',
  },
  {
    id: 'wrongful-login',
    question: {
      ja: '会員登録・ログイン・登録情報の変更での不正ログインを防ぐ機能はどれか',
      en: 'What keeps wrongful logins out at registration, login and change of data?',
    },
    explanation: {
      ja: '6.0版で、カードの不正利用対策として、支払いの前の段階でも求められる。',
      en: 'Asked for as a measure against fraud, before payment too, since edition 6.0.',
    },
    since: '2025-04',
  },
];

/** Reports of a leak by the act on personal information (article 26, rules 7 and 8). */
export const LEAK_REPORT = {
  explanation: {
    ja: '個人情報が漏れたときは、個人情報保護委員会への報告（知ってからおおむね3〜5日以内の速報、30日以内、不正アクセスなどは60日以内の確報）と本人への通知が要る（個人情報保護法26条）。',
    en: 'A leak of personal data is to be reported to the Personal Information Protection Commission (a first report within about three to five days of knowing, the final one within 30 days, 60 where access was wrongful) and to the persons concerned (act on the protection of personal information, article 26).',
  },
  source: 'meti.go.jp consumer/credit kojinjouhouhogohou; businesslawyers.jp practices/1433',
  dateRead: '2026-11-28',
} as const;
