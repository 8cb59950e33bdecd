import { expect, test } from 'vitest';
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

test('a quotation is its own even beside an equal one', () => {
  const quoted = line(5, { source: { kind: 'quotation' } });
  expect(placesOf(quoted, quoted)).toEqual([]);
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
