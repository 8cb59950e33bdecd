import { without } from './without.ts';

/** What a cost is for, as its name says. `plan` and `initial` say little: they count where nothing else is said. */
export type CostKind =
  | 'build'
  | 'maintenance'
  | 'managed'
  | 'patch'
  | 'waf'
  | 'diagnosis'
  | 'hosting'
  | 'design'
  | 'payment'
  | 'cash-on-delivery'
  | 'transfer'
  | 'commission'
  | 'points'
  | 'campaign'
  | 'affiliate'
  | 'insurance'
  | 'monitoring'
  | 'backup'
  | 'fraud'
  | 'domain'
  | 'certificate'
  | 'advertising'
  | 'migration'
  | 'redirect'
  | 'interim'
  | 'plan'
  | 'initial';

const SPECIFIC: readonly (readonly [CostKind, RegExp])[] = [
  // Pictures, films and single pages are made as well, and no site by that.
  [
    'build',
    /(?<!サーバー?|インフラ|環境)構築|(?<!デザイン|バナー|ロゴ|動画|映像|写真|画像|カタログ|チラシ|記事|原稿|コンテンツ|LP|ランディングページ)制作|開発|コーディング|実装|サイト一式|\bbuild|develop|coding/i,
  ],
  ['maintenance', /保守|メンテ|運用(?:サポート|支援|管理|費|$)|mainten|support contract/i],
  ['managed', /セキュリティ(?:保守|運用|サービス)|security (?:maintenance|service|operation)/i],
  ['patch', /脆弱性対応|アップデート|パッチ|patch|security update/i],
  ['waf', /waf|firewall|ファイア?ウォール/i],
  [
    'diagnosis',
    /診断(?!で)|脆弱性検査|侵入テスト|ペネトレ|diagnos|penetration|vulnerability (?:test|scan|assess)|security (?:test|assess)/i,
  ],
  [
    'hosting',
    /サーバー?(?!ー|証明)|ホスティング|クラウド(?!型?waf)|インフラ|server(?! cert)|hosting|\bvps\b|\baws\b|cloud(?! waf)/i,
  ],
  // The little that an own build buys in is design.
  ['design', /デザイン|バナー|ロゴ|外注分|design|bought in/i],
  [
    'payment',
    /決済|カード(?:会社)?手数料|クレジット(?:カード)?手数料|ペイ(?:メント|ペイ|パル|利用|手数|$)|payment|paypay|paypal|card (?:fee|rate)|processing fee|transaction fee/i,
  ],
  ['cash-on-delivery', /代引|代金引換|cash on delivery|\bcod\b/i],
  ['transfer', /振込|出金|payout|bank transfer|withdrawal/i],
  [
    'commission',
    /(?:売上|売り上げ|販売|成約|受注|取引|出品)(?:[^手]{0,3})手数料|ロイヤ[ルリ]ティ|コミッション|マージン|commission|royalt|(?:fees?|share|percentage) (?:on|of) sales|(?:sales|selling|referral|transaction) fee/i,
  ],
  ['points', /ポイント|\bpoints?\b/i],
  ['campaign', /キャンペーン|クーポン|campaign|coupon/i],
  ['affiliate', /アフィリエイト|成果報酬|affiliate/i],
  ['insurance', /保険|insurance/i],
  ['monitoring', /監視|改ざん|(?<![ァ-ヶー])ログ(?![ァ-ヶー])|monitor|tamper|\blogs?\b/i],
  ['backup', /バックアップ|backup/i],
  ['fraud', /不正(?:検知|利用|注文)|fraud/i],
  ['domain', /ドメイン|domain/i],
  ['certificate', /証明書|ssl|\btls\b|certificate/i],
  ['advertising', /広告|リスティング|advert|\bads\b/i],
  ['migration', /移行|移管|引っ?越し|migrat|moving (?:products|data)/i],
  ['redirect', /転送|リダイレクト|redirect/i],
];

const GENERIC: readonly (readonly [CostKind, RegExp])[] = [
  ['initial', /初期|導入|設定|セットアップ|イニシャル|set-?up|initial|entry|onboarding/i],
  [
    'plan',
    /利用料|使用料|プラン|出店料|登録料|基本料|会費|\bplan\b|subscription|\brent\b|platform|membership|basic fee|usage fee/i,
  ],
];

/** Costs of the site that is left, until it is: no quotation of the new one is for them. */
const INTERIM = /移行が済むまで|until the move/i;
/** A price with no more than its period: 月額費用, monthly fee. */
const BARE = /^(?:費用|料金?|金額|価格|固定費|fees?|price|cost|charge|payment)?$/i;
const PARTS = /[・、／/＆&＋+]| and /;

const ofPart = (part: string): readonly CostKind[] => {
  const found = (kinds: typeof SPECIFIC) => kinds.flatMap(([kind, words]) => (words.test(part) ? [kind] : []));
  const specific = found(SPECIFIC);
  return specific.length > 0 ? specific : found(GENERIC);
};

const inText = (text: string): readonly CostKind[] => text.split(PARTS).flatMap(ofPart);

/** What a cost is for, as far as its name says: what stands in brackets or behind a comma counts where the rest says nothing. */
export function kindsOf(name: string): ReadonlySet<CostKind> {
  if (INTERIM.test(name)) return new Set(['interim']);
  const [timeless, outside] = [without.period(name), without.brackets(without.period(name))];
  const [first = ''] = outside.split(/, /);
  if (timeless !== name && BARE.test(outside.trim())) return new Set(['plan']);
  const texts = [first, outside, timeless];
  return new Set(texts.map(inText).find((kinds) => kinds.length > 0));
}
