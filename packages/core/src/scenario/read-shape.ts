import { type Data, isData } from './data.ts';
import { describeFound } from './found.ts';
import { toPointer } from './pointer.ts';
import type { Allowed, Problem, ProblemCode } from './problem.ts';
import { FORMATS, type ObjectShape, type Shape } from './shape.ts';

/** A copy of the data in the order of the shape's keys, or what is wrong with it. */
export interface Read {
  readonly data: unknown;
  /** Each fault with its problems: the faults of a way that was not meant are counted to find the one that was. */
  readonly faults: readonly (readonly Problem[])[];
  /** The data are not even of the type that this shape has. */
  readonly otherType?: boolean;
}

/** Reads data, which are plain by now, by a shape. Paths begin at the data. */
export function readShape(shape: Shape, data: unknown, siblings: readonly Shape[] = [shape]): Read {
  switch (shape.type) {
    case 'number': {
      const { min, max, int } = shape;
      if (typeof data !== 'number') return wrongType(data, 'number');
      if (int && !Number.isInteger(data)) return wrongType(data, 'integer');
      if (data < min || data > max) return told(data, fault(data, 'out-of-range', { kind: 'range', min, max }));
      return right(data);
    }
    case 'text': {
      const { min = 0, max = Infinity, format } = shape;
      if (typeof data !== 'string') return wrongType(data, 'string');
      // In characters, as JSON Schema counts; no text has more of them than code units.
      const short = data.length < min || (data.length > max && [...data].length > max);
      const written = format === undefined || FORMATS[format].test(data);
      if (!short && written) return right(data);
      return told(
        data,
        ...(short ? [fault(data, 'wrong-length', lengthOf('length', shape))] : []),
        ...(written ? [] : [fault(data, 'wrong-format', { kind: 'pattern', format })]),
      );
    }
    case 'boolean':
      return typeof data === 'boolean' ? right(data) : wrongType(data, 'boolean');
    case 'one-of':
      return (shape.values as readonly unknown[]).includes(data)
        ? right(data)
        : told(data, fault(data, 'not-allowed', { kind: 'one-of', values: [...shape.values] }));
    case 'list': {
      if (!Array.isArray(data)) return wrongType(data, 'array');
      const { min = 0, max = Infinity } = shape;
      const faults: (readonly Problem[])[] = [];
      const copy = Array.from(data, (item: unknown, i) => {
        const one = readShape(shape.of, item);
        if (one.faults.length > 0) faults.push(...within(String(i), one.faults));
        return one.data;
      });
      if (data.length < min || data.length > max) faults.push([fault(data, 'wrong-length', lengthOf('items', shape))]);
      return { data: copy, faults };
    }
    case 'record': {
      if (!isData(data)) return wrongType(data, 'object');
      const copy: Record<string, unknown> = {};
      const faults: (readonly Problem[])[] = [];
      const unknown: string[] = [];
      for (const [key, value] of Object.entries(data)) {
        const named = readShape(shape.key, key).faults;
        if (named.length === 0) {
          const one = readShape(shape.of, value);
          copy[key] = one.data;
          if (one.faults.length > 0) faults.push(...within(key, one.faults));
        } else if (shape.key.type === 'one-of') unknown.push(key);
        else faults.push(...within(key, [named.flat().map((one) => ({ ...one, found: describeFound(value) }))]));
      }
      const known = () => (shape.key.type === 'one-of' ? shape.key.values.map(String) : []);
      return { data: copy, faults: unknown.length > 0 ? [...faults, unknownKeys(unknown, known())] : faults };
    }
    case 'object':
      return isData(data) ? readObject(shape, data, siblings) : wrongType(data, 'object');
    case 'kind': {
      if (!isData(data)) return wrongType(data, 'object');
      const { kind } = data;
      const way = typeof kind === 'string' && Object.hasOwn(shape.of, kind) ? shape.of[kind] : undefined;
      if (way) return readObject(way, data, [way]);
      const unknown = fault(kind, 'not-allowed', { kind: 'one-of', values: Object.keys(shape.of) });
      return { data, faults: within('kind', [[unknown]]) };
    }
    case 'either': {
      const ways: Read[] = [];
      for (const way of shape.of) {
        const read = readShape(way, data, shape.of);
        // Most are the first way: what is wrong with the others is not worked out.
        if (read.faults.length === 0) return read;
        ways.push(read);
      }
      // The way that was meant: the only one whose parts are all of their types, else the one with the fewest faults.
      const [typed, another] = ways.filter(({ faults }) => faults.flat().every(({ code }) => OF_ITS_TYPE.has(code)));
      if (typed && !another) return typed;
      const [meant] = ways.filter(({ otherType }) => !otherType).toSorted((a, b) => a.faults.length - b.faults.length);
      if (meant) return { data, faults: [meant.faults.flat()] };
      return wrongType(data, shape.of.some(({ type }) => type === 'number') ? 'quantity' : 'object');
    }
  }
}

const NONE: Read['faults'] = [];

/** Nothing is wrong with it. */
const right = (data: unknown): Read => ({ data, faults: NONE });

/** Each problem is a fault of its own. */
const told = (data: unknown, ...problems: readonly Problem[]): Read => ({ data, faults: problems.map((one) => [one]) });

const fault = (data: unknown, code: ProblemCode, allowed: Allowed): Problem => ({
  code: data === undefined ? 'missing' : code,
  path: '',
  found: describeFound(data),
  allowed,
});

const wrongType = (data: unknown, type: Extract<Allowed, { kind: 'type' }>['type']): Read => ({
  data,
  faults: [[fault(data, 'wrong-type', { kind: 'type', type })]],
  otherType: true,
});

/** What a length may be, without the ends that are not limited. */
const lengthOf = <K extends 'length' | 'items'>(
  kind: K,
  { min, max }: { readonly min?: number; readonly max?: number },
) => ({
  kind,
  ...(min === undefined ? {} : { min }),
  ...(max === undefined ? {} : { max }),
});

/** Faults of a part, with the paths from the whole. */
const within = (key: string, faults: Read['faults']): Read['faults'] =>
  faults.map((problems) => problems.map((one) => ({ ...one, path: toPointer([key]) + one.path })));

/** Faults of what is of the type it is to be. */
const OF_ITS_TYPE: ReadonlySet<ProblemCode> = new Set(['out-of-range', 'wrong-length', 'wrong-format', 'unknown-key']);

function readObject({ keys, optional = [] }: ObjectShape, data: Data, siblings: readonly Shape[]): Read {
  const copy: Record<string, unknown> = {};
  const faults: (readonly Problem[])[] = [];
  for (const key of Object.keys(keys)) {
    const value = data[key];
    if (value === undefined && optional.includes(key)) {
      if (Object.hasOwn(data, key)) copy[key] = undefined;
      continue;
    }
    const read = readShape(keys[key] as Shape, value);
    copy[key] = read.data;
    if (read.faults.length > 0) faults.push(...within(key, read.faults));
  }
  const unknown = Object.keys(data).filter((key) => !Object.hasOwn(keys, key));
  if (unknown.length > 0) {
    const known = new Set(siblings.flatMap((one) => (one.type === 'object' ? Object.keys(one.keys) : [])));
    faults.push(unknownKeys(unknown, [...known]));
  }
  return { data: copy, faults };
}

/** All keys that may not be there are one fault. */
const unknownKeys = (unknown: readonly string[], known: readonly string[]): readonly Problem[] =>
  unknown.map((key) => ({
    code: 'unknown-key',
    path: toPointer([key]),
    found: describeFound(key),
    allowed: { kind: 'keys', keys: known },
  }));
