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

/** Reads data, which are plain by now, by a shape. */
export function readShape(
  shape: Shape,
  data: unknown,
  path: readonly string[] = [],
  siblings: readonly Shape[] = [shape],
): Read {
  const fault = (code: ProblemCode, allowed: Allowed): Problem => ({
    code: data === undefined ? 'missing' : code,
    path: toPointer(path),
    found: describeFound(data),
    allowed,
  });
  const wrongType = (type: Extract<Allowed, { kind: 'type' }>['type']): Read => ({
    data,
    faults: [[fault('wrong-type', { kind: 'type', type })]],
    otherType: true,
  });
  const read = (...problems: (Problem | false)[]): Read => ({
    data,
    faults: problems.flatMap((problem) => (problem ? [[problem]] : [])),
  });
  switch (shape.type) {
    case 'number': {
      const { min, max, int } = shape;
      if (typeof data !== 'number') return wrongType('number');
      if (int && !Number.isInteger(data)) return wrongType('integer');
      return read((data < min || data > max) && fault('out-of-range', { kind: 'range', min, max }));
    }
    case 'text': {
      const { min, max, format } = shape;
      if (typeof data !== 'string') return wrongType('string');
      const length = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
      return read(
        data.length < (min ?? 0) && fault('wrong-length', { kind: 'length', ...length }),
        data.length > (max ?? Infinity) && fault('wrong-length', { kind: 'length', ...length }),
        format !== undefined && !FORMATS[format].test(data) && fault('wrong-format', { kind: 'pattern', format }),
      );
    }
    case 'boolean':
      return typeof data === 'boolean' ? read() : wrongType('boolean');
    case 'one-of':
      return read(
        !(shape.values as readonly unknown[]).includes(data) &&
          fault('not-allowed', { kind: 'one-of', values: shape.values }),
      );
    case 'list': {
      if (!Array.isArray(data)) return wrongType('array');
      const { min, max } = shape;
      const length = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
      const items = Array.from(data, (item: unknown, i) => readShape(shape.of, item, [...path, String(i)]));
      const long = data.length < (min ?? 0) || data.length > (max ?? Infinity);
      return {
        data: items.map((item) => item.data),
        faults: [
          ...items.flatMap(({ faults }) => faults),
          ...(long ? [[fault('wrong-length', { kind: 'items', ...length })]] : []),
        ],
      };
    }
    case 'record': {
      if (!isData(data)) return wrongType('object');
      const copy: Record<string, unknown> = {};
      const faults: (readonly Problem[])[] = [];
      const unknown: string[] = [];
      for (const [key, value] of Object.entries(data)) {
        const named = readShape(shape.key, key).faults.flat();
        const at = [...path, key];
        if (named.length === 0) {
          const one = readShape(shape.of, value, at);
          copy[key] = one.data;
          faults.push(...one.faults);
        } else if (shape.key.type === 'one-of') unknown.push(key);
        else faults.push(named.map((one) => ({ ...one, path: toPointer(at), found: describeFound(value) })));
      }
      const known = shape.key.type === 'one-of' ? shape.key.values.map(String) : [];
      return { data: copy, faults: [...faults, ...unknownKeys(unknown, known, path)] };
    }
    case 'object':
      return isData(data) ? readObject(shape, data, path, siblings) : wrongType('object');
    case 'kind': {
      if (!isData(data)) return wrongType('object');
      const { kind } = data;
      const way = typeof kind === 'string' && Object.hasOwn(shape.of, kind) ? shape.of[kind] : undefined;
      if (way) return readObject(way, data, path, [way]);
      const problem: Problem = {
        code: kind === undefined ? 'missing' : 'not-allowed',
        path: toPointer([...path, 'kind']),
        found: describeFound(kind),
        allowed: { kind: 'one-of', values: Object.keys(shape.of) },
      };
      return { data, faults: [[problem]] };
    }
    case 'either': {
      const ways = shape.of.map((way) => readShape(way, data, path, shape.of));
      const sound = ways.find(({ faults }) => faults.length === 0);
      if (sound) return sound;
      // The way that was meant: the only one whose parts are all of their types, else the one with the fewest faults.
      const [typed, another] = ways.filter(({ faults }) => faults.flat().every(({ code }) => OF_ITS_TYPE.has(code)));
      if (typed && !another) return typed;
      const [meant] = ways.filter(({ otherType }) => !otherType).toSorted((a, b) => a.faults.length - b.faults.length);
      if (meant) return { data, faults: [meant.faults.flat()] };
      return wrongType(shape.of.some(({ type }) => type === 'number') ? 'quantity' : 'object');
    }
  }
}

/** Faults of what is of the type it is to be. */
const OF_ITS_TYPE: ReadonlySet<ProblemCode> = new Set(['out-of-range', 'wrong-length', 'wrong-format', 'unknown-key']);

function readObject(
  { keys, optional = [] }: ObjectShape,
  data: Readonly<Record<string, unknown>>,
  path: readonly string[],
  siblings: readonly Shape[],
): Read {
  const copy: Record<string, unknown> = {};
  const faults: (readonly Problem[])[] = [];
  for (const [key, shape] of Object.entries(keys)) {
    const value = data[key];
    if (value === undefined && optional.includes(key)) {
      if (Object.hasOwn(data, key)) copy[key] = undefined;
      continue;
    }
    const read = readShape(shape, value, [...path, key]);
    copy[key] = read.data;
    faults.push(...read.faults);
  }
  const unknown = Object.keys(data).filter((key) => !Object.hasOwn(keys, key));
  const known = new Set(siblings.flatMap((one) => (one.type === 'object' ? Object.keys(one.keys) : [])));
  return { data: copy, faults: [...faults, ...unknownKeys(unknown, [...known], path)] };
}

/** All keys that may not be there are one fault. */
const unknownKeys = (
  unknown: readonly string[],
  known: readonly string[],
  path: readonly string[],
): readonly (readonly Problem[])[] =>
  unknown.length === 0
    ? []
    : [
        unknown.map((key) => ({
          code: 'unknown-key',
          path: toPointer([...path, key]),
          found: describeFound(key),
          allowed: { kind: 'keys', keys: known },
        })),
      ];

const isData = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
