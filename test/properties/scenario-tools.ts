import { Decimal, type Line, type Option, type Scenario } from '@ec-tco/core';
import { baseIn, pointerOfAddress } from '@ec-tco/core/scenario';

/** Freezes data all the way down, so that a write to it throws. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

/** A copy with the value at an address replaced. */
export function withValue<T>(data: T, address: string, change: (value: unknown) => unknown): T {
  const copy = structuredClone(data);
  const pointer = pointerOfAddress(data, address);
  if (pointer === undefined) throw new Error(`nothing at ${address}`);
  const parts = pointer.split('/').slice(1);
  const last = parts.pop() as string;
  let at = copy as Record<string, unknown>;
  for (const part of parts) at = at[part] as Record<string, unknown>;
  at[last] = change(at[last]);
  return copy;
}

/** Changes a quantity's number, or its three numbers alike. */
export const eachNumber =
  (change: (value: number) => number) =>
  (quantity: unknown): unknown =>
    typeof quantity === 'number'
      ? change(quantity)
      : Object.fromEntries(Object.entries(quantity as object).map(([key, value]) => [key, change(value as number)]));

/** The lines a line takes a share of. */
export function shared(option: Option, line: Line): readonly Line[] {
  if (line.amount.kind !== 'share') return [];
  const { of } = line.amount;
  return option.lines.filter((other) =>
    'category' in of ? other !== line && other.category === of.category : of.lines.includes(other.id),
  );
}

export const base = (quantity: number | { readonly base: number }): number =>
  typeof quantity === 'number' ? quantity : quantity.base;

/** Price of a year as a multiple of the first's. */
export function priceIndex(scenario: Scenario, line: Line, year: number): number {
  if (line.escalation.kind === 'none' || year < 2) return 1;
  return (1 + base(line.escalation.kind === 'own' ? line.escalation.rate : scenario.rates.inflation)) ** (year - 1);
}

/**
 * How far a line's cells may lie apart in two computations that differ by `each` yen in a cell that rests on inputs
 * alone: a share passes on what the cells it is taken of lie apart, and adds `each` of its own.
 */
export function cellBounds(scenario: Scenario, option: Option, each: number): (line: Line, year: number) => number {
  const known = new Map<string, number>();
  const years = Array.from({ length: scenario.horizonYears + 1 }, (_, year) => year);
  const bound = (line: Line, year: number): number => {
    if (line.amount.kind !== 'share') return each;
    const key = `${line.id} ${year}`;
    let value = known.get(key);
    if (value === undefined) {
      const over = line.amount.basis === 'total' ? years : [year];
      const below = shared(option, line).flatMap((other) => over.map((y) => bound(other, y)));
      const rate = baseIn(scenario, line.amount.rate) * priceIndex(scenario, line, year);
      value = rate * below.reduce((a, b) => a + b, 0) + each;
      known.set(key, value);
    }
    return value;
  };
  return bound;
}

/** Every decimal of a result with its path. */
export function decimalsOf(value: unknown, path = ''): readonly (readonly [string, Decimal])[] {
  if (Decimal.isDecimal(value)) return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => decimalsOf(inner, `${path}/${key}`));
}
