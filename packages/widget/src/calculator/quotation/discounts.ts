const WORDS = /値引|割引|ディスカウント|discount|rebate/i;
const BRACKETS = /[（(【［[][^）)】］\]]{0,60}[）)】］\]]/g;
/** What comes off is called so at the end of its name; 割引機能の開発 is work, 割引プラン a plan. */
const OFF =
  /(?:値引き?|割引|ディスカウント)(?:額|率|分|適用|適用分|調整|特典|キャンペーン)?\s*[①-⑳\d０-９%％]*$|\b(?:discount|rebate)s?\b(?:\s*\d+)?$|^(?:[\w-]+ )?(?:discount|rebate)s? (?:for|on|of)\b/i;
/** Things that are made, used or bought, whatever they are for. */
const THING =
  /機能|開発|構築|実装|設定|画面|システム|プラン|配信|アプリ|プラグイン|作成|制作|管理|連携|モジュール|バナー|ツール|チケット|クーポン発行|コース|オプション|料金?$|費用?$|feature|module|plan|system|app\b|plug-?in|develop|set-?up/i;
/** What is charged, which stands with a minus where it was kept back from a payout. */
const CHARGED =
  /手数料|利用料|使用料|出店料|会費|負担|原資|報酬|広告|ロイヤ[ルリ]ティ|決済|送料|\bfees?\b|commission|royalt/i;

const bare = (name: string): string => name.replace(BRACKETS, ' ').trim();

/** Whether a name is of what comes off a price. */
export const isDiscount = (name: string): boolean => OFF.test(bare(name));

/** Whether an amount of that name may as well be a cost as come off one. */
export function isUnsigned(name: string, value: number): boolean {
  if (isDiscount(name)) return false;
  if (value < 0) return CHARGED.test(name) && !WORDS.test(name);
  return WORDS.test(bare(name)) && !THING.test(name);
}
