import type { ProblemCode } from '@ec-tco/core';
import { validScenario } from './valid-scenario.ts';

/** A scenario that must be rejected, and a problem that must be among those reported. */
export interface HostileCase {
  readonly name: string;
  readonly make: () => unknown;
  readonly path: string;
  readonly code: ProblemCode;
  /** Part of what is said to be allowed, in both languages. */
  readonly allowed?: string;
}

type Data = Record<string, unknown>;

/** The valid scenario with one value set, or a key removed where the value is `REMOVED`. */
export function changed(pointer: string, value: unknown): Data {
  const data = validScenario();
  const parts = pointer.split('/').slice(1);
  const last = (parts.pop() as string).replaceAll('~1', '/');
  let at = data;
  for (const part of parts) at = at[part] as Data;
  if (value === REMOVED) delete at[last];
  else Object.defineProperty(at, last, { value, enumerable: true, configurable: true, writable: true });
  return data;
}
export const REMOVED = Symbol('removed');

const set = (pointer: string, value: unknown, code: ProblemCode, extra: Partial<HostileCase> = {}): HostileCase => ({
  name: `${pointer} = ${show(value)}`,
  make: () => changed(pointer, value),
  path: pointer,
  code,
  ...extra,
});

function show(value: unknown): string {
  if (value === REMOVED) return '(removed)';
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'number' || typeof value === 'symbol' || typeof value === 'function') return String(value);
  try {
    return (JSON.stringify(value) ?? String(value)).slice(0, 50);
  } catch {
    return typeof value;
  }
}

const root = (name: string, make: () => unknown, code: ProblemCode, path = ''): HostileCase => ({
  name,
  make,
  path,
  code,
});

const nested = (levels: number): unknown => {
  let value: unknown = 1;
  for (let i = 0; i < levels; i += 1) value = i % 2 ? { a: value } : [value];
  return value;
};
const cyclic = (): Data => {
  const data = validScenario();
  data['business'] = data;
  return data;
};
const cyclicArray = (): Data => {
  const loop: unknown[] = [];
  loop.push(loop);
  return changed('/options', loop);
};
const throwing = (): never => {
  throw new Error('touched');
};
const withGetter = (): Data =>
  Object.defineProperty(validScenario(), 'title', { get: throwing, enumerable: true, configurable: true });
const arrayWithGetter = (): Data =>
  changed('/options', Object.defineProperty([1], 0, { get: throwing, enumerable: true, configurable: true }));
const withIterator = (): unknown[] => Object.assign([1], { [Symbol.iterator]: throwing });
class Shop {
  version = 1;
  title = 'class';
}
class List extends Array<unknown> {}
const sparse = (): unknown[] => {
  const lines: unknown[] = [];
  lines[3] = (validScenario()['options'] as Data[])[0];
  return lines;
};
const line = (change: Data): Data => ({
  ...((validScenario()['options'] as { lines: Data[] }[])[0]?.lines[0] as Data),
  ...change,
});
const share = (id: string, of: unknown): Data =>
  line({ id, amount: { kind: 'share', rate: 0.1, of, basis: 'same-year' }, timing: { kind: 'yearly' } });
const keyed = (pointer: string, key: string): HostileCase => ({
  name: `${pointer || '(whole)'} with the key ${key}`,
  make: () => changed(`${pointer}/${key}`, { polluted: true }),
  path: `${pointer}/${key}`,
  code: 'forbidden-key',
});

const REQUIRED = [
  ...['version', 'title', 'dataSet', 'journey', 'business', 'horizonYears', 'rates', 'showTax', 'securityFloor'],
  ...['options', 'incident', 'requirements'],
  ...['monthlySales', 'salesGrowth', 'averageOrderValue', 'contributionMargin', 'cardShare', 'personalRecords'].map(
    (key) => `business/${key}`,
  ),
  ...['business/cardRecords', 'business/employees', 'business/hourlyCost', 'business/monthlySales/base'],
  ...['rates/discount', 'rates/inflation', 'rates/consumptionTax'],
  ...['id', 'name', 'kind', 'pciDss', 'customPages', 'lines', 'annualProbability'].map((key) => `options/0/${key}`),
  ...['id', 'name', 'category', 'timing', 'amount', 'escalation', 'source'].map((key) => `options/0/lines/1/${key}`),
  ...['rate', 'of', 'basis'].map((key) => `options/0/lines/1/amount/${key}`),
  ...['options/0/lines/2/escalation/rate', 'options/0/lines/3/timing/years', 'options/1/lines/1/timing/month'],
  ...['options/0/insurance/deductible', 'options/0/transition/months', 'options/1/sales/monthlySales'],
  ...['incident/severity', 'incident/severity/mode', 'incident/closure/recoveryMonths'],
  ...['requirements/build-1/status', 'requirements/build-1/lines/0/line'],
];
/** Keys that say which form an object has. */
const TAGS = [
  ...['options/0/lines/0/timing/kind', 'options/0/lines/0/amount/kind', 'options/0/lines/0/escalation/kind'],
  ...['options/0/lines/0/source/kind', 'incident/severity/kind'],
];

export const HOSTILE_CASES: readonly HostileCase[] = [
  // What is no scenario at all.
  root('undefined', () => undefined, 'missing'),
  root('null', () => null, 'wrong-type'),
  root('a number', () => 5, 'wrong-type'),
  root('NaN', () => Number.NaN, 'not-finite'),
  root('a string', () => 'scenario', 'wrong-type'),
  root('an array', () => [], 'wrong-type'),
  root('an empty object', () => ({}), 'missing', '/version'),
  root('a function', () => () => validScenario(), 'not-plain'),
  root('a symbol', () => Symbol('x'), 'not-plain'),
  root('a BigInt', () => 10n ** 500n, 'not-plain'),
  root('a Date', () => new Date(0), 'not-plain'),
  root('a Map', () => new Map(Object.entries(validScenario())), 'not-plain'),
  root('a Set', () => new Set([1]), 'not-plain'),
  root('a class instance', () => new Shop(), 'not-plain'),
  root('a Promise', () => Promise.resolve(validScenario()), 'not-plain'),
  root('a boxed number', () => Object(1) as unknown, 'not-plain'),
  root('a typed array', () => new Float64Array(8), 'not-plain'),
  root('an object that inherits a scenario', () => Object.create(validScenario()) as unknown, 'not-plain'),
  root('a RegExp', () => /a+/, 'not-plain'),
  root('an Error', () => new Error('no'), 'not-plain'),

  // Versions.
  ...[0, -1, 1.5].map((version) => set('/version', version, 'unsupported-version', { allowed: '1 | 2' })),
  ...[3, 1e300].map((version) => set('/version', version, 'newer-version', { allowed: '1 | 2' })),
  ...['1', null, true, [1], {}].map((version) => set('/version', version, 'unsupported-version', { allowed: '1 | 2' })),
  set('/version', Number.NaN, 'not-finite'),

  // Numbers.
  set('/business/monthlySales', Number.NaN, 'not-finite'),
  set('/business/monthlySales', Number.POSITIVE_INFINITY, 'not-finite'),
  set('/business/monthlySales', Number.NEGATIVE_INFINITY, 'not-finite'),
  set('/options/0/lines/0/amount/yen/base', Number.NaN, 'not-finite'),
  set('/business/monthlySales', -1, 'out-of-range', { allowed: '0 – 1000000000000' }),
  set('/business/monthlySales', 1e308, 'out-of-range', { allowed: '0 – 1000000000000' }),
  set('/business/monthlySales', Number.MAX_VALUE, 'out-of-range'),
  set('/business/monthlySales', '3000000', 'wrong-type'),
  set('/business/monthlySales', 5n, 'not-plain'),
  set('/business/monthlySales', null, 'wrong-type'),
  set('/business/monthlySales', [], 'wrong-type'),
  set('/business/monthlySales', new Number(5), 'not-plain'),
  set('/business/monthlySales/low', -1, 'out-of-range', { allowed: '0 – 1000000000000' }),
  set('/business/monthlySales/low', '1', 'wrong-type'),
  set('/business/averageOrderValue', 0, 'out-of-range', { allowed: '1 – 1000000000' }),
  set('/business/averageOrderValue', -0, 'out-of-range'),
  set('/business/contributionMargin', 35, 'out-of-range', { allowed: '0 – 1' }),
  set('/business/salesGrowth', -1, 'out-of-range', { allowed: '-0.9 – 10' }),
  set('/business/employees', 2.5, 'wrong-type'),
  set('/business/employees', -3, 'out-of-range', { allowed: '0 – 1000000' }),
  set('/business/employees', 1e20, 'out-of-range', { allowed: '0 – 1000000' }),
  set('/business/personalRecords', 2e9, 'out-of-range', { allowed: '0 – 1000000000' }),
  set('/rates/discount', -0.01, 'out-of-range', { allowed: '0 – 1' }),
  set('/rates/consumptionTax', 10, 'out-of-range', { allowed: '0 – 1' }),
  set('/horizonYears', 0, 'out-of-range', { allowed: '1 – 15' }),
  set('/horizonYears', 16, 'out-of-range', { allowed: '1 – 15' }),
  set('/horizonYears', 2.5, 'wrong-type'),
  set('/horizonYears', '5', 'wrong-type'),
  set('/horizonYears', 1e15, 'out-of-range'),
  set('/options/0/annualProbability', 1.01, 'out-of-range', { allowed: '0 – 1' }),
  set('/options/0/transition/months', 181, 'out-of-range', { allowed: '0 – 180' }),
  set('/options/0/lines/3/amount/hours', -5, 'out-of-range', { allowed: '0 – 1000000' }),
  set('/options/0/lines/3/timing/years', 0, 'out-of-range', { allowed: '1 – 15' }),
  set('/options/0/lines/2/timing/from', 0, 'out-of-range', { allowed: '1 – 180' }),
  set('/options/1/lines/1/timing/month', 1.5, 'wrong-type'),
  set('/incident/severity/high', 1e13, 'out-of-range', { allowed: '0 – 1000000000000' }),

  // Types.
  set('/title', 5, 'wrong-type'),
  set('/title', null, 'wrong-type'),
  set('/showTax', 'true', 'wrong-type'),
  set('/showTax', 1, 'wrong-type'),
  set('/options', {}, 'wrong-type'),
  set('/options', 'own', 'wrong-type'),
  set('/options/0', null, 'wrong-type'),
  set('/options/0/lines', { 0: {} }, 'wrong-type'),
  set('/options/0/lines/1/amount/of', 5, 'wrong-type'),
  set('/options/0/lines/1/amount/of/lines', 'build', 'wrong-type'),
  set('/options/0/lines/0/timing', 'monthly', 'wrong-type'),
  set('/requirements', [], 'wrong-type'),
  set('/business', [], 'wrong-type'),
  set('/incident', 'none', 'wrong-type'),
  set('/sources', 5, 'wrong-type'),

  // Words, lengths, formats.
  set('/journey', 'New', 'not-allowed', { allowed: '"operating"' }),
  set('/dataSet', 'final', 'not-allowed', { allowed: '"final-2023-03"' }),
  set('/options/0/kind', 'cloud', 'not-allowed', { allowed: '"mall"' }),
  set('/options/0/pciDss', true, 'not-allowed', { allowed: '"unknown"' }),
  set('/options/0/lines/0/category', 'tax', 'not-allowed', { allowed: '"build.other"' }),
  set('/options/0/lines/0/timing/kind', 'weekly', 'not-allowed', { allowed: 'monthly' }),
  set('/options/0/lines/0/amount/kind', 'percent', 'not-allowed', { allowed: 'sales-rate' }),
  set('/options/0/lines/1/amount/basis', 'year', 'not-allowed', { allowed: '"same-year"' }),
  set('/options/0/lines/2/tasks/0', 'firewall', 'not-allowed', { allowed: '"waf"' }),
  set('/options/0/securityTasks/patch', 'done', 'not-allowed', { allowed: '"missing"' }),
  set('/incident/severity/kind', 'worst', 'not-allowed', { allowed: 'survey-mean' }),
  set('/requirements/build-1/status', 'maybe', 'not-allowed', { allowed: '"cannot"' }),
  set('/title', '', 'wrong-length', { allowed: '1 – 200' }),
  set('/title', 'あ'.repeat(201), 'wrong-length', { allowed: '1 – 200' }),
  set('/title', 'x'.repeat(5_000_000), 'wrong-length', { allowed: '200' }),
  set('/note', 'x'.repeat(2001), 'wrong-length', { allowed: '2000' }),
  set('/options', [], 'wrong-length', { allowed: '1 – 20' }),
  set('/options/0/lines/1/amount/of/lines', [], 'wrong-length', { allowed: '1 – 200' }),
  set('/options/0/id', 'Own', 'wrong-format'),
  set('/options/0/id', '../etc', 'wrong-format'),
  set('/options/0/id', 'a'.repeat(65), 'wrong-format'),
  set('/options/0/lines/0/id', 'build\n', 'wrong-format'),
  set('/options/0/lines/0/source/date', '2026-13-01', 'wrong-format'),
  set('/options/0/lines/0/source/date', '2026-02-30', 'wrong-format'),
  set('/options/0/lines/0/source/date', '1 Oct 2026', 'wrong-format'),
  set('/title', 'lone \ud800 surrogate', 'wrong-format'),
  set('/options/0/name', '\udc00', 'wrong-format'),
  set('/options/0/lines/0/source/note', 'a\ud83d', 'wrong-format'),

  // Keys.
  set('/extra', 1, 'unknown-key', { allowed: 'horizonYears' }),
  set('/Title', 'x', 'unknown-key', { allowed: 'title' }),
  set('/business/profit', 1, 'unknown-key', { allowed: 'contributionMargin' }),
  set('/business/monthlySales/mode', 1, 'unknown-key', { allowed: 'base' }),
  set('/options/0/price', 1, 'unknown-key', { allowed: 'annualProbability' }),
  set('/options/0/lines/0/amount/rate', 0.1, 'unknown-key', { allowed: 'yen' }),
  set('/options/0/lines/1/timing/week', 3, 'unknown-key', { allowed: 'from' }),
  set('/options/0/lines/1/amount/of/category', 'platform', 'unknown-key', {
    path: '/options/0/lines/1/amount/of/lines',
  }),
  set('/options/0/lines/1/amount/of', {}, 'missing', { path: '/options/0/lines/1/amount/of/category' }),
  set('/incident/severity/yen', 5, 'unknown-key', { allowed: 'mode' }),
  set('/requirements/build-15', { status: 'done' }, 'unknown-key', { allowed: 'build-14' }),
  set('/options/0/securityTasks/firewall', 'missing', 'unknown-key', { allowed: 'antivirus' }),
  set('/sources/business', { kind: 'assumption' }, 'wrong-format'),
  ...REQUIRED.map((key) => set(`/${key}`, REMOVED, 'missing')),
  ...REQUIRED.slice(1, 4).map((key) => set(`/${key}`, undefined, 'missing')),
  ...TAGS.map((key) => set(`/${key}`, REMOVED, 'missing')),

  // Prototypes.
  ...['__proto__', 'constructor', 'prototype'].flatMap((key) =>
    ['', '/business', '/options/0', '/options/0/lines/0/amount', '/requirements', '/sources', '/rates'].map((at) =>
      keyed(at, key),
    ),
  ),
  root(
    'JSON text with __proto__',
    () => JSON.parse('{"__proto__":{"version":1}}') as unknown,
    'forbidden-key',
    '/__proto__',
  ),

  // Size, depth, shape.
  root('an array of 10^6', () => Array.from({ length: 1_000_000 }, () => 0), 'too-large'),
  root('an array of length 2^32 − 1', () => new Array<unknown>(4_294_967_295), 'too-large'),
  set(
    '/options',
    Array.from({ length: 1_000_000 }, () => ({})),
    'too-large',
  ),
  { ...set('/options', null, 'wrong-length'), name: '21 options', make: () => changed('/options', many('option', 21)) },
  {
    ...set('/options/0/lines', null, 'wrong-length'),
    name: '201 lines',
    make: () => changed('/options/0/lines', many('line', 201)),
  },
  root('10^6 keys', () => Object.fromEntries(Array.from({ length: 1_000_000 }, (_, i) => [`k${i}`, i])), 'too-large'),
  root('a shared array, 10^9 times', () => doubling(30), 'too-large', '/1/1/1/1/0/1/0/0/0/0/0'),
  root('10^5 levels', () => nested(100_000), 'too-deep', '/a/0/a/0/a/0/a/0/a/0/a/0'),
  {
    ...set('/note', null, 'too-deep'),
    make: () => changed('/note', nested(40)),
    name: '40 levels in note',
    path: `/note${'/a/0'.repeat(5)}/a`,
  },
  { ...root('a cycle', cyclic, 'too-deep'), path: '/business'.repeat(12) },
  { ...root('a cyclic array', cyclicArray, 'too-deep'), path: `/options${'/0'.repeat(11)}` },
  root('a getter that throws', withGetter, 'not-plain'),
  root('an array with a getter', arrayWithGetter, 'not-plain', '/options'),
  root('a symbol key', () => ({ ...validScenario(), [Symbol('s')]: 1 }), 'not-plain'),
  set('/options', sparse(), 'missing', { path: '/options/0', name: 'a sparse array' }),
  set('/options/0/lines', withIterator(), 'not-plain', { name: 'an array with an iterator of its own' }),
  set('/options/0/lines', Object.assign([], { extra: 1 }), 'not-plain', { name: 'an array with a key' }),
  set('/options', new List(), 'not-plain', { name: 'an array of an own class' }),
  set('/options/0/lines', new Map(), 'not-plain'),
  set('/options/0/lines/0', new Date(0), 'not-plain'),
  set('/options/0/name', Object('name'), 'not-plain', { name: 'a boxed string' }),
  set('/options/0/lines/0/timing', () => 1, 'not-plain'),
  set('/note', Symbol('note'), 'not-plain'),
  root(
    'a Proxy that throws on everything',
    () => proxy(['get', 'ownKeys', 'getPrototypeOf', 'getOwnPropertyDescriptor', 'has']),
    'not-plain',
  ),
  root('a revoked Proxy', revoked, 'not-plain'),
  set('/business', revoked(), 'not-plain', { name: 'a revoked Proxy inside' }),
  root(
    'a Proxy with 5,000 keys that it does not have',
    () => new Proxy({}, { ownKeys: () => Array.from({ length: 5_000 }, (_, i) => `k${i}`) }),
    'not-plain',
  ),

  // Rules across fields.
  set('/business/monthlySales', { low: 3, base: 2, high: 4 }, 'unordered-range'),
  set('/business/monthlySales', { low: 4, base: 4, high: 3 }, 'unordered-range'),
  set('/options/0/lines/0/amount/yen/low', 9_000_000, 'unordered-range', { path: '/options/0/lines/0/amount/yen' }),
  set('/options/0/annualProbability/high', 0.0001, 'unordered-range', { path: '/options/0/annualProbability' }),
  set('/incident/severity/mode', 91_000_000, 'unordered-range', { path: '/incident/severity' }),
  set('/incident/severity/low', 6_000_000, 'unordered-range', { path: '/incident/severity' }),
  set('/options/1/id', 'own', 'duplicate-id'),
  set('/options/0/lines/1/id', 'build', 'duplicate-id'),
  set('/options/0/lines/2/id', 'guideline-minimum', 'duplicate-id'),
  set('/options/0/lines/2/id', 'expected-incident-loss', 'duplicate-id'),
  set('/baseline', 'mall', 'unknown-reference'),
  set('/options/0/lines/1/amount/of/lines/0', 'nothing', 'unknown-reference'),
  set('/options/0/lines/1/amount/of/lines/0', 'move', 'unknown-reference'),
  set('/requirements/build-1/lines/0/line', 'nothing', 'unknown-reference', { path: '/requirements/build-1/lines/0' }),
  set('/requirements/build-1/lines/0/option', 'nothing', 'unknown-reference', {
    path: '/requirements/build-1/lines/0',
  }),
  set('/sources/~1business~1profit', { kind: 'assumption' }, 'unknown-reference'),
  set('/sources/~1options~1constructor', { kind: 'assumption' }, 'unknown-reference'),
  set('/options/0/lines/1/amount/of/lines/0', 'maintenance', 'circular', { path: '/options/0/lines/1/amount/of' }),
  set('/options/0/lines', [share('a', { lines: ['b'] }), share('b', { lines: ['a'] })], 'circular', {
    path: '/options/0/lines/0/amount/of',
  }),
  set(
    '/options/0/lines',
    [share('a', { category: 'build.other' }), share('b', { category: 'build.other' })],
    'circular',
    {
      path: '/options/0/lines/1/amount/of',
    },
  ),
  set('/options/0/lines/2/timing', { kind: 'monthly', from: 7, to: 6 }, 'contradiction'),
  set('/options/0/lines/1/timing', { kind: 'yearly', from: 3, to: 2 }, 'contradiction'),
  set('/options/0/lines/4/timing', { kind: 'before-opening' }, 'contradiction'),
  set('/options/1/lines/0/timing', { kind: 'every', years: 2 }, 'contradiction'),
];

function many(prefix: string, count: number): Data[] {
  const options = validScenario()['options'] as { lines: Data[] }[];
  const one = prefix === 'line' ? options[0]?.lines[0] : { ...options[0], lines: [] };
  return Array.from({ length: count }, (_, i) => ({ ...one, id: `${prefix}-${i}` }));
}

function doubling(levels: number): unknown {
  let value: unknown = [];
  for (let i = 0; i < levels; i += 1) value = [value, value];
  return value;
}

/** A scenario behind a Proxy whose traps of these names throw. */
export const proxy = (traps: readonly string[]): object =>
  new Proxy(validScenario(), Object.fromEntries(traps.map((trap) => [trap, throwing])));

function revoked(): object {
  const { proxy: object, revoke } = Proxy.revocable({}, {});
  revoke();
  return object;
}
