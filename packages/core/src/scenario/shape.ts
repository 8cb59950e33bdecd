/**
 * What may stand at a place of a scenario, as plain data: `schema.ts` says it in zod, `scenario-shape.ts` is made from
 * that, so that who reads a scenario need not load a schema library.
 */
export type Shape =
  | { readonly type: 'number'; readonly min: number; readonly max: number; readonly int?: true }
  | { readonly type: 'text'; readonly min?: number; readonly max?: number; readonly format?: Format }
  | { readonly type: 'boolean' }
  | { readonly type: 'one-of'; readonly values: readonly (string | number | boolean)[] }
  | { readonly type: 'list'; readonly of: Shape; readonly min?: number; readonly max?: number }
  | { readonly type: 'record'; readonly key: Shape; readonly of: Shape }
  | ObjectShape
  | { readonly type: 'either'; readonly of: readonly Shape[] }
  /** Told apart by the key `kind`. */
  | { readonly type: 'kind'; readonly of: Readonly<Record<string, ObjectShape>> };

export interface ObjectShape {
  readonly type: 'object';
  readonly keys: Readonly<Record<string, Shape>>;
  /** Keys that may be left out. */
  readonly optional?: readonly string[];
}

/** How a text is written. */
export type Format = 'id' | 'preset-figure' | 'date' | 'pointer' | 'text' | 'published' | 'currency';

export const FORMATS: Readonly<Record<Format, RegExp>> = {
  /** Ids are slugs, so that they can stand in addresses. */
  id: /^[a-z0-9][a-z0-9-]{0,63}$/,
  /** The preset's id, a dot, and a name of its own. */
  'preset-figure': /^[a-z0-9][a-z0-9-]{1,39}\.[a-z0-9][a-z0-9.-]{0,78}$/,
  /** A day that there is, from 1990 to 2199: another is a slip of a key. */
  date: /^(?:(?:199\d|2[01]\d\d)-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:199[26]|2(?:000|0(?:0[48]|[2468][048]|[13579][26])|1(?:0[48]|[2468][048]|[13579][26])))-02-29)$/,
  pointer: /^\/[A-Za-z0-9/-]{1,200}$/,
  /** No half of a surrogate pair: it cannot be written as UTF-8. */
  text: /^\P{Cs}*$/u,
  /** What somebody publishes: with nothing that turns the text around it, or cannot be printed. */
  published: /^(?:[^\p{Cs}\p{Cc}\p{Bidi_C}]|[\t\n\r])*$/u,
  currency: /^[A-Z]{3}$/,
};

// By these the generated shape is written.

export const number = (min: number, max: number, int?: true): Shape => ({
  type: 'number',
  min,
  max,
  ...(int ? { int } : {}),
});

/** An object; the names of keys that may be left out end in a question mark. */
export function object(stated: Readonly<Record<string, Shape>>): ObjectShape {
  const keys: Record<string, Shape> = {};
  const optional: string[] = [];
  for (const [name, shape] of Object.entries(stated)) {
    const key = name.replace('?', '');
    if (key !== name) optional.push(key);
    keys[key] = shape;
  }
  return optional.length > 0 ? { type: 'object', keys, optional } : { type: 'object', keys };
}

export const oneOf = (...values: readonly (string | number | boolean)[]): Shape => ({ type: 'one-of', values });

/** Objects told apart by their `kind`. */
export function kinds(stated: Readonly<Record<string, Readonly<Record<string, Shape>>>>): Shape {
  const of: Record<string, ObjectShape> = {};
  for (const [kind, keys] of Object.entries(stated)) of[kind] = object({ kind: oneOf(kind), ...keys });
  return { type: 'kind', of };
}

export const either = (...of: readonly Shape[]): Shape => ({ type: 'either', of });

/** A number or a range. */
export function quantity(min: number, max: number, int?: true): Shape {
  const one = number(min, max, int);
  return either(one, object({ low: one, base: one, high: one }));
}

/** As `quantity`, or one that is common, times a factor. */
export function linked(min: number, max: number, int?: true): Shape {
  const one = number(min, max, int);
  const common = { type: 'text', format: 'id' } as const;
  return either(one, object({ low: one, base: one, high: one }), object({ common, 'factor?': quantity(0, 1000) }));
}
