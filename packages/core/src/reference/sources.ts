import type { Text } from '../texts/language.ts';

/** Where another publication was read that quotes the work, when the work itself was not at hand. */
export interface ReadIn {
  readonly publisher: Text;
  /** The page; of pages that sell something only the site, as their addresses name products. */
  readonly url?: string;
  /** ISO date; null where the stored page shows none. */
  readonly datePublished: string | null;
}

interface Work {
  /** As published; in words where the page's own title was not kept. */
  readonly title: string;
  /** Its title in English, where papers for others name it. */
  readonly inEnglish?: string;
  readonly publisher: Text;
  /** Day on which it was read for this product. */
  readonly dateRead: string;
  readonly url?: string;
  readonly kind: 'guideline' | 'survey' | 'statistics' | 'press' | 'price-page' | 'law' | 'assumption';
  readonly readIn?: ReadIn;
}

/** A work that figures come from, and the page in which it was read. Dates are ISO, as exact as is known. */
export type Source = Work &
  (
    | { readonly datePublished: string }
    /** Undated, with the reason. */
    | { readonly datePublished: null; readonly undated: Text }
  );

const NO_DATE_SHOWN = {
  datePublished: null,
  undated: { ja: '保存された抜粋に日付がない', en: 'The stored excerpt shows no date' },
} as const;

/** A page that explains or sells services; its own prices, or prices it reports. */
const DATED_PRICE_PAGE = { kind: 'price-page', dateRead: '2026-11-22' } as const;
const PRICE_PAGE = { ...DATED_PRICE_PAGE, ...NO_DATE_SHOWN } as const;

const BUILDER = { ja: 'EC構築・制作会社のページ', en: 'Page of a firm that builds shops' } as const;
const ADVISER = { ja: 'EC支援会社のページ', en: 'Page of an e-commerce consultancy' } as const;
const PAYMENT_PROVIDER = { ja: '決済代行会社のページ', en: 'Page of a payment provider' } as const;
const WRITER = { ja: '個人・小規模サイトの解説', en: 'Explanation on a small site' } as const;
const SCAN = { ja: 'ScanNetSecurity', en: 'ScanNetSecurity' } as const;
const IPA = { ja: '独立行政法人情報処理推進機構（IPA）', en: 'Information-technology Promotion Agency (IPA)' } as const;
const PPC = { ja: '個人情報保護委員会', en: 'Personal Information Protection Commission (PPC)' } as const;
const JNSA = {
  ja: '日本ネットワークセキュリティ協会（JNSA）',
  en: 'Japan Network Security Association (JNSA)',
} as const;
const CASHLESS = {
  ja: '「キャッシュレスセキュリティレポート」発行2社',
  en: 'The two publishers of the report',
} as const;

const FINAL = {
  title: 'ECサイト構築・運用セキュリティガイドライン',
  publisher: IPA,
  datePublished: '2023-03-16',
  dateRead: '2026-11-22',
  url: 'https://www.ipa.go.jp/security/guide/vuln/guideforecsite.html',
  kind: 'guideline',
} as const;

const PPC_SURVEY = {
  title: 'ECサイトへの不正アクセスに関する実態調査',
  publisher: PPC,
  datePublished: '2022-03',
  url: 'https://www.ppc.go.jp/files/pdf/ecsite_report.pdf',
  kind: 'survey',
} as const;

const JNSA_SECOND = {
  title: 'インシデント損害額調査レポート 第2版',
  publisher: JNSA,
  datePublished: '2024-02-09',
  dateRead: '2026-11-22',
  kind: 'survey',
} as const;

const table = {
  'ec-tco': {
    title: 'この製品の前提と計算 (assumptions and calculations of this product)',
    publisher: { ja: 'ec-tco', en: 'ec-tco' },
    datePublished: '2026-11-23',
    dateRead: '2026-11-23',
    kind: 'assumption',
  },
  'ipa-2022-10': {
    title: 'EC加盟店サイトセキュリティガイドライン 骨子（案）',
    publisher: IPA,
    datePublished: '2022-10-17',
    dateRead: '2026-11-23',
    kind: 'guideline',
  },
  'ipa-2023-03-scan': {
    ...FINAL,
    readIn: {
      publisher: SCAN,
      url: 'https://scan.netsecurity.ne.jp/article/2023/03/27/49106.html',
      datePublished: '2023-03-27',
    },
  },
  'ipa-2023-03-newton': {
    ...FINAL,
    readIn: {
      publisher: { ja: 'リスク管理会社のニュース', en: 'News page of a risk consultancy' },
      url: 'https://www.newton-consulting.co.jp/itilnavi/flash/id=6407',
      datePublished: '2023',
    },
  },
  'ipa-2023-03-smbiz': {
    ...FINAL,
    readIn: {
      publisher: { ja: 'ツギノジダイ（朝日新聞社）', en: 'Tsugi no Jidai (Asahi Shimbun)' },
      url: 'https://smbiz.asahi.com/article/14865125',
      datePublished: null,
    },
  },
  'ipa-2023-03-builder': {
    ...FINAL,
    readIn: { publisher: BUILDER, url: 'https://hit-mall.jp/', datePublished: null },
  },
  'ipa-2023-03-small-business': {
    ...FINAL,
    readIn: {
      publisher: { ja: '個人事業者向け解説サイト', en: 'Explanatory site for small firms' },
      url: 'https://kojinjigyou.org/57116',
      datePublished: null,
    },
  },
  'ipa-2023-03-small-business-checklist': {
    ...FINAL,
    readIn: {
      publisher: { ja: '個人事業者向け解説サイト', en: 'Explanatory site for small firms' },
      url: 'https://kojinjigyou.org/66287',
      datePublished: null,
    },
  },
  'ppc-2022-ipa': {
    ...PPC_SURVEY,
    dateRead: '2026-11-23',
    readIn: { publisher: IPA, datePublished: '2022-10-17' },
  },
  'ppc-2022-scan': {
    ...PPC_SURVEY,
    dateRead: '2026-11-22',
    readIn: {
      publisher: SCAN,
      url: 'https://scan.netsecurity.ne.jp/article/2022/03/24/47344.html',
      datePublished: '2022-03-24',
    },
  },
  'ppc-2022-blog': {
    ...PPC_SURVEY,
    dateRead: '2026-11-22',
    readIn: {
      publisher: { ja: 'セキュリティ会社のブログ', en: 'Blog of a security firm' },
      url: 'https://security.sanei-fcg.com/',
      datePublished: null,
    },
  },
  'jnsa-2024': {
    ...JNSA_SECOND,
    readIn: {
      publisher: SCAN,
      url: 'https://s.netsecurity.ne.jp/article/2024/02/19/50603.html',
      datePublished: '2024-02-19',
    },
  },
  'jnsa-2023': {
    title: 'サイバー攻撃被害組織アンケート調査（速報版）',
    publisher: JNSA,
    datePublished: '2023-10',
    dateRead: '2026-11-22',
    kind: 'survey',
    readIn: {
      publisher: { ja: 'リスク管理会社のニュース', en: 'News page of a risk consultancy' },
      url: 'https://www.newton-consulting.co.jp/itilnavi/flash/id=6847',
      datePublished: '2023',
    },
  },
  'jnsa-ransomware': {
    title: 'インシデント損害額調査の続報（ランサムウェア）',
    publisher: JNSA,
    ...NO_DATE_SHOWN,
    dateRead: '2026-11-22',
    kind: 'survey',
    readIn: {
      publisher: { ja: 'リスク管理会社のニュース', en: 'News page of a risk consultancy' },
      url: 'https://www.newton-consulting.co.jp/itilnavi/flash/id=8607',
      datePublished: null,
    },
  },
  'cashless-2022': {
    title: 'キャッシュレスセキュリティレポート2022',
    publisher: CASHLESS,
    datePublished: '2022-09-14',
    dateRead: '2026-11-22',
    kind: 'statistics',
    readIn: {
      publisher: SCAN,
      url: 'https://scan.netsecurity.ne.jp/article/2022/09/14/48184.html',
      datePublished: '2022-09-14',
    },
  },
  'cashless-2023-q1': {
    title: 'キャッシュレスセキュリティレポート 2023年1-3月版',
    publisher: CASHLESS,
    datePublished: '2023-07-12',
    dateRead: '2026-11-22',
    kind: 'statistics',
    readIn: {
      publisher: SCAN,
      url: 'https://scan.netsecurity.ne.jp/article/2023/07/12/49662.html',
      datePublished: '2023-07-12',
    },
  },
  'cashless-2024-q2': {
    title: 'キャッシュレスセキュリティレポート 2024年4-6月版',
    publisher: CASHLESS,
    datePublished: '2024-10',
    dateRead: '2026-11-22',
    kind: 'statistics',
    readIn: {
      publisher: { ja: 'Yahoo!ニュース配信記事', en: 'Article distributed by a news portal' },
      url: 'https://news.yahoo.co.jp/articles/c4fc7d9b6d42c7921d5a6569649580b4921d1e45',
      datePublished: null,
    },
  },
  'cashless-2025': {
    title: 'キャッシュレスセキュリティレポート2025',
    publisher: CASHLESS,
    datePublished: '2025-10-02',
    dateRead: '2026-11-23',
    kind: 'statistics',
    readIn: {
      publisher: { ja: 'ASCII.jp', en: 'ASCII.jp' },
      url: 'https://ascii.jp/elem/000/004/325/4325864/',
      datePublished: '2025-10-13',
    },
  },
  'cashless-2025-scan': {
    title: 'キャッシュレスセキュリティレポート2025',
    publisher: CASHLESS,
    datePublished: '2025-10-02',
    dateRead: '2026-11-22',
    kind: 'statistics',
    readIn: {
      publisher: SCAN,
      url: 'https://scan.netsecurity.ne.jp/article/2025/10/06/53746.html',
      datePublished: '2025-10-06',
    },
  },
  'card-fraud-2024': {
    title: '2024年のクレジットカード不正利用被害額についての解説',
    publisher: { ja: '決済セキュリティ会社のページ', en: 'Page of a payment-security firm' },
    ...NO_DATE_SHOWN,
    dateRead: '2026-11-22',
    url: 'https://pcireadycloud.com/',
    kind: 'statistics',
  },
  'ipa-sme-2024': {
    title: '2024年度 中小企業における情報セキュリティ対策に関する実態調査',
    publisher: IPA,
    datePublished: null,
    undated: { ja: '2024年度の調査。公表日は未確認', en: 'Survey of fiscal 2024; its day of publication was not seen' },
    dateRead: '2026-11-22',
    kind: 'survey',
    readIn: {
      publisher: { ja: 'ASCII.jp', en: 'ASCII.jp' },
      url: 'https://ascii.jp/elem/000/004/252/4252286',
      datePublished: null,
    },
  },
  'merchants-2022': {
    title: 'EC事業者の不正被害についての調査（2021年、n=546）の報道',
    publisher: SCAN,
    datePublished: '2022-03-18',
    dateRead: '2026-11-22',
    url: 'https://s.netsecurity.ne.jp/article/2022/03/18/47322.html',
    kind: 'press',
  },
  'fraud-orders': {
    title: 'EC事業者の不正注文についての調査（n=530）の報道',
    publisher: { ja: 'paymentnavi', en: 'paymentnavi' },
    ...NO_DATE_SHOWN,
    dateRead: '2026-11-22',
    url: 'https://paymentnavi.com/?p=126223',
    kind: 'press',
  },
  'leaving-2026': {
    title: '個人情報の取り扱いに対する不安意識と企業の信頼判断に関する調査',
    publisher: { ja: '認証取得支援会社（ネット調査）', en: 'A certification consultancy (online survey)' },
    datePublished: '2026-01-23',
    dateRead: '2026-11-23',
    kind: 'survey',
    readIn: {
      publisher: { ja: '新情報センター（調査の紹介）', en: 'Shin Joho Center (digest of surveys)' },
      url: 'https://www.shinjoho.com/',
      datePublished: '2026-01',
    },
  },
  'card-use-2022': {
    title: '生活保障・家計の情報サイトの統計（ネット決済の手段）',
    publisher: { ja: '生命保険文化センター', en: 'Japan Institute of Life Insurance' },
    ...NO_DATE_SHOWN,
    dateRead: '2026-11-22',
    url: 'https://jili.or.jp/lifeplan/houseeconomy/9149.html',
    kind: 'statistics',
  },
  'card-use-2025': {
    title: 'オンライン決済の利用についての調査（2025年、n=933）の報道',
    publisher: { ja: 'ECのミカタ', en: 'EC no Mikata' },
    datePublished: '2025',
    dateRead: '2026-11-22',
    url: 'https://ecnomikata.com/ecnews/48706',
    kind: 'press',
  },
  'cart-maker': {
    title: '自社構築向けカートの利用店舗数（開発元の公表値）の解説',
    publisher: BUILDER,
    datePublished: '2021-06-28',
    dateRead: '2026-11-22',
    url: 'https://md-systems.net/column20210628/',
    kind: 'price-page',
  },
  'small-shops': {
    ...PRICE_PAGE,
    title: 'ネットショップ開業の解説（あるサービス利用店の月商の分布）',
    publisher: WRITER,
    url: 'https://netshopfun.com/',
  },
  'tls-prices': {
    ...PRICE_PAGE,
    title: 'サーバー証明書の価格の解説',
    publisher: BUILDER,
    url: 'https://global-creative.jp/?p=2199',
  },
  'running-costs': {
    ...DATED_PRICE_PAGE,
    title: 'ECサイトの維持費の解説（ドメイン、サーバー、証明書、決済）',
    publisher: BUILDER,
    datePublished: '2023-11-27',
    url: 'https://www.ts-base.net/column/20231127_2',
  },
  'maintenance-share': {
    ...PRICE_PAGE,
    title: 'システム保守費用の相場の解説',
    publisher: { ja: 'システム開発会社のページ', en: 'Page of a software firm' },
    url: 'https://wakka-inc.com/blog/10675/',
  },
  'maintenance-monthly': {
    ...PRICE_PAGE,
    title: 'ホームページ保守費用の相場の解説',
    publisher: BUILDER,
    url: 'https://global-creative.jp/',
  },
  'cms-upkeep': {
    ...PRICE_PAGE,
    title: 'CMS保守プランの料金表（1社）',
    publisher: BUILDER,
    url: 'https://kotohomu.com/',
  },
  'build-by-type': {
    ...DATED_PRICE_PAGE,
    title: 'ECサイト構築費用の種類別相場の解説',
    publisher: ADVISER,
    datePublished: '2026',
    url: 'https://service.customedia.co.jp/marketing/ec_site_cost',
  },
  'build-by-scale': {
    ...PRICE_PAGE,
    title: 'ECサイト構築費用の規模別相場の解説',
    publisher: PAYMENT_PROVIDER,
    url: 'https://service.dgcm.jp/siws/blog/ec-site-cost',
  },
  'engineer-rates': {
    ...PRICE_PAGE,
    title: 'システムエンジニアの人月単価の解説',
    publisher: { ja: '技術者紹介会社のページ', en: 'Page of an engineer agency' },
    url: 'https://mid-works.com/columns/freelance-career/engineers/1074325',
  },
  'payment-ranges': {
    ...PRICE_PAGE,
    title: '決済代行の手数料の解説（決済代行会社自身のページ）',
    publisher: PAYMENT_PROVIDER,
    url: 'https://www.sbpayment.jp/',
  },
  'three-d-secure': {
    ...PRICE_PAGE,
    title: '3-Dセキュア導入後の承認率の解説（1社の例）',
    publisher: { ja: '決済セキュリティ会社のページ', en: 'Page of a payment-security firm' },
    url: 'https://pcireadycloud.com/',
  },
  'saas-free-a': {
    ...PRICE_PAGE,
    title: '固定費なしSaaSの手数料の解説（例1）',
    publisher: WRITER,
    url: 'https://www.eyesofc.co.jp/',
  },
  'saas-free-b': {
    ...DATED_PRICE_PAGE,
    title: '固定費なしSaaSの手数料の解説（例2）',
    publisher: WRITER,
    datePublished: '2022',
    url: 'https://hasegawahiroshi.jp/5967',
  },
  'saas-free-c': {
    ...PRICE_PAGE,
    title: '固定費なしSaaSと低額プランの料金（提供会社自身のページ）',
    publisher: { ja: 'SaaS提供会社のページ', en: 'Page of a SaaS provider' },
    url: 'https://baseu.jp/',
  },
  'saas-low-b': {
    ...PRICE_PAGE,
    title: '低額プランのSaaSの料金比較の解説',
    publisher: WRITER,
    url: 'https://hp-maruwakari.com/',
  },
  'saas-low-c': {
    ...PRICE_PAGE,
    title: '低額プランのSaaSの料金についての個人の記事',
    publisher: WRITER,
    url: 'https://note.com/',
  },
  'saas-plans': {
    ...PRICE_PAGE,
    title: 'SaaSの料金プランの解説（低・中・上位）',
    publisher: WRITER,
    url: 'https://aoco.jp/',
  },
  'saas-prepaid': {
    ...PRICE_PAGE,
    title: 'SaaSの年払い割引の解説',
    publisher: WRITER,
    url: 'https://bindec.jp/',
  },
  'saas-surcharge': {
    ...DATED_PRICE_PAGE,
    title: '外部決済を使う場合の追加手数料の解説（2021年）',
    publisher: WRITER,
    datePublished: '2021',
    url: 'https://radineer.asia/',
  },
  'mall-tenant-fees': {
    ...DATED_PRICE_PAGE,
    title: '出店型モールの料金改定（2024年6月1日）の解説',
    publisher: ADVISER,
    datePublished: '2024',
    url: 'https://ec-vision.co.jp/',
  },
  'mall-tenant-rates': {
    ...PRICE_PAGE,
    title: '出店型モールの変動手数料の解説',
    publisher: ADVISER,
    url: 'https://ecgrowthlabo.com/?p=710',
  },
  'mall-free-fees': {
    ...PRICE_PAGE,
    title: '固定費のないモールの手数料の解説',
    publisher: ADVISER,
    url: 'https://www.cbalist.com/?p=1022',
  },
  'marketplace-fees': {
    ...PRICE_PAGE,
    title: 'マーケットプレイス型の販売手数料の解説',
    publisher: ADVISER,
    url: 'https://allweb-consulting.co.jp/',
  },
  'insurance-quotes': {
    ...PRICE_PAGE,
    title: 'サイバー保険の保険料例（保険会社の代理店自身のページ）',
    publisher: { ja: '損害保険代理店のページ', en: 'Page of an insurance agent' },
    url: 'https://sompo-japan-cyber.jp/fee',
  },
  'consumption-tax': {
    title: '2019年10月1日からの消費税率の引き上げと軽減税率についてのお知らせ',
    publisher: { ja: '会計ソフト会社の開発者向けページ', en: 'Developer page of an accounting-software firm' },
    datePublished: '2019',
    dateRead: '2026-11-23',
    url: 'https://developer.freee.co.jp/news/1434',
    kind: 'law',
  },
  'software-life': {
    title: 'タックスアンサー No.5461（自社利用ソフトウエアの償却）の写し',
    publisher: { ja: '国税庁', en: 'National Tax Agency' },
    datePublished: null,
    undated: { ja: '2015年の法令に基づく写し', en: 'A mirror, stating the law of 2015' },
    dateRead: '2026-11-22',
    kind: 'law',
    readIn: {
      publisher: { ja: '写しを載せるサイト', en: 'A site that mirrors it' },
      url: 'https://saving.ma-bank.net/taxanswer/hojin/5461.htm',
      datePublished: null,
    },
  },
  'small-assets': {
    title: '少額減価償却資産の特例の改正（2026年4月）の解説',
    publisher: { ja: '税理士法人のページ', en: 'Page of a tax accountancy' },
    ...NO_DATE_SHOWN,
    dateRead: '2026-11-22',
    url: 'https://www.yckz.co.jp/archives/25866',
    kind: 'law',
  },
  'card-guideline-5': {
    title: 'クレジットカード・セキュリティガイドライン 5.0版',
    inEnglish: 'Credit card security guidelines, version 5.0',
    publisher: { ja: 'クレジット取引セキュリティ対策協議会', en: 'Council for security of credit transactions' },
    datePublished: '2024-03-15',
    dateRead: '2026-11-28',
    kind: 'guideline',
    readIn: {
      publisher: { ja: 'コンサルティング会社の解説', en: 'Explanation of a consultancy' },
      datePublished: '2024-03-27',
    },
  },
  'card-guideline-6': {
    title: 'クレジットカード・セキュリティガイドライン 6.0版',
    inEnglish: 'Credit card security guidelines, version 6.0',
    publisher: { ja: 'クレジット取引セキュリティ対策協議会', en: 'Council for security of credit transactions' },
    datePublished: '2025-03',
    dateRead: '2026-11-28',
    kind: 'guideline',
    readIn: {
      publisher: { ja: 'コンサルティング会社の解説', en: 'Explanation of a consultancy' },
      datePublished: '2025',
    },
  },
  'leak-report-rule': {
    title: '個人情報保護法 第26条、同施行規則 第7条・第8条',
    inEnglish: 'Act on the Protection of Personal Information, article 26; its enforcement rules, articles 7 and 8',
    publisher: PPC,
    datePublished: null,
    undated: { ja: '読んだ解説に施行の日付がない', en: 'The explanations read show no day of effect' },
    dateRead: '2026-11-28',
    kind: 'law',
    readIn: {
      publisher: { ja: '経済産業省の解説と、法律事務所の解説', en: 'Explanations of the ministry METI and of lawyers' },
      datePublished: null,
    },
  },
  'subsidy-2026': {
    title: 'デジタル化・AI導入補助金2026 公募',
    inEnglish: 'Subsidy for digitalisation and AI 2026, call',
    publisher: { ja: '経済産業省（中小企業向けの公募）', en: 'METI, call for small firms' },
    datePublished: '2026-01-26',
    dateRead: '2026-11-28',
    kind: 'press',
    readIn: {
      publisher: {
        ja: '補助金の一覧サイトと、コンサルティング会社の表',
        en: 'A list of subsidies, and a table of a consultancy',
      },
      datePublished: '2026-02',
    },
  },
} as const satisfies Record<string, Source>;

/** Id of a source in `SOURCES`. */
export type SourceId = keyof typeof table;

/** Every source that a figure names. */
export const SOURCES: Readonly<Record<SourceId, Source>> = table;
