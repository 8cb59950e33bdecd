import { pointerOfAddress } from '@ec-tco/core/scenario';

/**
 * Keys that lead from a scenario's document to the input of an address. The price of a line that nobody has quoted yet is
 * not in the document and has a place all the same. Undefined where the document has none.
 */
export function inputPlace(document: unknown, address: string): readonly string[] | undefined {
  const keys = pointerOfAddress(document, address)?.split('/').slice(1);
  const last = keys?.at(-1);
  if (!keys || last === undefined) return undefined;
  const holder = keys.slice(0, -1).reduce<unknown>(child, document);
  return child(holder, last) !== undefined || (isUnquoted(holder) && last === 'yen') ? keys : undefined;
}

const child = (at: unknown, key: string): unknown =>
  typeof at === 'object' && at !== null && Object.hasOwn(at, key) ? (at as Record<string, unknown>)[key] : undefined;

/** A line's amount without a price. */
export const isUnquoted = (amount: unknown): boolean =>
  typeof amount === 'object' && amount !== null && 'kind' in amount && amount.kind === 'unquoted';

/**
 * Whether an input is a line's price, which is not known yet where its cell is empty. Every other number has to be there:
 * a rate or hours without a number would not say any more what they are.
 */
export function isPrice(document: unknown, keys: readonly string[]): boolean {
  const amount = valueAt(document, keys.slice(0, -1));
  const fixed = typeof amount === 'object' && amount !== null && 'kind' in amount && amount.kind === 'fixed';
  return keys.at(-4) === 'lines' && keys.at(-1) === 'yen' && (fixed || isUnquoted(amount));
}

/** The value at such keys. */
export const valueAt = (document: unknown, keys: readonly string[]): unknown => keys.reduce<unknown>(child, document);

/** Puts a value there, in place. The keys come from `inputPlace`. */
export function putAt(document: unknown, keys: readonly string[], value: unknown): void {
  const last = keys.at(-1);
  const holder = valueAt(document, keys.slice(0, -1));
  if (last !== undefined && typeof holder === 'object' && holder !== null)
    (holder as Record<string, unknown>)[last] = value;
}
