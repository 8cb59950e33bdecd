import { describe, expect, test } from 'vitest';
import { shareEqual } from './share-equal.ts';

const assumption = { kind: 'assumption' };
const line = (hours: unknown, others: object = {}) => ({
  id: 'labour',
  name: 'Work',
  timing: { kind: 'monthly' },
  amount: { kind: 'hours', hours },
  source: assumption,
  ...others,
});
const options = (...lines: object[]) => lines.map((one, i) => ({ id: `o${i}`, lines: [one] }));
const placesOf = (...lines: object[]) => shareEqual({ options: options(...lines) }).shared.map((one) => one.addresses);
const at = (o: number) => `/options/o${o}/lines/labour/amount/hours`;
const range = { low: 1, base: 2, high: 3 };

test('what is equal becomes one', () => {
  const { data, shared } = shareEqual({ options: options(line(range), line({ ...range }), line(7)) });
  expect(shared).toEqual([{ id: 'labour', name: 'Work', addresses: [at(0), at(1)] }]);
  expect(data['common']).toEqual({ labour: { name: 'Work', kind: 'hours', value: range, source: assumption } });
  const amounts = (data['options'] as { lines: { amount: unknown }[] }[]).map((one) => one.lines[0]?.amount);
  expect(amounts).toEqual([
    { kind: 'hours', hours: { common: 'labour' } },
    { kind: 'hours', hours: { common: 'labour' } },
    { kind: 'hours', hours: 7 },
  ]);
});

test('each group of equals is one of its own', () => {
  const { data, shared } = shareEqual({ options: options(line(1), line(2), line(1), line(2)) });
  expect(shared.map(({ id }) => id)).toEqual(['labour', 'labour-2']);
  expect(Object.keys(data['common'] as object)).toEqual(['labour', 'labour-2']);
});

test.each<[string, object]>([
  ['another value', line(6)],
  ['a quotation', line(5, { source: { kind: 'quotation' } })],
  ['another assumption', line(5, { source: { kind: 'assumption', note: 'other' } })],
  ['another line', line(5, { id: 'other' })],
  ['another timing', line(5, { timing: { kind: 'yearly' } })],
  ['another form', line(5, { amount: { kind: 'fixed', yen: 5 } })],
  ['no number', line('5')],
  ['no amount', line(5, { amount: null })],
  ['a form that is none', line(5, { amount: { kind: 'constructor' } })],
])('%s stays as it is', (_, other) => expect(placesOf(line(5), other)).toEqual([]));

test('a quotation is its own even beside an equal one, unless both say whose it is', () => {
  const quoted = (more: object = {}) => line(5, { source: { kind: 'quotation', ...more } });
  expect(placesOf(quoted(), quoted())).toEqual([]);
  const by = { note: 'The photographers’ contract', date: '2026-10-20' };
  expect(placesOf(quoted(by), quoted(by)).flat()).toHaveLength(2);
  expect(placesOf(quoted(by), quoted({ ...by, date: '2026-11-20' }))).toEqual([]);
});

test('a month’s price is one, however many months each pays for', () => {
  const until = (to: number) => line(5, { timing: { kind: 'monthly', from: 1, to } });
  expect(placesOf(until(4), until(8)).flat()).toHaveLength(2);
});

// methodology: 8/the-first-three
test('the probability of an incident, with a tenth of it for hosted shops', () => {
  const source = { kind: 'figure', figure: 'f' };
  const own = { id: 'own', lines: [], annualProbability: { low: 0.0005, base: 0.0015, high: 0.01 } };
  const hosted = { id: 'saas', lines: [], annualProbability: { low: 0.00005, base: 0.00015, high: 0.001 } };
  const other = { id: 'mall', lines: [], annualProbability: 0.2 };
  const sources = Object.fromEntries(['own', 'saas', 'mall'].map((id) => [`/options/${id}/annualProbability`, source]));
  const { data } = shareEqual({ title: 'x', options: [hosted, own], sources });
  const probabilities = (data['options'] as { annualProbability: unknown }[]).map((one) => one.annualProbability);
  expect(probabilities).toEqual([{ common: 'incident-probability', factor: 0.1 }, { common: 'incident-probability' }]);
  expect(shareEqual({ options: [own, other], sources }).shared).toEqual([]);
  expect(shareEqual({ options: [own, own], sources: {} }).shared).toEqual([]);
});

test.each([undefined, null, 5, [5], [{ lines: 5 }], [{ lines: [null] }]])('data that are none (%j) stay', (data) => {
  expect(shareEqual({ options: data }).shared).toEqual([]);
});

describe('what is common already', () => {
  const common = {
    labour: { name: 'Work', kind: 'hours', value: range, source: assumption },
    other: { name: 'Other', kind: 'hours', value: 9, source: assumption },
  };
  const refers = (id: string, more: object = {}) => line({ common: id, ...more });
  const shareIn = (lines: readonly object[]) => shareEqual({ options: options(...lines), common });

  test('is what an equal number refers to now, and is not made anew', () => {
    const { data, shared } = shareIn([refers('labour'), line({ ...range })]);
    expect(shared).toEqual([{ id: 'labour', name: 'Work', addresses: [at(1)] }]);
    expect(data['common']).toEqual(common);
    expect((data['options'] as { lines: { amount: unknown }[] }[]).map((one) => one.lines[0]?.amount)).toEqual([
      { kind: 'hours', hours: { common: 'labour' } },
      { kind: 'hours', hours: { common: 'labour' } },
    ]);
  });

  test.each<[string, object[]]>([
    ['another number', [refers('other'), line({ ...range })]],
    ['one that is taken times a factor', [refers('labour', { factor: 1 }), line({ ...range })]],
    ['one that is not there', [refers('none'), line({ ...range })]],
    ['one that all objects have', [refers('toString'), line({ ...range })]],
  ])('%s is not', (_, lines) => expect(shareIn(lines).shared).toEqual([]));

  test('what is common otherwise gets an id of its own', () => {
    const { shared, data } = shareEqual({ options: options(line(1), line(1)), common });
    expect(shared.map(({ id }) => id)).toEqual(['labour-2']);
    expect(Object.keys(data['common'] as object)).toEqual(['labour', 'other', 'labour-2']);
  });
});

test.each<[string, object]>([
  ['another low', { ...range, low: 0 }],
  ['another base', { ...range, base: 2.5 }],
  ['another high', { ...range, high: 4 }],
  ['no range at all', { low: 1, high: 3 }],
  ['a range of words', { low: '1', base: 2, high: 3 }],
])('a range with %s is another', (_, other) => expect(placesOf(line(range), line(other))).toEqual([]));

test.each<[string, object]>([
  ['a line without an id', { id: 5 }],
  ['a line without a name', { name: null }],
])('%s stays', (_, more) => expect(placesOf(line(5, more), line(5, more))).toEqual([]));

test('what is said of a number itself goes before what its line says', () => {
  const said = (source: object) =>
    shareEqual({ options: options(line(5), line(5)), sources: { [at(0)]: source, [at(1)]: source } });
  expect(said({ kind: 'quotation' }).shared).toEqual([]);
  expect(said({ kind: 'figure', figure: 'f' }).data['common']).toMatchObject({
    labour: { source: { kind: 'figure', figure: 'f' } },
  });
});

test('data in which nothing is equal come back as they are', () => {
  const data = { options: options(line(1), line(2)) };
  expect(shareEqual(data).data).toBe(data);
});

describe('what options state of incidents', () => {
  const figure = { kind: 'figure', figure: 'f' };
  const PROBABILITY = 'annualProbability';
  /** Options with a number at a place, each with its source. */
  const shop = (place: string, ...own: readonly (readonly [value: unknown, source: object])[]) => {
    const [key = '', inner] = place.split('/');
    return {
      title: 'Shop',
      options: own.map(([value], i) => ({
        id: `o${i}`,
        lines: [],
        [key]: inner === undefined ? value : { keep: 1, [inner]: value },
      })),
      sources: Object.fromEntries(own.map(([, source], i) => [`/options/o${i}/${place}`, source])),
    };
  };
  const shares = (data: object) => shareEqual(data as Parameters<typeof shareEqual>[0]);

  test.each([
    [
      PROBABILITY,
      'incident-probability',
      'Yearly probability of an incident',
      '事故の確率（1年あたり）',
      'probability',
    ],
    [
      'transition/annualProbability',
      'transition-probability',
      'Yearly probability of an incident until the change is done',
      '移行が済むまでの事故の確率（1年あたり）',
      'probability',
    ],
    ['insurance/coveredShare', 'covered-share', 'Share covered by the insurance', '保険で補償される割合', 'share'],
  ])('%s is one, named in the language of the title', (place, id, en, ja, kind) => {
    const data = shop(place, [0.25, assumption], [0.25, assumption]);
    const addresses = [`/options/o0/${place}`, `/options/o1/${place}`];
    const { data: linked, shared } = shares(data);
    expect(shared).toEqual([{ id, name: en, addresses }]);
    expect(linked['common']).toEqual({ [id]: { name: en, kind, value: 0.25, source: assumption } });
    const [key = '', inner] = place.split('/');
    const [first] = linked['options'] as Record<string, unknown>[];
    expect(first?.[key]).toEqual(inner === undefined ? { common: id } : { keep: 1, [inner]: { common: id } });
    expect(shares({ ...data, title: '店' }).shared).toEqual([{ id, name: ja, addresses }]);
    // What was given is not written to.
    expect(data.options[0]?.[key]).toEqual(inner === undefined ? 0.25 : { keep: 1, [inner]: 0.25 });
  });

  test.each<[string, string, readonly (readonly [unknown, object])[], readonly (number | undefined)[]]>([
    [
      'a tenth of a figure',
      PROBABILITY,
      [
        [0.002, figure],
        [0.0002, { kind: 'figure', figure: 'g' }],
      ],
      [undefined, 0.1],
    ],
    [
      'whichever stands first',
      PROBABILITY,
      [
        [0.0002, figure],
        [0.002, figure],
      ],
      [0.1, undefined],
    ],
    [
      'not of an assumption',
      PROBABILITY,
      [
        [0.002, assumption],
        [0.0002, assumption],
      ],
      [],
    ],
    [
      'not where one of them is one',
      PROBABILITY,
      [
        [0.002, figure],
        [0.0002, assumption],
      ],
      [],
    ],
    [
      'nor the other',
      PROBABILITY,
      [
        [0.002, assumption],
        [0.0002, figure],
      ],
      [],
    ],
    [
      'nor of a share that is covered',
      'insurance/coveredShare',
      [
        [0.5, figure],
        [0.05, figure],
      ],
      [],
    ],
    [
      'another source is another number',
      PROBABILITY,
      [
        [0.002, figure],
        [0.002, { kind: 'figure', figure: 'g' }],
      ],
      [],
    ],
    [
      'a number is no range',
      PROBABILITY,
      [
        [0.002, figure],
        [{ low: 0.002, base: 0.002, high: 0.002 }, figure],
      ],
      [],
    ],
    [
      'the largest that several share',
      PROBABILITY,
      [
        [0.01, figure],
        [0.02, figure],
        [0.01, figure],
        [0.02, figure],
      ],
      [undefined, undefined],
    ],
  ])('%s', (_, place, own, factors) => {
    const { data, shared } = shares(shop(place, ...own));
    const [key = '', inner] = place.split('/');
    const found = (data['options'] as Record<string, unknown>[]).flatMap((option) => {
      const value = inner === undefined ? option[key] : (option[key] as Record<string, unknown>)[inner];
      return typeof value === 'object' && value !== null && 'common' in value
        ? ['factor' in value ? (value.factor as number) : undefined]
        : [];
    });
    expect(found).toEqual(factors);
    expect(shared).toHaveLength(factors.length > 0 ? 1 : 0);
    if (own.length === 4) expect(data['common']).toMatchObject({ 'incident-probability': { value: 0.02 } });
  });

  test('one that is common already takes in what equals it, one option alone as well', () => {
    const common = { known: { name: 'K', kind: 'probability', value: 0.002, source: figure } };
    const data = {
      ...shop(PROBABILITY, [{ common: 'known' }, {}], [0.002, figure], [0.0002, figure], [0.5, figure]),
      common,
    };
    const { data: linked, shared } = shares(data);
    expect(shared).toMatchObject([
      { id: 'known', addresses: [`/options/o1/${PROBABILITY}`, `/options/o2/${PROBABILITY}`] },
    ]);
    expect(linked['common']).toEqual(common);
    expect((linked['options'] as Record<string, unknown>[]).map((one) => one[PROBABILITY])).toEqual([
      ...[{ common: 'known' }, { common: 'known' }, { common: 'known', factor: 0.1 }, 0.5],
    ]);
    const others = [
      { ...common.known, kind: 'share' },
      { ...common.known, value: 'x' },
      { ...common.known, source: { kind: 'quotation' } },
      5,
    ];
    for (const known of others)
      expect(shares({ ...data, common: { known } }).shared.map(({ id }) => id)).not.toContain('known');
    const gone = {
      ...data,
      options: data.options.map((one, i) => (i === 0 ? { ...one, [PROBABILITY]: { common: 'toString' } } : one)),
    };
    expect(shares(gone).shared.map(({ id }) => id)).toEqual(['incident-probability']);
  });
});
