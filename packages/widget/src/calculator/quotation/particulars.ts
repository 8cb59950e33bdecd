/** Names of what identifies a quotation, its parties and their account. */
const NAMES: readonly RegExp[] = [
  /^[お御]?振込(?:先|口座)|^(?:口座|銀行)(?:名|番号|情報)?$|(?:銀行|金庫|農協).*(?:支店|本店|営業部|普通|当座|口座)|(?:普通|当座)(?:預金|口座)?$/,
  /番号$|(?:見積|請求|注文|伝票|管理)書?コード$/,
  /^(?:〒|電話|携帯|tel|fax|ファックス|e-?mail|メール(?:アドレス)?$|url$|住所|所在地|[ご御]?担当者?(?:名|様)?$|宛先|件名)/i,
  /(?:発行|見積|作成|請求|納品|提出|契約|発注)(?:年月)?日$|^日付|(?:期限|期日|納期|有効期間)$/,
  /^(?:quot(?:e|ation)|invoice|order|registration|account|phone|vat|tax) ?(?:no\.?|number|id|date)|^(?:date|phone|bank|account|valid until|due date)\b/i,
];
const MARKED = /[¥￥円万,，%％$]|yen|jpy/i;

/** Whether a line is such a particular, however much its number looks like a price: 普通 1234567. */
export const isParticular = (name: string, price: string): boolean =>
  !MARKED.test(price) && NAMES.some((words) => words.test(name.trim()));

/** What a plan has so many of: 商品登録数 1,000. */
const SPECIFIED =
  /(?:数|容量|転送量|アカウント|メールアドレス|pv|ページビュー|上限)$|^(?:accounts?|users?|products|storage|page views)$/i;
const BARE = /^[\d０-９][\d０-９,，]*\s*(?:点|商品|件|人|名|個|台|[kmgt]b|pv)?$/i;

/** Whether a line is what a plan holds, and no cost. */
export const isSpecification = (name: string, amount: string): boolean =>
  SPECIFIED.test(name.replace(/[（(][^）)]*[）)]$/, '').trim()) && BARE.test(amount.trim());
