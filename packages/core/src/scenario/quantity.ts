import type { Unit } from '../formula/expression.ts';

/** A number that may be uncertain: certain as a plain number, else with its plausible range. */
export type Quantity = number | { readonly low: number; readonly base: number; readonly high: number };

/** A quantity that several options share: one of the scenario's `common` ones by its id, times a factor of its own. */
export interface CommonReference {
  readonly common: string;
  /** 1 where left out. */
  readonly factor?: Quantity | undefined;
}

/** A number stated where it is used, or one that is shared. */
export type Linked = Quantity | CommonReference;

export const isReference = (quantity: Linked): quantity is CommonReference =>
  typeof quantity === 'object' && 'common' in quantity;

/** The value a calculation uses when it uses one. */
export const baseOf = (quantity: Quantity): number => (typeof quantity === 'number' ? quantity : quantity.base);

/** The plausible range, or undefined for a number stated without one. */
export const rangeOf = (quantity: Quantity): { readonly low: number; readonly high: number } | undefined =>
  typeof quantity === 'number' ? undefined : quantity;

/** The high end of a number, or the number where it has no range. */
export const mostOf = (quantity: Quantity): number => rangeOf(quantity)?.high ?? baseOf(quantity);

/** What a number of the scenario may be: unit and allowed range, both ends included. */
export interface QuantityKind {
  readonly unit: Unit;
  readonly min: number;
  readonly max: number;
  readonly integer?: true;
}

const MOST_YEN = 1e12;

/** Every kind of number a scenario holds. One place for schema, messages, search ranges and input fields. */
export const QUANTITY_KINDS = {
  yen: { unit: 'yen', min: 0, max: MOST_YEN },
  yenPerMonth: { unit: 'yen/month', min: 0, max: MOST_YEN },
  yenPerHour: { unit: 'yen/hour', min: 0, max: 1e6 },
  yenPerOrder: { unit: 'yen/order', min: 0, max: 1e7 },
  yenPerRecord: { unit: 'yen/record', min: 0, max: 1e7 },
  orderValue: { unit: 'yen/order', min: 1, max: 1e9 },
  share: { unit: 'rate', min: 0, max: 1 },
  yearlyRate: { unit: 'rate/year', min: -0.9, max: 10 },
  discountRate: { unit: 'rate/year', min: 0, max: 1 },
  groupShare: { unit: 'rate', min: 0, max: 10 },
  probability: { unit: 'rate/year', min: 0, max: 1 },
  hours: { unit: 'hours', min: 0, max: 1e6 },
  months: { unit: 'months', min: 0, max: 180 },
  records: { unit: 'records', min: 0, max: 1e9 },
  people: { unit: 'people', min: 0, max: 1e6, integer: true },
  factor: { unit: 'factor', min: 0, max: 1000 },
  /** Things a price is counted by: registered products, accounts, outlets. */
  items: { unit: 'count', min: 0, max: 1e7 },
  /** Yen for one unit of a foreign currency. */
  exchange: { unit: 'factor', min: 0.0001, max: 1e6 },
  /** Where a tier begins: whole yen, so that a step has one place. */
  threshold: { unit: 'yen', min: 0, max: MOST_YEN, integer: true },
} as const satisfies Record<string, QuantityKind>;

/** Name of a kind of number, such as `yenPerMonth`; its unit and limits are in `QUANTITY_KINDS`. */
export type QuantityKindName = keyof typeof QUANTITY_KINDS;

export const QUANTITY_KIND_NAMES = Object.keys(QUANTITY_KINDS) as readonly QuantityKindName[];
