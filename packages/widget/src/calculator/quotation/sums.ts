/** Names of what other rows come to: by their end, or as a whole. */
const SUMS: readonly RegExp[] = [
  /(?:小計|合計|総計|累計|総額|総費用|トータル)(?:費用|金額|価格|額)?[①-⑳\dA-Z]?$/i,
  // 設計, 会計 and instruments are work, or goods.
  /(?<![設会統時家集推生余早暗重圧]|(?<!年)度)計$/,
  /^[お御]?見積(?:もり|り)?(?:金額|価格|額)$/,
  /^[ご御]?請求(?:金額|額)$/,
  /^(?:[おご御]?支払い?|[ご御](?:契約|発注|注文|提示|提案|提供|購入))(?:金額|価格|額)$/,
  /(?:値引き?|割引|差引き?|控除|調整)[後前]の?(?:金額|価格|料金|費用|税込|税抜|額)*$/,
  /^差引き?(?:請求|支払)?(?:金額|額)$/,
  /^(?:消費税|税率)?(?:10|8)%(?:軽減)?(?:課税)?対象(?:金額|額)?$|^(?:非?課税|軽減税率)対象(?:金額|額)?$/,
  /total$/i,
  /^(?:grand|net)?total(?:price|cost|amount|fees?|due|payable|charges?|(?:after|before|incl|excl).*)$/i,
  /^(?:amount|balance)(?:due|payable)$|^contract(?:amount|value|price)$/i,
  /^(?:price|amount|cost)after(?:the)?discount$|^discounted(?:price|amount)$/i,
];
/** Names of rows that are sums, and may stand above columns that are none. */
const ROW_SUMS: readonly RegExp[] = [
  /^(?:税込み?|税抜き?)(?:金額|価格|額)?$/,
  /^(?:今回|当月|今月)?[ご御]?(?:請求|引落し?|振込|入金)(?:合計)?(?:金額|額)$|^お(?:引落し?|振込)(?:金額|額)$/,
  /^(?:2年目|次年度|翌年度?)以降(?:の?(?:年額|年間|月額|費用|金額|合計|コスト))*$/,
  /^[2-9]\d?年(?:間)?(?:費用|コスト|tco|合計)$|^(?:初年度|[\d]+年)?tco$/i,
  /^[\da-h](?:\+[\da-h])+$/i,
];
/** Names of costs, and as often of what the costs above them come to. */
const PERHAPS_SUMS =
  /^(?:初年度|1年目|年間|概算|全体|ランニング)(?:の?(?:費用|料金|コスト|金額|経費))+$|^(?:first-?year|annual|running)costs?$/i;
const TAX = [
  /^(?:(?:内|うち)?(?:地方)?消費税(?:(?:及び|および|・)地方消費税)?(?:相当)?(?:等|額|率)*|税額|税|源泉(?:徴収|所得)税額?)(?:10%|8%)?$/,
  /^(?:consumption)?tax(?:amount)?$|^vat$|^withholdingtax$/i,
];

/** A name in half-width letters, without blanks, brackets, and what stands behind a colon. */
const plain = (name: string): string => {
  const text = name
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/^[([【〈<■□●◆・*]+/, '');
  return text.split(/[([【〈<:\])】〉>]/)[0] ?? '';
};

/** Whether a name says that other rows are added up in it. */
export const isTotal = (name: string): boolean => SUMS.some((words) => words.test(plain(name)));

/** Whether a name is of a cost, or of a sum of those above it, as only the amounts can tell. */
export const isPerhapsSum = (name: string): boolean => PERHAPS_SUMS.test(plain(name));

/** Whether a name is of tax. */
export const isTax = (name: string): boolean => TAX.some((words) => words.test(plain(name)));

/** Whether a name is of a sum or of tax, which are in the other rows already. */
export const isSum = (name: string): boolean =>
  isTotal(name) || isTax(name) || ROW_SUMS.some((words) => words.test(plain(name)));
