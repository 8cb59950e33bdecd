import { DIGIT, isShare } from './price-of.ts';

/** What is paid of a price that other rows state, what falls due in one case only, and what is taken in. */
const NAMES: readonly RegExp[] = [
  /^[お御]?支払い?(?:方法|条件|回数|予定|時期)(?:$|[（(])/,
  /^(?:前払い?金?|前金|着手金|中間金|残金|手付金?|内金|頭金)(?:$|[（(])/,
  /(?:キャンセル|解約|中途解約|遅延|延滞)(?:料|手数料|金|利息)(?:$|[（(])|(?:違約|損害)金(?:$|[（(])/,
  /^(?:売上|売り上げ|取扱|決済)(?:金額|総額|額)$|^[お御]?(?:振込|入金|支払)予?定?(?:金額|額)$|^返金額?$|^(?:補助|助成)(?:金|率|額)$/,
  /(?:値引き?|割引)(?:の?適用)?後$/,
  /^(?:payment terms|down payment|deposit|cancellation (?:fee|charge)|late (?:fee|interest)|payout(?: amount)?)$/i,
];
/** Shares of a number that is no money: how much of the time, of the orders, of the price. */
const RATES =
  /^(?:sla|cvr)|sla保証|稼働率|可用性|利用率|使用率|普及率|成約率|達成率|転換率|解約率|返品率|値引率|割引率|掛率|粗利|利益|原価|uptime|availability|margin/i;

/** Whether a row, by its name, is no cost of its own, though it has a number. */
export const isNoCost = (name: string, price: string): boolean =>
  DIGIT.test(price) && (NAMES.some((words) => words.test(name.trim())) || (isShare(price) && RATES.test(name.trim())));
