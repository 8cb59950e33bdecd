/** What is paid as a share of sales by its name. */
const ON_SALES =
  /手数料|決済|販売|ポイント|アフィリエイト|売上|売り上げ|成約|成果報酬|出店|出品|取引|流通|月商|利用料|使用料|ロイヤ[ルリ]ティ|料率|歩合|従量|マージン|コミッション|原資|キャンペーン|安全性|カード|クレジット|ペイ|pay|visa|master|jcb|amex|amazon|後払い|コンビニ|キャリア|代引|commission|\bfees?\b|royalt|\bsales\b|turnover|selling|referral|\bpoints?\b|affiliate|campaign/i;
/** Shares of something else, whatever else the name says. */
const OF_OTHER = /(?:構築|制作|開発|工事|初期|保守|製作)(?:費|料|金額?)|諸経費|管理費|ディレクション/;
/** What is paid each order by its name, where the price counts 件 or 回. */
const ON_ORDERS =
  /手数料|決済|トランザクション|注文|受注|購入|出荷|発送|配送|送料|後払い|代引|振込|クレジット|カード|与信|オーソリ|3-?d|不正|システム料|処理料|売上|販売|成約|従量|transaction|payment|order|\bfees?\b|fraud|payout/i;

/** Whether a share by that name is one of sales. */
export const isOfSales = (words: string): boolean => ON_SALES.test(words) && !OF_OTHER.test(words);

/** Whether a price of one 件 or 回 by that name is one of an order. */
export const isOfOrders = (words: string): boolean => ON_ORDERS.test(words);
