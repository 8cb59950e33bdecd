import { type Linked, QUANTITY_KINDS, type Quantity, type QuantityKindName } from './quantity.ts';
import type { Amount } from './schema.ts';

type AmountKind = Amount['kind'];

/** What a form of amount is, beside its formula (`model/cost/`) and its words (`texts/`). */
export interface AmountTraits {
  /** The numbers it states, by key. The first is the one a line is known by. */
  readonly inputs: Readonly<Record<string, QuantityKindName>>;
  /** Whether it follows sales or orders, so that it has to recur. */
  readonly followsSales: boolean;
  /** Whether it is paid to others; own hours are not. */
  readonly paid: boolean;
  /** Whether it is the price of one time, so that a year costs it as often as it is due; else it is of the year. */
  readonly eachTime: boolean;
}

/** One record of traits per form: a new form is its schema, its traits, its formula and its words. */
export const AMOUNT_TRAITS: Readonly<Record<AmountKind, AmountTraits>> = {
  fixed: { inputs: { yen: 'yen' }, followsSales: false, paid: true, eachTime: true },
  hours: { inputs: { hours: 'hours' }, followsSales: false, paid: false, eachTime: true },
  'sales-rate': { inputs: { rate: 'share' }, followsSales: true, paid: true, eachTime: false },
  'per-order': { inputs: { yen: 'yenPerOrder' }, followsSales: true, paid: true, eachTime: false },
  share: { inputs: { rate: 'groupShare' }, followsSales: false, paid: true, eachTime: false },
  // Its price is asked for though none is stated.
  unquoted: { inputs: { yen: 'yen' }, followsSales: false, paid: true, eachTime: true },
};

const KNOWN_BY: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(AMOUNT_TRAITS).map(([kind, { inputs }]) => [kind, Object.keys(inputs)[0] ?? '']),
);

/** The key of the number that a form is known by: `yen`, `hours`, `rate`. */
export const amountKey = ({ kind }: Amount): string => KNOWN_BY[kind] as string;

/** What the number is that a line is known by: tiers state others of its kind. */
export const priceKind = ({ kind }: Amount): QuantityKindName => Object.values(AMOUNT_TRAITS[kind].inputs)[0] ?? 'yen';

/** Whether it is stated as money, and so can be in another. */
export const isInMoney = (amount: Amount): boolean => QUANTITY_KINDS[priceKind(amount)].unit.startsWith('yen');

/** The number that an amount states or refers to; undefined where it states none. */
export const linkOf = (amount: Amount): Linked | undefined =>
  (amount as unknown as Readonly<Record<string, Linked | undefined>>)[amountKey(amount)];

/** The same amount with another number; one that states none is as it was. */
export const withQuantity = (amount: Amount, quantity: Quantity): Amount =>
  linkOf(amount) === undefined ? amount : { ...amount, [amountKey(amount)]: quantity };
