/** Units a typed number can have: the core's, yen a year for lines that cost yearly, and which year or month it is. */
export type InputUnit =
  | 'yen'
  | 'yen/month'
  | 'yen/year'
  | 'yen/hour'
  | 'yen/order'
  | 'yen/record'
  | 'rate'
  | 'rate/year'
  | 'years'
  | 'year'
  | 'month'
  | 'months'
  | 'hours'
  | 'records'
  | 'people'
  | 'count'
  | 'factor'
  /** A price in another money than yen; which, the label says. */
  | 'foreign'
  | 'foreign/month'
  | 'foreign/year';

/** Whether yen are typed and shown as 円 or as 万円. */
export type YenScale = 'yen' | 'man';

/** What a field takes. Every entry of the core's `QUANTITY_KINDS` is one. */
export interface NumberRule {
  readonly unit: InputUnit;
  /** Least and greatest value, both allowed; rates as fractions. */
  readonly min?: number;
  readonly max?: number;
  readonly integer?: boolean;
  /** With `man`, a bare number counts 万円: "120" is 1,200,000 yen. */
  readonly scale?: YenScale;
  /**
   * Below this, a number typed without its unit is likely off by a power of ten and is asked about: "80" for 80万, "0.45"
   * for 45 %.
   */
  readonly slip?: { readonly below: number; readonly places: number };
  /**
   * What stood there before and is nobody's own: a number without its unit that is a hundred times larger or smaller is
   * asked about.
   */
  readonly near?: number;
  /** Whether it may be left empty: なし and 上限なし then say the same. */
  readonly optional?: boolean;
  /** Whether it is the most of something: 無料 and 0 are then hardly meant, and なし is no limit of 0. */
  readonly most?: boolean;
  /** Whether the field can hold a price that includes consumption tax, as typed. */
  readonly withTax?: boolean;
  /** Whether the second price of "3.6%+15円" has a place, too. */
  readonly second?: boolean;
}

export const isYen = (unit: InputUnit): boolean => unit.startsWith('yen');
export const isRate = (unit: InputUnit): boolean => unit.startsWith('rate');

/** Units that take k, M, 千円 and the like, and where a fraction of exactly three digits is more likely a typing error. */
export const isCounted = (unit: InputUnit): boolean =>
  isYen(unit) || unit === 'records' || unit === 'people' || unit === 'count';
