import { describe, expect, test } from 'vitest';
import { evaluate } from '../evaluate/evaluate.ts';
import { prepare } from '../model/prepare.ts';
import { line, option, scenario } from '../rules/fixtures.ts';
import { baseIn, statedOf } from './common.ts';
import { scenarioInputs } from './inputs.ts';
import { parseScenario } from './parse.ts';
import { type Linked, QUANTITY_KINDS } from './quantity.ts';
import type { Common, Scenario } from './schema.ts';

const HOURS: Common = {
  name: '商品登録',
  kind: 'hours',
  value: { low: 10, base: 20, high: 30 },
  source: { kind: 'assumption' },
};
const work = (hours: Linked) => line('labour', { amount: { kind: 'hours', hours } });
const of = (common: Scenario['common'], ...hours: Linked[]): Scenario =>
  scenario({
    ...(common && { common }),
    options: hours.map((one, i) => ({ ...option('saas', { lines: [work(one)] }), id: `option-${i}` })),
  });

test('one input for all who refer to it, and one for each factor', () => {
  const shared = of({ hours: HOURS }, { common: 'hours' }, { common: 'hours', factor: { low: 1, base: 1.3, high: 2 } });
  const found = scenarioInputs(shared).filter(({ pointer }) => /hours/.test(pointer));
  expect(found).toEqual([
    { pointer: '/common/hours/value', kind: QUANTITY_KINDS.hours, base: 20, range: HOURS.value },
    {
      pointer: '/options/option-1/lines/labour/amount/hours/factor',
      kind: QUANTITY_KINDS.factor,
      base: 1.3,
      range: { low: 1, base: 1.3, high: 2 },
    },
  ]);
});

test('costs what the same numbers cost where they are stated', () => {
  const totals = (one: Scenario) => evaluate(prepare(one)).options.map(({ total }) => total.total.toNumber());
  const shared = of({ hours: HOURS }, { common: 'hours' }, { common: 'hours', factor: 0.1 }, 5);
  expect(parseScenario(shared)).toMatchObject({ ok: true });
  expect(totals(shared)).toEqual(totals(of(undefined, 20, 2, 5)));
});

test('a factor is exact, and its range goes from end to end', () => {
  const { common } = of({ p: { ...HOURS, kind: 'probability', value: 0.0015 }, hours: HOURS });
  expect(baseIn({ common }, { common: 'p', factor: 0.1 })).toBe(0.00015);
  expect(statedOf({ common }, { common: 'hours', factor: { low: 0.5, base: 1, high: 2 } })).toEqual({
    low: 5,
    base: 20,
    high: 60,
  });
  expect(() => baseIn({ common }, { common: 'none' })).toThrow(/none/);
});

describe('refused', () => {
  const problems = (one: Scenario) => {
    const parsed = parseScenario(one);
    return parsed.ok ? [] : parsed.problems.map(({ code, path }) => `${path} ${code}`);
  };
  const at = '/options/0/lines/0/amount/hours';
  test.each<[string, Scenario, string]>([
    ['what is not there', of({ hours: HOURS }, { common: 'other' }), `${at}/common unknown-reference`],
    ['what every object has', of({ hours: HOURS }, { common: 'constructor' }), `${at}/common unknown-reference`],
    ['another kind', of({ p: { ...HOURS, kind: 'share', value: 0.5 } }, { common: 'p' }), `${at}/common not-allowed`],
    [
      'a product beyond the limit',
      of({ h: { ...HOURS, value: 1e6 } }, { common: 'h', factor: 2 }),
      `${at} out-of-range`,
    ],
    [
      'a value its kind does not allow',
      of({ h: { ...HOURS, kind: 'share', value: 2 } }),
      '/common/h/value out-of-range',
    ],
    [
      'a range out of order',
      of({ h: { ...HOURS, value: { low: 3, base: 2, high: 1 } } }, 1),
      '/common/h/value unordered-range',
    ],
  ])('%s', (_, one, problem) => expect(problems(one)).toContain(problem));
});

test.each<[number, number, boolean]>([
  [1e-6, 1e-6, false],
  [1e-9, 0.5, false],
  [1e-6, 0.001, true],
  [0, 0.5, true],
  [5, 0, true],
])('%d times %d is refused where the product is a number too near to nothing to be stated: %s', (value, factor, ok) => {
  const parsed = parseScenario(of({ hours: { ...HOURS, value } }, { common: 'hours', factor }));
  expect(parsed.ok).toBe(ok);
  if (!parsed.ok)
    expect(parsed.problems).toMatchObject([
      { code: 'out-of-range', path: '/options/0/lines/0/amount/hours', allowed: { kind: 'not-tiny', min: 1e-9 } },
    ]);
});
