import { describeFound } from './found.ts';
import { toPointer } from './pointer.ts';
import { MOST_PROBLEMS, type Problem } from './problem.ts';

const MOST_DEPTH = 12;
const MOST_NODES = 100_000;
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * First look at untrusted data, before the schema: plain JSON data of bounded size and depth, finite numbers,
 * no key that touches prototypes. Walks without recursion and never calls what it finds.
 */
export function guard(root: unknown): Problem[] {
  const problems: Problem[] = [];
  const open: { value: unknown; path: readonly string[] }[] = [{ value: root, path: [] }];
  let nodes = 0;
  for (let item = open.pop(); item && problems.length < MOST_PROBLEMS; item = open.pop()) {
    const { value, path } = item;
    const report = (code: Problem['code'], allowed: Problem['allowed'], at = path) =>
      problems.push({ code, path: toPointer(at), found: describeFound(value), allowed });
    nodes += 1;
    if (nodes > MOST_NODES) {
      report('too-large', { kind: 'nodes', max: MOST_NODES }, []);
      break;
    }
    if (typeof value === 'number' && !Number.isFinite(value)) {
      report('not-finite', { kind: 'type', type: 'number' });
    } else if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') {
      report('not-plain', { kind: 'type', type: 'json' });
    } else if (typeof value === 'object' && value !== null) {
      const children = childrenOf(value);
      if (!children) {
        report('not-plain', { kind: 'type', type: 'json' });
      } else if (path.length >= MOST_DEPTH) {
        report('too-deep', { kind: 'depth', max: MOST_DEPTH });
      } else if (children.length > MOST_NODES - nodes) {
        report('too-large', { kind: 'nodes', max: MOST_NODES });
      } else {
        for (const [key, child] of children) {
          if (FORBIDDEN.has(key)) report('forbidden-key', { kind: 'type', type: 'json' }, [...path, key]);
          else open.push({ value: child, path: [...path, key] });
        }
      }
    }
  }
  return problems;
}

/** Own enumerable data properties; undefined for anything that is no plain array or object. */
function childrenOf(value: object): [string, unknown][] | undefined {
  try {
    if (Array.isArray(value)) {
      if (value.length > MOST_NODES) return Array.from({ length: MOST_NODES + 1 }, (_, i) => [String(i), 0]);
      return Array.from(value, (child: unknown, i) => [String(i), child]);
    }
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype !== null && prototype !== Object.prototype) return undefined;
    const children: [string, unknown][] = [];
    for (const key of Reflect.ownKeys(value)) {
      const property = Object.getOwnPropertyDescriptor(value, key);
      if (typeof key !== 'string' || !property || !('value' in property)) return undefined;
      children.push([key, property.value]);
    }
    return children;
  } catch {
    return undefined;
  }
}
