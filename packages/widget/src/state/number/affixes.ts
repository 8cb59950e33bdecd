import type { InputUnit } from './number-rule.ts';

const MONTH = '(?:[ヶケかカヵ箇]?月|months?|mo)';
const YEAR = '(?:[ヶケかカヵ箇]?年|years?|yr)';
const CASE = '(?:[1一] *)?(?:件|人|名|枚|注文|orders?|records?|cards?|person)';
const HOUR = '(?:時間?|hours?|hr|h)';

const MONEY = '円|yen|ドル|セント|ユーロ|ポンド|元|ウォン|(?!per)[a-z]{3}(?![a-z])';

const yen = (per: string) => new RegExp(` *(円|yen|jpy)? *(?:${per})?`, 'iy');
const plain = (names: string) => new RegExp(` *()(?:${names})?`, 'iy');
const rate = (per: string) => new RegExp(` *(%|パーセント|ﾊﾟｰｾﾝﾄ|percent)? *(?:${per})?`, 'iy');

/** What may follow the number, by unit; the first group is the currency or percent sign. */
export const SUFFIX: Readonly<Record<InputUnit, RegExp>> = {
  yen: yen('(?!)'),
  'yen/month': yen(`/ *${MONTH}額?|月額|per month|a month|monthly|毎月`),
  'yen/year': yen(`/ *${YEAR}額?|年額|per year|a year|yearly|annually|毎年`),
  'yen/hour': yen(`/ *${HOUR}|per hour|an hour|毎時`),
  'yen/order': yen(`/ *${CASE}|per order|an order`),
  'yen/record': yen(`/ *${CASE}|per record|per card|per person`),
  rate: rate('(?!)'),
  'rate/year': rate(`/ *${YEAR}|per year|a year|p\\.?a\\.?`),
  years: plain(`${YEAR}間?|yrs`),
  months: plain(`${MONTH}(?:間|分)?`),
  year: plain(`${YEAR}目?`),
  month: plain(`${MONTH}目?`),
  hours: plain('時間|hours?|hrs?|h'),
  records: plain('件|人分?|名分?|枚|records?|cards?'),
  people: plain('人|名|people|persons?'),
  count: plain(
    '個|回|件|点|台|本|枚|式|口|人|名|商品|品目|品|セット|ページ|アカウント|ライセンス|ユーザー?|店舗|拠点|SKUs?|items?|users?|seats?|pages?|accounts?|licen[cs]es?|units?',
  ),
  factor: plain('倍|times|x'),
  foreign: plain(MONEY),
  'foreign/month': plain(`(?:${MONEY})? *(?:/ *${MONTH}|per month|a month|monthly|毎月)?`),
  'foreign/year': plain(`(?:${MONEY})? *(?:/ *${YEAR}|per year|a year|yearly|annually|毎年)?`),
};

const before = (period: string) => new RegExp(`(?:(?:${period}) *)?`, 'iy');
const MONTHLY = before('月額(?:料金|費用|利用料|固定費)?|毎月|月々|月に?|monthly');
const YEARLY = before('年額(?:料金|費用|利用料)?|年間|毎年|年に?|yearly');
const NONE = before('(?!)');
const FOREIGN = before('(?:月額|年額)? *(?:us\\$|\\$|€|£|[a-z]{3})');

/** What may stand before the number, by unit. */
export const PREFIX: Readonly<Record<InputUnit, RegExp>> = {
  yen: NONE,
  'yen/month': MONTHLY,
  'yen/year': YEARLY,
  'yen/hour': before('時給|時間単価|1時間'),
  'yen/order': before('1件|一件'),
  'yen/record': before('1件|一件|1人|一人'),
  rate: before('手数料|決済手数料|料率|売上の|売上'),
  'rate/year': before('年率|年利|年間?'),
  years: NONE,
  year: before('year'),
  month: before('month'),
  months: NONE,
  hours: NONE,
  records: NONE,
  people: NONE,
  count: NONE,
  factor: NONE,
  foreign: FOREIGN,
  'foreign/month': FOREIGN,
  'foreign/year': FOREIGN,
};

/** A unit of some other field, so that the message can say so. */
export const ANY_UNIT =
  /(?:円|¥|\$|ドル|%|パーセント|割|分|厘|時間?|日|週|[ヶケかカヵ箇]?月|年|件|人|名|枚|個|回|倍|\/|per|yen|jpy|usd|hours?|months?|years?|percent|people|records?|h|k|m|b)/iy;
