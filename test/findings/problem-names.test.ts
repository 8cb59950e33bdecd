import type { Line, Option, Scenario } from '@ec-tco/core';
import { expect, test } from 'vitest';
import { problemNames } from '../../packages/widget/src/calculator/problems/problem-names.ts';
import { createDraft, setValue } from '../../packages/widget/src/state/draft.ts';
import { line, option, shop } from './shop.ts';

const fee = (more: Partial<Line>, amount: Line['amount'] = { kind: 'fixed', yen: 1000 }) =>
  line('fee', amount, { name: '月額', ...more });
const rate = { kind: 'sales-rate', rate: 0.05 } as const;
const tiers = (mode: 'whole' | 'marginal', ...froms: readonly number[]) =>
  ({ by: 'sales', mode, above: froms.map((from) => ({ from, price: 0.01 })) }) as const;
const credit = {
  id: 'back',
  name: '補助金',
  timing: { kind: 'once', month: 1 },
  source: { kind: 'assumption' },
} as const;
const share = (...lines: readonly string[]) => ({ kind: 'share', rate: 0.1, of: { lines }, basis: 'total' }) as const;

/** Wrong in each way that a check across fields finds, and the names that have to be told. */
const WRONG: Readonly<
  Record<string, readonly [wrong: Partial<Scenario> | readonly Line[] | Partial<Option>, names: string]>
> = {
  'limits the wrong way round': [[fee({ limits: { least: 5000, most: 300 } })], '「月額」の1回の最低額'],
  'steps the wrong way round': [[fee({ tiers: tiers('whole', 9, 5) }, rate)], 'カートA'],
  'steps above each other of a sum': [[fee({ tiers: tiers('marginal', 9) })], 'カートA：月額'],
  'a base of what does not follow sales': [[fee({ base: 'with-tax' })], 'カートA：月額'],
  'a part of it': [[fee({ part: { of: 'sales', share: 0.5 } })], 'カートA：月額'],
  'items of a rate': [[fee({ items: 3 }, rate)], 'カートA'],
  'a rate in advance': [[fee({ timing: { kind: 'monthly', advance: 12 } }, rate)], 'カートA：月額'],
  'a contract of a year’s fee': [
    [fee({ timing: { kind: 'yearly' }, contract: { months: 12, leaving: { kind: 'fixed', yen: 1 } } })],
    'カートA：月額',
  ],
  'what remains of a rate': [
    [fee({ contract: { months: 12, leaving: { kind: 'remaining', share: 1 } } }, rate)],
    'カートA：月額',
  ],
  'with tax, of what has none': [[fee({ withTax: true, taxable: false })], 'カートA：月額'],
  'from after to': [[fee({ timing: { kind: 'monthly', from: 9, to: 2 } })], 'カートA：月額'],
  'a rate once': [[fee({ timing: { kind: 'once', month: 1 } }, rate)], 'カートA：月額'],
  'a share of a line that is gone': [[fee({}, share('none'))], 'カートA：月額'],
  'a circle': [[fee({}, share('fee'))], 'カートA'],
  'two of the same id': [[fee({}), fee({})], 'カートA：月額'],
  'a credit of a line that is gone': [
    { credits: [{ ...credit, amount: { kind: 'share', rate: 0.1, of: { lines: ['none'] } } }] },
    'カートA：補助金',
  ],
  'stages the wrong way round': [
    {
      stages: [
        { id: 'x', name: '移る', year: 4 },
        { id: 'y', name: '直す', year: 2 },
      ],
    },
    'カートA：直す',
  ],
  'an answer of a line that is gone': [
    { requirements: { 'build-1': { status: 'done', lines: ['none'] } } as never },
    'カートA',
  ],
  'a plan by year with a start': [
    { business: { salesByYear: [1], ramp: { months: 3, start: 0 } } as never },
    '立ち上がり',
  ],
  'a season of nothing': [{ business: { season: Array.from({ length: 12 }, () => 0) } as never }, '12か月'],
  'a baseline that is gone': [{ baseline: 'none' }, '選択肢の id'],
};

const sound = shop([{ ...option('a', [fee({})]), name: 'カートA' }]);

test.each(Object.entries(WRONG))('%s is told in words', (_, [wrong, names]) => {
  const draft = createDraft(sound);
  const at = (pointer: string, value: unknown) => setValue(draft, pointer, value);
  const given = Array.isArray(wrong)
    ? at('/options/a/lines', wrong)
    : 'business' in wrong
      ? at('/business', { ...sound.business, ...wrong.business })
      : 'baseline' in wrong
        ? at('/baseline', wrong.baseline)
        : at('/options/a', { ...sound.options[0], ...(wrong as Partial<Option>) });
  expect(given.problems.length).toBeGreaterThan(0);
  for (const language of ['ja', 'en'] as const) {
    const told = [...problemNames(given, language).values()];
    expect(told).not.toEqual([]);
    for (const text of told)
      expect(text).not.toMatch(/\/(?:options|business|baseline|requirements|stages|lines)|undefined/);
  }
  expect([...problemNames(given, 'ja').values()].join('\n')).toContain(names);
});
