import { describeFound } from './found.ts';
import { LIMITS } from './limits.ts';
import { toPointer } from './pointer.ts';
import { MOST_PROBLEMS, type Problem } from './problem.ts';

/** How deep data may lie, and how many values they may hold: of a scenario, where nothing else is said. */
const BOUNDS: { readonly mostDepth: number; readonly mostNodes: number } = { mostDepth: 12, mostNodes: LIMITS.values };
/** Smallest size of a number other than 0: far below anything that is counted, far above where float64 loses its digits. */
export const SMALLEST = 1e-9;
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** A copy of untrusted data that is plain and stays as it is; or what is wrong with it. */
export interface Guarded {
  readonly problems: readonly Problem[];
  readonly data: unknown;
}

/** Something of a copy that is still to be looked at, and what holds it. */
interface Place {
  readonly value: unknown;
  readonly up: Place | undefined;
  readonly depth: number;
  readonly into: Record<string, unknown>;
  readonly key: string;
}

/** The keys from the root to a place; put together only where something is wrong. */
const pathOf = ({ up, key }: Place): readonly string[] => (up ? [...pathOf(up), key] : []);

/**
 * First look at untrusted data, before the schema: plain JSON data of bounded size and depth, finite numbers,
 * no key that touches prototypes. Walks without recursion, calls nothing of what it finds, and looks once: what is
 * read later is its copy, which no Proxy or getter can change.
 */
export function guard(root: unknown, { mostDepth, mostNodes } = BOUNDS): Guarded {
  const problems: Problem[] = [];
  const copies: Record<string, unknown> = { root };
  const queue: Place[] = [];
  let nodes = 1;
  const report = (place: Place, { code, allowed }: Fault, inside: readonly string[] = []) =>
    problems.push({ code, path: toPointer([...pathOf(place), ...inside]), found: describeFound(place.value), allowed });
  /** A value in a copy: what holds others waits, all else is looked at here and now. */
  const look = (into: Record<string, unknown>, key: string, up: Place | undefined, depth: number) => {
    const value = into[key];
    if (typeof value === 'object' && value !== null) queue.push({ value, up, depth, into, key });
    else {
      const fault = faultOf(value);
      if (fault) report({ value, up, depth, into, key }, fault);
      // A zero keeps no sign: JSON has −0, and a sum of such yen would be written as −0.
      else if (value === 0) into[key] = 0;
    }
  };
  look(copies, 'root', undefined, 0);
  for (const place of queue) {
    if (problems.length >= MOST_PROBLEMS) break;
    const plain = plainCopy(place.value as object, mostNodes);
    if (plain === 'not-plain') {
      report(place, NOT_PLAIN);
    } else if (place.depth >= mostDepth) {
      report(place, { code: 'too-deep', allowed: { kind: 'depth', max: mostDepth } });
    } else if (plain === 'too-large' || plain.keys.length > mostNodes - nodes) {
      report(place, { code: 'too-large', allowed: { kind: 'nodes', max: mostNodes } });
      break;
    } else {
      nodes += plain.keys.length;
      place.into[place.key] = plain.copy;
      for (const key of plain.keys) {
        if (problems.length >= MOST_PROBLEMS) break;
        if (FORBIDDEN.has(key)) report(place, { code: 'forbidden-key', allowed: JSON_TYPE }, [key]);
        else look(plain.copy, key, place, place.depth + 1);
      }
    }
  }
  return { problems, data: copies['root'] };
}

type Fault = Pick<Problem, 'code' | 'allowed'>;

const JSON_TYPE = { kind: 'type', type: 'json' } as const;
const NOT_PLAIN: Fault = { code: 'not-plain', allowed: JSON_TYPE };

const NO_JSON = new Set(['function', 'symbol', 'bigint']);

/** What is wrong with a value that holds no others. */
function faultOf(value: unknown): Fault | undefined {
  if (typeof value !== 'number') return NO_JSON.has(typeof value) ? NOT_PLAIN : undefined;
  if (!Number.isFinite(value)) return { code: 'not-finite', allowed: { kind: 'type', type: 'number' } };
  if (value === 0 || Math.abs(value) >= SMALLEST) return undefined;
  return { code: 'out-of-range', allowed: { kind: 'not-tiny', min: SMALLEST } };
}

/** Whether an object inherits from nothing, or from the root of all objects: its own realm's or that of a frame. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === null || prototype === Object.prototype) return true;
  return (
    typeof prototype === 'object' &&
    Object.getPrototypeOf(prototype) === null &&
    Object.hasOwn(prototype, '__lookupGetter__')
  );
}

/** A copy with the own data properties of an object, in their order, and their keys; any other kind of object is not plain. */
function plainCopy(
  value: object,
  mostNodes: number,
): { readonly copy: Record<string, unknown>; readonly keys: readonly string[] } | 'not-plain' | 'too-large' {
  try {
    const list = Array.isArray(value);
    const prototype: unknown = Object.getPrototypeOf(value);
    if (list ? !Array.isArray(prototype) || !isPlain(prototype) : !isPlain(value)) return 'not-plain';
    const length: unknown = list ? Object.getOwnPropertyDescriptor(value, 'length')?.value : 0;
    if (typeof length !== 'number') return 'not-plain';
    if (length > mostNodes) return 'too-large';
    const own = Reflect.ownKeys(value);
    if (own.length > mostNodes) return 'too-large';
    const copy = (list ? new Array<unknown>(length) : {}) as Record<string, unknown>;
    const keys: string[] = [];
    for (const key of own) {
      if (list && key === 'length') continue;
      const property = Object.getOwnPropertyDescriptor(value, key);
      if (typeof key !== 'string' || !property || !('value' in property) || !property.enumerable) return 'not-plain';
      if (list && !/^\d+$/.test(key)) return 'not-plain';
      keys.push(key);
      // Told where it is found: put into the copy, it would not be a key of its own.
      if (!FORBIDDEN.has(key)) copy[key] = property.value;
    }
    return { copy, keys };
  } catch {
    return 'not-plain';
  }
}
