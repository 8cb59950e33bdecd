import { describeFound } from './found.ts';
import { toPointer } from './pointer.ts';
import { MOST_PROBLEMS, type Problem } from './problem.ts';

const MOST_DEPTH = 12;
const MOST_NODES = 20_000;
/** Smallest size of a number other than 0: far below anything that is counted, far above where float64 loses its digits. */
export const SMALLEST = 1e-9;
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** A copy of untrusted data that is plain and stays as it is; or what is wrong with it. */
export interface Guarded {
  readonly problems: readonly Problem[];
  readonly data: unknown;
}

/** A value still to be looked at, in what holds it. */
interface Place {
  readonly value: unknown;
  readonly up: Place | undefined;
  readonly depth: number;
  readonly into: object;
  readonly key: string;
}

/** The keys from the root to a place; put together only where something is wrong. */
const pathOf = ({ up, key }: Place): readonly string[] => (up ? [...pathOf(up), key] : []);

/**
 * First look at untrusted data, before the schema: plain JSON data of bounded size and depth, finite numbers,
 * no key that touches prototypes. Walks without recursion, calls nothing of what it finds, and looks once: what is
 * read later is its copy, which no Proxy or getter can change.
 */
export function guard(root: unknown, { mostDepth = MOST_DEPTH, mostNodes = MOST_NODES } = {}): Guarded {
  const problems: Problem[] = [];
  const copies: Record<string, unknown> = {};
  const queue: Place[] = [{ value: root, up: undefined, depth: 0, into: copies, key: 'root' }];
  for (const place of queue) {
    if (problems.length >= MOST_PROBLEMS) break;
    const { value, depth, into, key } = place;
    const report = (code: Problem['code'], allowed: Problem['allowed'], inside: readonly string[] = []) =>
      problems.push({ code, path: toPointer([...pathOf(place), ...inside]), found: describeFound(value), allowed });
    // A zero keeps no sign: JSON has −0, and a sum of such yen would be written as −0.
    let copy = value === 0 ? 0 : value;
    if (typeof value === 'number' && !Number.isFinite(value)) {
      report('not-finite', { kind: 'type', type: 'number' });
    } else if (typeof value === 'number' && value !== 0 && Math.abs(value) < SMALLEST) {
      report('out-of-range', { kind: 'not-tiny', min: SMALLEST });
    } else if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') {
      report('not-plain', { kind: 'type', type: 'json' });
    } else if (typeof value === 'object' && value !== null) {
      const plain = plainCopy(value, mostNodes);
      if (plain === 'not-plain') {
        report('not-plain', { kind: 'type', type: 'json' });
      } else if (depth >= mostDepth) {
        report('too-deep', { kind: 'depth', max: mostDepth });
      } else if (plain === 'too-large' || plain.children.length > mostNodes - queue.length) {
        report('too-large', { kind: 'nodes', max: mostNodes });
        break;
      } else {
        copy = plain.empty;
        for (const [name, child] of plain.children) {
          if (FORBIDDEN.has(name)) report('forbidden-key', { kind: 'type', type: 'json' }, [name]);
          else queue.push({ value: child, up: place, depth: depth + 1, into: plain.empty, key: name });
        }
      }
    }
    (into as Record<string, unknown>)[key] = copy;
  }
  return { problems, data: copies['root'] };
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

/** Own data properties and what to put their copies into; any other kind of object is not plain. */
function plainCopy(
  value: object,
  mostNodes: number,
): { readonly empty: object; readonly children: readonly (readonly [string, unknown])[] } | 'not-plain' | 'too-large' {
  try {
    const list = Array.isArray(value);
    const prototype: unknown = Object.getPrototypeOf(value);
    if (list ? !Array.isArray(prototype) || !isPlain(prototype) : !isPlain(value)) return 'not-plain';
    const length: unknown = list ? Object.getOwnPropertyDescriptor(value, 'length')?.value : 0;
    if (typeof length !== 'number') return 'not-plain';
    if (length > mostNodes) return 'too-large';
    const keys = Reflect.ownKeys(value);
    if (keys.length > mostNodes) return 'too-large';
    const children: (readonly [string, unknown])[] = [];
    for (const key of keys) {
      if (list && key === 'length') continue;
      const property = Object.getOwnPropertyDescriptor(value, key);
      if (typeof key !== 'string' || !property || !('value' in property) || !property.enumerable) return 'not-plain';
      if (list && !/^\d+$/.test(key)) return 'not-plain';
      children.push([key, property.value]);
    }
    return { empty: list ? new Array<unknown>(length) : {}, children };
  } catch {
    return 'not-plain';
  }
}
