import type { QuantityKindName } from './quantity.ts';
import type { Amount } from './schema.ts';

/** What a form of amount is, beside its formula (`model/cost/`) and its words (`texts/`). */
export interface AmountTraits {
  /** The numbers it states, by key. The first is the one a line is known by. */
  readonly inputs: Readonly<Record<string, QuantityKindName>>;
  /** Whether it follows sales or orders, so that it has to recur. */
  readonly followsSales: boolean;
  /** Whether it is paid to others; own hours are not. */
  readonly paid: boolean;
}

/** One record of traits per form: a new form is its schema, its traits, its formula and its words. */
export const AMOUNT_TRAITS: Readonly<Record<Amount['kind'], AmountTraits>> = {
  fixed: { inputs: { yen: 'yen' }, followsSales: false, paid: true },
  hours: { inputs: { hours: 'hours' }, followsSales: false, paid: false },
  'sales-rate': { inputs: { rate: 'share' }, followsSales: true, paid: true },
  'per-order': { inputs: { yen: 'yenPerOrder' }, followsSales: true, paid: true },
  share: { inputs: { rate: 'groupShare' }, followsSales: false, paid: true },
  // Its price is asked for though none is stated.
  unquoted: { inputs: { yen: 'yen' }, followsSales: false, paid: true },
};
