import type * as z from 'zod/mini';
import { describeFound } from './found.ts';
import { toPointer, valueAt } from './pointer.ts';
import type { Allowed, Problem, ProblemCode } from './problem.ts';
import { scenarioSchema } from './schema.ts';
import { FORMATS, type Format } from './shape.ts';

/** What zod finds: the copy, or its issues told as problems. What `readShape` finds must be the same. */
export function readWithZod(data: unknown): { readonly data: unknown; readonly problems: readonly Problem[] } {
  const parsed = scenarioSchema.safeParse(data);
  if (parsed.success) return { data: parsed.data, problems: [] };
  return { data: undefined, problems: parsed.error.issues.flatMap((issue) => toProblems(issue, data, [])) };
}

type Issue = z.core.$ZodIssue;

function toProblems(issue: Issue, data: unknown, above: readonly PropertyKey[]): Problem[] {
  const keys = [...above, ...issue.path];
  const path = toPointer(keys);
  const value = valueAt(data, path);
  const problem = (code: ProblemCode, allowed: Allowed, found = describeFound(value), at = path): Problem[] => [
    { code: value === undefined && at === path ? 'missing' : code, path: at, found, allowed },
  ];
  switch (issue.code) {
    case 'invalid_type':
      return problem('wrong-type', { kind: 'type', type: typeName(issue.expected) });
    case 'too_small':
    case 'too_big': {
      const limits = limitsAt(keys, data);
      if (issue.origin === 'string') return problem('wrong-length', { kind: 'length', ...limits });
      if (issue.origin === 'array') return problem('wrong-length', { kind: 'items', ...limits });
      return problem('out-of-range', { kind: 'range', ...limits });
    }
    case 'invalid_format':
      return problem('wrong-format', { kind: 'pattern', format: formatName(issue) });
    case 'invalid_value':
      return problem('not-allowed', {
        kind: 'one-of',
        values: issue.values.map((x) => (typeof x === 'number' || typeof x === 'boolean' ? x : String(x))),
      });
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const at = toPointer([...keys, key]);
        return {
          code: 'unknown-key',
          path: at,
          found: describeFound(key),
          allowed: { kind: 'keys', keys: keysAt(keys, data) },
        };
      });
    case 'invalid_key':
    case 'invalid_element':
      return issue.issues.flatMap((inner) => toProblems(inner, data, keys));
    case 'invalid_union':
      return unionProblems(issue, data, keys, problem);
    // The schema has neither.
    case 'custom':
    case 'not_multiple_of':
      return problem('not-allowed', { kind: 'type', type: 'json' });
  }
}

/** Reports the branch the user meant, not every branch that failed. */
function unionProblems(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  data: unknown,
  keys: readonly PropertyKey[],
  problem: (code: ProblemCode, allowed: Allowed) => Problem[],
): Problem[] {
  if (issue.errors.length === 0) {
    const values = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
    return problem('not-allowed', { kind: 'one-of', values });
  }
  const value = valueAt(data, toPointer(keys));
  const branches = issue.errors.filter(
    (errors) => !errors.some((e) => e.code === 'invalid_type' && e.path.length === 0),
  );
  if (typeof value === 'object' && value !== null) {
    const nearest = branches.toSorted((a, b) => a.length - b.length)[0];
    if (nearest) return nearest.flatMap((inner) => toProblems(inner, data, keys));
  } else if (branches[0]) {
    return branches[0].flatMap((inner) => toProblems(inner, data, keys));
  }
  return problem('wrong-type', { kind: 'type', type: limitsAt(keys, data).max === undefined ? 'object' : 'quantity' });
}

function typeName(expected: string): Extract<Allowed, { kind: 'type' }>['type'] {
  if (expected === 'int') return 'integer';
  if (expected === 'record') return 'object';
  const known = ['object', 'array', 'string', 'number', 'boolean'] as const;
  return known.find((name) => name === expected) ?? 'json';
}

function formatName(issue: object): Format {
  const pattern = 'pattern' in issue ? String(issue.pattern) : '';
  const found = Object.entries(FORMATS).find(([, format]) => String(format) === pattern);
  if (!found) throw new Error(`No format is written as ${pattern}.`);
  return found[0] as Format;
}

/** A bound of a number, or of the length of a text or list. */
interface Check {
  readonly check: string;
  readonly value?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** What this file reads of a zod schema. */
interface Schema {
  readonly _zod: {
    readonly def: {
      readonly type: string;
      readonly shape?: Readonly<Record<string, Schema>>;
      readonly element?: Schema;
      readonly innerType?: Schema;
      readonly keyType?: Schema;
      readonly valueType?: Schema;
      readonly options?: readonly Schema[];
      readonly discriminator?: string;
      readonly checks?: readonly { readonly _zod: { readonly def: Check } }[];
    };
    readonly values?: ReadonlySet<unknown>;
  };
}

/** Both ends of a number's range, of a text's length or of a list's: an issue of zod names only the one that was passed. */
function limitsAt(keys: readonly PropertyKey[], data: unknown): { readonly min?: number; readonly max?: number } {
  const form = formsAt(keys, data).find(({ _zod }) => ['number', 'string', 'array'].includes(_zod.def.type));
  const checks = (form?._zod.def.checks ?? []).map((check) => check._zod.def);
  const min = bound(checks, 'greater_than', 'minimum');
  const max = bound(checks, 'less_than', 'maximum');
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}

function bound(checks: readonly Check[], comparison: string, length: 'minimum' | 'maximum'): number | undefined {
  const found = checks.find((check) => check.check === comparison || check[length] !== undefined);
  return found && Number(found[length] ?? found.value);
}

/** The keys an object may have. */
const keysAt = (keys: readonly PropertyKey[], data: unknown): readonly string[] => [
  ...new Set(
    formsAt(keys, data).flatMap(({ _zod: { def } }) => [
      ...Object.keys(def.shape ?? {}),
      ...[...(def.keyType?._zod.values ?? [])].map(String),
    ]),
  ),
];

/** The forms a value may have at a path, as far as the data decides. */
function formsAt(keys: readonly PropertyKey[], data: unknown): readonly Schema[] {
  let value = data;
  let forms = opened(scenarioSchema as unknown as Schema, value);
  for (const key of keys) {
    value = ownValue(value, key);
    forms = forms
      .flatMap(({ _zod: { def } }) => def.shape?.[String(key)] ?? def.element ?? def.valueType ?? [])
      .flatMap((schema) => opened(schema, value));
  }
  return forms;
}

/** Looks through optional and union; of a union told apart by a key, the branch that the data names. */
function opened(schema: Schema, value: unknown): readonly Schema[] {
  const { innerType, options, discriminator } = schema._zod.def;
  if (innerType) return opened(innerType, value);
  if (!options) return [schema];
  const branches = options.flatMap((option) => opened(option, value));
  if (discriminator === undefined) return branches;
  const tag = ownValue(value, discriminator);
  const named = branches.filter(({ _zod }) => _zod.def.shape?.[discriminator]?._zod.values?.has(tag));
  return named.length > 0 ? named : branches;
}

const ownValue = (value: unknown, key: PropertyKey): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<PropertyKey, unknown>)[key]
    : undefined;
