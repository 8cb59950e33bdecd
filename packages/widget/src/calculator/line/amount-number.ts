import type { Amount } from '@ec-tco/core';
import { AMOUNT_TRAITS, type Linked, type QuantityKindName } from '@ec-tco/core/scenario';

/** All forms of amount, in the order of their traits. */
export const AMOUNT_KINDS = Object.keys(AMOUNT_TRAITS) as readonly Amount['kind'][];

/** What the number is that an amount is known by: steps state others of its kind. */
export const priceKind = ({ kind }: Amount): QuantityKindName => Object.values(AMOUNT_TRAITS[kind].inputs)[0] ?? 'yen';

/** Under which name an amount holds that number; undefined where it states none. */
export function amountKey(amount: Amount): string | undefined {
  const [key = ''] = Object.keys(AMOUNT_TRAITS[amount.kind].inputs);
  return key in amount ? key : undefined;
}

/** The number itself. */
export function amountNumber(amount: Amount): Linked | undefined {
  const key = amountKey(amount);
  return key === undefined ? undefined : (amount as unknown as Readonly<Record<string, Linked>>)[key];
}
