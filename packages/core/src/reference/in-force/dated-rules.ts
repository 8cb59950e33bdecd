import type { DatedRule } from './rule.ts';

/** The card industry's guideline is revised every March; what was read is its edition of March 2025. */
const CARD_6 = {
  topic: 'card',
  numbers: [],
  since: '2025-04-01',
  until: null,
  validUntil: '2026-03-31',
  source: 'card-guideline-6',
  status: 'secondary',
} as const;

/** Rules and offers after the guideline of 2022 and 2023, as read on 2026-11-28. */
export const DATED_RULES: readonly DatedRule[] = [
  {
    ...CARD_6,
    id: 'card.declaration',
    title: { ja: '安全対策の申告', en: 'Declaring security measures' },
    asks: {
      ja: 'カードを扱うすべてのEC加盟店は、チェックリストで対策の状況をカード会社か決済代行会社に申告する。対策を満たす店だけが契約できる',
      en: 'Every online merchant that takes cards declares its measures by a checklist to its acquirer or payment provider, who contract only with those who meet them',
    },
    source: 'card-guideline-5',
    requirements: [],
    note: {
      ja: '様式は決済代行会社ごとに違う。自店の契約先に尋ねる。満たせない項目に代わりの対策が認められることもある',
      en: 'The form differs by provider: ask yours. An alternative measure may be accepted where an item is not met',
    },
  },
  {
    ...CARD_6,
    id: 'card.3-d-secure',
    title: { ja: '本人認証（EMV 3-Dセキュア）', en: 'Authentication of the card holder (EMV 3-D Secure)' },
    asks: {
      ja: '原則としてすべてのEC加盟店が、カード決済で本人認証（EMV 3-Dセキュア）を使う',
      en: 'In principle every online merchant uses EMV 3-D Secure for card payments',
    },
    source: 'card-guideline-5',
    requirements: ['build-9'],
  },
  {
    ...CARD_6,
    id: 'card.admin-access',
    title: { ja: '管理画面への接続の制限', en: 'Limited access to the admin screen' },
    asks: {
      ja: '管理画面につなげる人と場所を限り、管理者のIDとパスワードを守る',
      en: 'Limit who may reach the admin screen and from where; protect the administrators’ IDs and passwords',
    },
    requirements: ['build-4', 'build-5'],
  },
  {
    ...CARD_6,
    id: 'card.exposed-data',
    title: { ja: '設定の誤りによるデータの露出', en: 'Data exposed by a wrong setting' },
    asks: {
      ja: '設定の誤りで、データを置いた場所が外から見えることがないようにする',
      en: 'See that no wrong setting lets outsiders reach where data are kept',
    },
    requirements: ['build-2', 'build-3', 'operation-1'],
  },
  {
    ...CARD_6,
    id: 'card.web-vulnerabilities',
    title: { ja: 'Webアプリケーションの弱点', en: 'Weaknesses of the web application' },
    asks: {
      ja: 'サイトのプログラムの弱点を調べ、直す',
      en: 'Look for weaknesses in the site’s programs and mend them',
    },
    requirements: ['build-1', 'build-2', 'operation-1', 'operation-3'],
  },
  {
    ...CARD_6,
    id: 'card.malware',
    title: { ja: 'マルウェアへの対策', en: 'Measures against malware' },
    asks: { ja: 'マルウェアを防ぐ対策を入れる', en: 'Have protection against malware' },
    requirements: ['build-5', 'build-13'],
  },
  {
    ...CARD_6,
    id: 'card.number-guessing',
    title: { ja: 'カード番号を当てる攻撃への対策', en: 'Measures against guessing of card numbers' },
    asks: {
      ja: '有効なカードかを次々に試す攻撃を防ぐ',
      en: 'Stop attempts to find valid cards by trying numbers',
    },
    status: 'unconfirmed',
    requirements: [],
    note: {
      ja: '読めた抜粋ではこの項目の途中で切れていた。まだ確かめていない',
      en: 'The excerpt that was read ends within this item: not confirmed',
    },
  },
  {
    ...CARD_6,
    id: 'card.wrongful-login',
    title: { ja: '不正ログインへの対策', en: 'Measures against wrongful login' },
    asks: {
      ja: '会員登録・ログイン・登録内容の変更など、決済の前の段階で、なりすましを防ぐ',
      en: 'Before payment, at registration, login and change of data, stop those who pose as customers',
    },
    requirements: ['build-6', 'build-7', 'build-8'],
  },
  {
    id: 'leak.report',
    topic: 'leak',
    title: { ja: '漏えいの報告と本人への通知', en: 'Reporting a leak, and telling those concerned' },
    asks: {
      ja: '個人データの漏えい・滅失・毀損が起きたときと、起きたおそれがあるときに、個人情報保護委員会に報告し、本人に知らせる。要配慮個人情報、カード番号のように財産の被害につながるおそれのあるもの、不正アクセスなど不正な目的によるおそれのあるものは1人分から、そのほかは1,000人を超えたら、これに当たる。データの取扱いを委託された者にも報告の義務があり、委託元に知らせたときは、それに代えられる',
      en: 'Where personal data have leaked, been lost or damaged, or may have been, the commission is told, and so are the persons: from one person on for special care-required (sensitive) data, data such as card numbers whose misuse may cost money, and what may have been done with a wrongful purpose, such as unauthorised access; for others above 1,000 persons. Those whom the data were entrusted to must report, too, unless they tell the one who entrusted them',
    },
    numbers: [
      {
        label: { ja: '速報は、知ってからおよそ#以内に出す', en: 'The first report is due within about # of knowing' },
        low: 3,
        high: 5,
        unit: 'days',
      },
      {
        label: { ja: '確報は、知ってから#以内に出す', en: 'The final report is due within # of knowing' },
        low: 30,
        high: 30,
        unit: 'days',
      },
      {
        label: {
          ja: '不正な目的によるおそれがあるときの確報は、#以内に出す',
          en: 'Where the purpose may have been wrongful, the final report is due within #',
        },
        low: 60,
        high: 60,
        unit: 'days',
      },
      {
        label: { ja: '人数だけで報告が要るのは、#を超えたとき', en: 'By number alone, it is due above #' },
        low: 1000,
        high: 1000,
        unit: 'people',
      },
    ],
    since: null,
    until: null,
    validUntil: '2027-11-28',
    source: 'leak-report-rule',
    status: 'secondary',
    requirements: [],
    note: {
      ja: '誰が、いつまでに、どこへ知らせるかを、事故の前に委託先と決めておく',
      en: 'Settle with the contractor beforehand who tells whom by when',
    },
  },
  {
    id: 'subsidy.security-2026',
    topic: 'subsidy',
    title: {
      ja: 'デジタル化・AI導入補助金2026 セキュリティ対策推進枠',
      en: 'Subsidy for digitalisation and AI 2026, security track',
    },
    asks: {
      ja: 'あらかじめ登録されたサービスの利用料の一部を、支払いと完了のあとに補助する。締切は 5月12日、6月15日、7月21日、8月25日',
      en: 'Pays part of the fees of services registered beforehand, after payment and completion. Deadlines 12 May, 15 June, 21 July, 25 August',
    },
    numbers: [
      { label: { ja: '補助額', en: 'Amount' }, low: 50_000, high: 1_500_000, unit: 'yen' },
      {
        label: { ja: '補助率（小規模事業者は3分の2）', en: 'Share of the cost (two thirds for small firms)' },
        low: 0.5,
        high: 0.667,
        unit: 'rate',
      },
      { label: { ja: '対象になる利用料（最長）', en: 'Fees covered, at most' }, low: 2, high: 2, unit: 'years' },
    ],
    since: '2026-03-30',
    until: '2026-08-25',
    validUntil: '2026-08-25',
    source: 'subsidy-2026',
    status: 'secondary',
    requirements: [],
    note: {
      ja: '2027年の公募は見つかっていない。計算には入れていない',
      en: 'No call for 2027 was found. Never counted in the results',
    },
  },
];
