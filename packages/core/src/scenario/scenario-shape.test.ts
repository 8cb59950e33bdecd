import { expect, test } from 'vitest';
import { scenarioSchema } from './schema.ts';
import { FORMATS, type Format, linked, type ObjectShape, quantity, type Shape } from './shape.ts';

/** What this file reads of a zod schema. */
interface Schema {
  readonly _zod: {
    readonly def: {
      readonly type: string;
      readonly format?: string;
      readonly shape?: Readonly<Record<string, Schema>>;
      readonly element?: Schema;
      readonly innerType?: Schema;
      readonly keyType?: Schema;
      readonly valueType?: Schema;
      readonly options?: readonly Schema[];
      readonly discriminator?: string;
      readonly values?: readonly (string | number | boolean)[];
      readonly entries?: Readonly<Record<string, string>>;
      readonly checks?: readonly { readonly _zod: { readonly def: Check } }[];
    };
  };
}
interface Check {
  readonly check: string;
  readonly value?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: RegExp;
}

/** A zod schema as plain data; throws at what `Shape` cannot say. */
function shapeOf({ _zod: { def } }: Schema): Shape {
  const checks = (def.checks ?? []).map((check) => check._zod.def);
  const found = <K extends keyof Check>(check: string, key: K) => checks.find((one) => one.check === check)?.[key];
  const known = (count: number) => {
    if (checks.length !== count) throw new Error(`checks of a ${def.type}: ${checks.map(({ check }) => check).join()}`);
  };
  const given = (name: string, value: unknown) => (value === undefined ? {} : { [name]: value });
  switch (def.type) {
    case 'number': {
      known(2);
      const int = def.format === 'safeint' ? { int: true as const } : {};
      return {
        type: 'number',
        min: Number(found('greater_than', 'value')),
        max: Number(found('less_than', 'value')),
        ...int,
      };
    }
    case 'string': {
      const [min, max] = [found('min_length', 'minimum'), found('max_length', 'maximum')];
      const pattern = found('string_format', 'pattern');
      known([min, max, pattern].filter((one) => one !== undefined).length);
      const format = Object.entries(FORMATS).find(([, { source }]) => source === pattern?.source)?.[0] as Format;
      if (pattern && !format) throw new Error(`no such format: ${String(pattern)}`);
      return { type: 'text', ...given('min', min), ...given('max', max), ...given('format', format) };
    }
    case 'boolean':
      return { type: 'boolean' };
    case 'literal':
      return { type: 'one-of', values: def.values ?? [] };
    case 'enum':
      return { type: 'one-of', values: Object.values(def.entries ?? {}) };
    case 'array': {
      const [min, max] = [found('min_length', 'minimum'), found('max_length', 'maximum')];
      known([min, max].filter((one) => one !== undefined).length);
      return { type: 'list', of: shapeOf(def.element as Schema), ...given('min', min), ...given('max', max) };
    }
    case 'record':
      return { type: 'record', key: shapeOf(def.keyType as Schema), of: shapeOf(def.valueType as Schema) };
    case 'object': {
      const entries = Object.entries(def.shape ?? {});
      const inner = (one: Schema) => (one._zod.def.type === 'optional' ? (one._zod.def.innerType as Schema) : one);
      const optional = entries.flatMap(([key, one]) => (inner(one) === one ? [] : [key]));
      return {
        type: 'object',
        keys: Object.fromEntries(entries.map(([key, one]) => [key, shapeOf(inner(one))])),
        ...(optional.length > 0 ? { optional } : {}),
      };
    }
    case 'union': {
      const of = (def.options ?? []).map(shapeOf);
      if (def.discriminator === undefined) return { type: 'either', of };
      const kindOf = (one: ObjectShape) => {
        const kind = one.keys['kind'];
        if (def.discriminator !== 'kind' || kind?.type !== 'one-of') throw new Error('told apart by something else');
        return String(kind.values[0]);
      };
      return { type: 'kind', of: Object.fromEntries((of as ObjectShape[]).map((one) => [kindOf(one), one])) };
    }
    default:
      throw new Error(`a schema of type ${def.type}`);
  }
}

/** A shape in the words of `shape.ts`; what stands in several places is written once. */
function written(root: Shape): string {
  const counts = new Map<string, number>();
  const names = new Map<string, string>();
  const lines: string[] = [];
  const used = new Set<string>();
  const call = (name: string, ...args: readonly string[]) => {
    used.add(name);
    return `${name}(${args.join(', ')})`;
  };
  const key = (name: string) => (/^[a-z_]\w*$/i.test(name) ? name : `'${name}'`);
  const value = (one: string | number | boolean) => (typeof one === 'string' ? `'${one}'` : String(one));
  const keysOf = ({ keys, optional = [] }: ObjectShape, without?: string) => {
    const entries = Object.entries(keys).filter(([name]) => name !== without);
    return `{ ${entries.map(([name, one]) => `${key(optional.includes(name) ? `${name}?` : name)}: ${write(one)}`).join(', ')} }`;
  };
  const numberArgs = ({ min, max, int }: Extract<Shape, { type: 'number' }>) => [
    String(min),
    String(max),
    ...(int ? ['true'] : []),
  ];
  const made = (one: Shape): string => {
    switch (one.type) {
      case 'number':
        return call('number', ...numberArgs(one));
      case 'one-of':
        return call('oneOf', ...one.values.map(value));
      case 'object':
        return call('object', keysOf(one));
      case 'kind':
        return call(
          'kinds',
          `{ ${Object.entries(one.of)
            .map(([kind, inner]) => `${key(kind)}: ${keysOf(inner, 'kind')}`)
            .join(', ')} }`,
        );
      case 'either': {
        const [first] = one.of;
        if (first?.type === 'number') {
          const { min, max, int } = first;
          for (const [name, make] of Object.entries({ quantity, linked })) {
            if (JSON.stringify(make(min, max, int)) === JSON.stringify(one)) return call(name, ...numberArgs(first));
          }
        }
        return call('either', ...one.of.map(write));
      }
      case 'list':
      case 'record': {
        const parts = Object.entries(one).map(([name, part]) =>
          typeof part === 'object' ? `${name}: ${write(part as Shape)}` : `${name}: ${value(part as string)}`,
        );
        return `{ ${parts.join(', ')} }`;
      }
      default:
        return `{ ${Object.entries(one)
          .map(([name, part]) => `${name}: ${value(part as string)}`)
          .join(', ')} }`;
    }
  };
  const write = (one: Shape): string => {
    const text = JSON.stringify(one);
    const known = names.get(text);
    if (known) return known;
    const code = made(one);
    counts.set(text, (counts.get(text) ?? 0) + 1);
    if (one === root || (often.get(text) ?? 0) < 2 || code.length < 12) return code;
    const name = `S${names.size + 1}`;
    names.set(text, name);
    lines.push(`const ${name}: Shape = ${code};`);
    return name;
  };
  // Once to count, once to write.
  let often: ReadonlyMap<string, number> = new Map();
  write(root);
  often = new Map(counts);
  const whole = write(root);
  return `// Written by scenario-shape.test.ts (vitest -u) from schema.ts, for whoever reads a scenario without a schema library.
import { ${[...used].sort().join(', ')}, type Shape } from './shape.ts';

${lines.join('\n')}

/** What a scenario is, as plain data. */
export const SCENARIO_SHAPE: Shape = ${whole};
`;
}

const shape = shapeOf(scenarioSchema);

test('the shape is what the schema says: after a change of the schema, run this with -u', async () => {
  await expect(written(shape)).toMatchFileSnapshot('./scenario-shape.ts');
  // Only now, when it is written anew.
  const { SCENARIO_SHAPE } = await import('./scenario-shape.ts');
  expect(SCENARIO_SHAPE).toEqual(shape);
});
