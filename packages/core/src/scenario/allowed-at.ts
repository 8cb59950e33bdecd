import { scenarioSchema } from './schema.ts';

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
export function limitsAt(
  keys: readonly PropertyKey[],
  data: unknown,
): { readonly min?: number; readonly max?: number } {
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
export const keysAt = (keys: readonly PropertyKey[], data: unknown): readonly string[] => [
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
