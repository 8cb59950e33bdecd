import type { RankingKey } from '../evaluate/result.ts';
import type { Journey, OptionKind, Row, SecurityTask } from '../scenario/ids.ts';
import type { Coverage, Severity, Source } from '../scenario/schema.ts';
import type { Text } from './language.ts';

type Names<Key extends string> = Readonly<Record<Key, Text>>;

export const OPTION_KIND_NAMES: Names<OptionKind> = {
  'self-built-in-house': { ja: '自社構築（内製）', en: 'self-built, in-house' },
  'self-built-outsourced': { ja: '自社構築（外部委託）', en: 'self-built, outsourced' },
  'self-built-managed': {
    ja: '自社構築（セキュリティ保守運用サービス付き）',
    en: 'self-built with hosted security maintenance',
  },
  saas: { ja: 'SaaS型ECプラットフォーム', en: 'SaaS e-commerce platform' },
  mall: { ja: 'ショッピングモール', en: 'shopping mall' },
};

export const JOURNEY_NAMES: Names<Journey> = {
  new: { ja: '新しく始める', en: 'starting a new site' },
  operating: { ja: '今のサイトを見直す', en: 'reviewing a site in operation' },
};

/** Rows of the result table: the guideline's own words, then ours. */
export const ROW_NAMES: Names<Row> = {
  'build.other': { ja: '構築時・セキュリティ以外', en: 'building, other than security' },
  'build.security': { ja: '構築時・セキュリティ', en: 'building, security' },
  'operation.other': { ja: '運用時・セキュリティ以外', en: 'operation, other than security' },
  'operation.security': { ja: '運用時・セキュリティ', en: 'operation, security' },
  platform: { ja: 'SaaS・モール使用料（決済手数料など）', en: 'SaaS and mall charges, payment fees' },
  incident: { ja: '想定被害額・保険料', en: 'expected incident loss, insurance' },
  tax: { ja: '消費税相当額', en: 'consumption tax' },
};

/** Lines that the model adds to those of the scenario, by their id. */
export const ADDED_LINE_NAMES: Names<'guideline-minimum' | 'expected-incident-loss'> = {
  'guideline-minimum': { ja: 'ガイドラインの最低額までの上乗せ', en: 'top-up to the guideline’s minimum' },
  'expected-incident-loss': { ja: '事故の見込み額', en: 'expected incident loss' },
};

/** The same words as `SECURITY_TASK_TABLE`, which also explains them; a test holds the two together. */
export const SECURITY_TASK_NAMES: Names<SecurityTask> = {
  'collect-vulnerability-news': { ja: '弱点の新しい知らせを集める', en: 'Collect news of vulnerabilities' },
  'identify-relevant': { ja: '自店に関わる知らせを選び出す', en: 'Pick out what concerns your site' },
  'assess-impact': { ja: '自店への影響を見積もる', en: 'Judge what it means for your site' },
  patch: { ja: '修正版をあてる', en: 'Apply fixes and updates' },
  backup: { ja: 'バックアップを取る', en: 'Take backups' },
  'review-logs': { ja: '記録（ログ）を残し、異常を探す', en: 'Keep logs and look for anomalies' },
  diagnosis: { ja: '脆弱性診断・侵入テストを行う', en: 'Run vulnerability and penetration tests' },
  antivirus: { ja: 'ウイルス対策ソフトを動かす', en: 'Run antivirus software' },
  waf: { ja: 'WAFを入れて運用する', en: 'Install and run a WAF' },
  'fraud-detection': { ja: '不正利用の検知を入れて運用する', en: 'Install and run fraud detection' },
};

export const COVERAGE_NAMES: Names<Coverage> = {
  'in-house': { ja: '自社で行う', en: 'done in-house' },
  outsourced: { ja: '外部に頼む', en: 'outsourced' },
  included: { ja: 'サービスに含まれる', en: 'included in the service' },
  missing: { ja: '行っていない', en: 'not done' },
};

export const SEVERITY_KIND_NAMES: Names<Severity['kind']> = {
  'survey-mean': { ja: '調査の平均', en: 'mean of the survey' },
  'survey-curve': { ja: '調査にあわせた損害額の分布', en: 'loss curve fitted to the surveys' },
  'firm-a': { ja: 'ガイドラインの例：A社', en: 'the guideline’s case, firm A' },
  'firm-b': { ja: 'ガイドラインの例：B社', en: 'the guideline’s case, firm B' },
  'own-shop': { ja: '自店の条件から計算', en: 'computed for your own shop' },
  'own-figure': { ja: '自分で決めた金額', en: 'your own amount' },
  'own-lognormal': {
    ja: '自分で決めた金額の幅（まれに大きく超える）',
    en: 'your own range, now and then far above it',
  },
  'own-range': { ja: '自分で決めた金額の幅', en: 'your own range of amounts' },
};

/** Items of what one incident costs, by the last part of their path. */
export const INCIDENT_ITEM_NAMES: Names<
  | 'forensics'
  | 'reissue'
  | 'fraud'
  | 'callCentre'
  | 'legal'
  | 'notification'
  | 'apology'
  | 'other'
  | 'personalRecords'
  | 'cardRecords'
> = {
  forensics: { ja: '原因の調査（フォレンジック）の費用', en: 'forensic investigation' },
  reissue: { ja: 'カード再発行の費用', en: 'reissue of cards' },
  fraud: { ja: 'カード不正利用の補償', en: 'compensation of card fraud' },
  callCentre: { ja: '問い合わせ窓口の費用', en: 'call centre' },
  legal: { ja: '弁護士などの費用', en: 'lawyers' },
  notification: { ja: 'お客さまへの通知の費用', en: 'notification of customers' },
  apology: { ja: 'おわびの費用', en: 'apologies to customers' },
  other: { ja: 'その他の費用', en: 'other costs' },
  personalRecords: { ja: '漏れる個人情報の件数', en: 'personal records leaked' },
  cardRecords: { ja: '漏れるカード情報の件数', en: 'card records leaked' },
};

/** Where a number comes from. `stated`: the user gave it without saying where from. */
export const SOURCE_KIND_NAMES: Names<Source['kind'] | 'stated'> = {
  figure: { ja: '参照値', en: 'reference figure' },
  assumption: { ja: '仮定（まだ確かめていない値）', en: 'assumption nobody has confirmed' },
  quotation: { ja: '見積', en: 'quotation' },
  stated: { ja: '入力された値', en: 'stated by you' },
};

/** By what options are compared. */
export const MEASURE_NAMES: Names<RankingKey> = {
  total: { ja: '費用の合計（事故の見込み額を除く）', en: 'total cost, without expected incident loss' },
  totalWithIncident: { ja: '費用の合計（事故の見込み額を含む）', en: 'total cost, with expected incident loss' },
  presentValue: {
    ja: '今の価値に直した費用（事故の見込み額を除く）',
    en: 'present value of the cost, without expected incident loss',
  },
  presentValueWithIncident: {
    ja: '今の価値に直した費用（事故の見込み額を含む）',
    en: 'present value of the cost, with expected incident loss',
  },
  net: {
    ja: '限界利益から費用を引いた残り（事故の見込み額を含む）',
    en: 'contribution margin left after the cost, with expected incident loss',
  },
};
