import { Decimal, decidingMeasure, evaluate, explain, parseScenario, prepare, type Scenario } from '@ec-tco/core';
import { decompose } from '@ec-tco/core/analysis';
import { nextSteps, REQUIREMENT_TABLE } from '@ec-tco/core/guideline';
import { planOf } from '@ec-tco/report/documents';
import { describe, expect, test } from 'vitest';
import { choiceFor, decidingFor, verdictFor } from '../../shared/computation.ts';
import { knownVerdict } from '../../shared/known-verdict.ts';
import { howOf } from '../explanation/how.ts';
import { analysed, computed, pending, SCENARIOS, STATES, worthKnowing } from '../fixtures.ts';
import { EN } from '../messages/en.ts';
import { JA } from '../messages/ja.ts';
import { barsOf } from './bars.ts';
import { largestParts } from './largest-parts.ts';
import { reasonAgainst, reasonsOf } from './reasons.ts';
import { stepsOf } from './steps.ts';

describe.each(STATES)('%s', (state) => {
  test.each([
    ['before the analysis', pending],
    ['after it', computed],
  ] as const)(
    'bars %s: the parts are the amount, those that can be named come first, as the verdict has them',
    (_, of) => {
      const shop = of(state);
      const measure = decidingMeasure(shop.scenario);
      const { facts } = knownVerdict(shop, 'ja');
      const bars = barsOf(shop);
      expect(bars.map(({ option }) => option.id).toSorted()).toEqual(
        shop.result.options.map(({ id }) => id).toSorted(),
      );
      expect(bars.filter(({ named }) => named).map(({ option }) => option.id)).toEqual(facts.ranked);
      const last = bars.map(({ option, named }) => (named ? 0 : option.eligibility.status === 'ruled-out' ? 2 : 1));
      expect(last).toEqual(last.toSorted());
      for (const { cash, own, incident, amount, stated, option } of bars) {
        const { result } = stated ? decidingFor(shop) : shop;
        const earned = result.options.find(({ id }) => id === option.id)?.contribution ?? new Decimal(0);
        const whole = measure === 'net' ? earned.minus(amount.yen) : amount.yen;
        expect(cash + own + incident).toBeCloseTo(whole.toNumber(), 4);
        expect(Math.min(cash, own, incident)).toBeGreaterThanOrEqual(0);
      }
    },
  );

  test('bars after it are all of one kind: by the means, those that have no place too', () => {
    const shop = computed(state);
    const deciding = decidingFor(shop);
    for (const { option, amount, stated, named } of barsOf(shop)) {
      expect(stated !== undefined).toBe(deciding !== shop);
      if (named || deciding === shop) continue;
      const own = deciding.result.options.find(({ id }) => id === option.id);
      const net = decidingMeasure(shop.scenario) === 'net';
      expect(amount.yen).toEqual(net ? own?.netContributionWithIncident : own?.totalWithIncident.total);
      const found = howOf(amount.path, shop, 'ja');
      expect(found?.label).toContain('幅を考えに入れた額');
      expect(found?.uses.length).toBeGreaterThan(1);
    }
  });

  test('steps: at least one without a condition, none twice, nothing for options that do not lead', () => {
    const shop = pending(state);
    const steps = stepsOf(shop, knownVerdict(shop, 'ja'));
    expect(steps.some(({ kind }) => kind === 'guide')).toBe(true);
    const keys = steps.map(({ kind, name, action }) => JSON.stringify([kind, kind === 'action' ? action : name]));
    expect(new Set(keys).size).toBe(keys.length);
  });
});

test.each(['ja', 'en'] as const)(
  'the plan of the option to choose has the steps of this page: what, who, when (%s)',
  (language) => {
    const m = language === 'ja' ? JA : EN;
    const shops = STATES.map((state) => computed(state)).filter((shop) => knownVerdict(shop, language).facts.runnerUp);
    expect(shops.length).toBeGreaterThan(3);
    for (const shop of shops) {
      const verdict = knownVerdict(shop, language);
      const { items } = planOf(shop.prepared, shop.result, verdict.facts.best ?? '', language, choiceFor(shop));
      for (const { kind, name, when, open, measures } of stepsOf(shop, verdict)) {
        if (kind === 'action') continue;
        const what = m.answer.steps[kind](name, open?.mandatory ?? 0, open?.recommended ?? 0, measures);
        expect(items.find((item) => item.what === what)).toMatchObject({ due: null, responsible: m.answer.who, when });
      }
    }
  },
);

test('the self-check counts what is mandatory, and says so where only recommended requirements are open', () => {
  const open = (requirements: Scenario['requirements']) => {
    const prepared = prepare({ ...SCENARIOS.persona6(), requirements });
    const steps = nextSteps(prepared.scenario, evaluate(prepared), ['in-house']);
    return steps.find(({ kind }) => kind === 'self-check')?.open;
  };
  const all = Object.keys(REQUIREMENT_TABLE) as readonly (keyof typeof REQUIREMENT_TABLE)[];
  const mandatory = all.filter((id) => REQUIREMENT_TABLE[id].class === 'mandatory');
  const answered = Object.fromEntries(mandatory.map((id) => [id, { status: 'in-house' as const }]));
  expect(open({})).toEqual({ mandatory: mandatory.length, recommended: all.length - mandatory.length });
  expect(open(answered)).toEqual({ mandatory: 0, recommended: all.length - mandatory.length });
  expect(JA.answer.steps['self-check']('', 18, 2)).toBe('自己点検の必須の要件18件に答える');
  expect(JA.answer.steps['self-check']('', 0, 2)).toBe('自己点検の推奨の要件2件に答える');
  expect(EN.answer.steps['self-check']('', 18, 2)).toBe('Answer the 18 mandatory requirements of the self-check');
  expect(EN.answer.steps['self-check']('', 0, 1)).toBe('Answer the 1 recommended requirement of the self-check');
});

test('bars while the analysis may turn the order: as the shop has its options, next to the amounts that it will give', () => {
  const [before, after] = [barsOf(pending('persona6')), barsOf(computed('persona6'))];
  expect(before.map(({ option }) => option.id)).toEqual(SCENARIOS.persona6().options.map(({ id }) => id));
  expect(after.map(({ option }) => option.id)).not.toEqual(before.map(({ option }) => option.id));
  for (const { option, amount, range, cash } of before) {
    const then = after.find((bar) => bar.option.id === option.id);
    expect(amount.yen.toNumber() / (then?.amount.yen.toNumber() ?? Number.NaN)).toBeCloseTo(1, 2);
    expect([amount.path, range]).toEqual([then?.amount.path, undefined]);
    expect(cash).toBeGreaterThan(0);
  }
});

test('bars: the range is that of the analysis', () => {
  const shop = computed('persona3');
  for (const { option, range } of barsOf(shop)) {
    const chance = shop.analysis?.chances?.options.find((one) => one.option === option.id);
    expect(range).toEqual(chance && { low: chance.quantiles.p10, high: chance.quantiles.p90 });
  }
});

test('the largest parts: one or two, the largest first, never one that speaks against it', () => {
  const shop = pending('persona3');
  const { prepared, result } = shop;
  const [first, ...others] = result.rankings.totalWithIncident.map(({ option }) => option);
  for (const right of others) {
    const apart = decompose(prepared, { left: first as string, right, measure: 'totalWithIncident' });
    const { parts, share } = largestParts(apart, 'totalWithIncident');
    expect(parts.length).toBeGreaterThan(0);
    expect(parts.length).toBeLessThanOrEqual(2);
    expect(parts[0]?.yen).toBe(Math.max(...parts.map(({ yen }) => yen)));
    // A row that both pay for under names of their own speaks as a whole.
    for (const { row, line, yen } of parts) {
      const whole = apart.rows.find((one) => one.row === row);
      const stands = whole?.parts.find((part) => (part.right ?? part.left)?.line === line)?.difference;
      const apartOf = whole?.parts.filter(({ left, right: other }) => !left || !other) ?? [];
      const netted = apartOf.reduce((sum, part) => sum - part.difference.toNumber(), 0);
      expect(yen).toBe(line === undefined ? netted : -(stands?.toNumber() ?? Number.NaN));
    }
    const sum = parts.reduce((yen, part) => yen + part.yen, 0);
    expect(share).toBeCloseTo(sum / Math.abs(apart.difference.toNumber()), 9);
  }
});

test('fees under other names are no reason where the other option pays as much', () => {
  const line = (name: string, yen: number) => ({ row: 'platform' as const, line: name, name, yen: new Decimal(yen) });
  const part = (left: number | undefined, right: number | undefined, name: string) => ({
    left: left === undefined ? undefined : line(name, left),
    right: right === undefined ? undefined : line(name, right),
    difference: new Decimal((left ?? 0) - (right ?? 0)),
  });
  const row = (name: string, ...parts: readonly ReturnType<typeof part>[]) => ({
    row: name as 'platform',
    left: new Decimal(0),
    right: new Decimal(0),
    difference: parts.reduce((sum, { difference }) => sum.plus(difference), new Decimal(0)),
    parts,
  });
  const rows = [
    row(
      'platform',
      part(6_229, undefined, 'fees and payment'),
      part(undefined, 6_089, 'payment'),
      part(10, 510, 'plan'),
    ),
    row('operation.security', part(0, 3_000, 'diagnosis')),
  ];
  const apart = { difference: new Decimal(-3_360), rows };
  expect(largestParts(apart, 'total').parts.map(({ name, yen }) => [name, yen])).toEqual([['diagnosis', 3_000]]);
  // Where one alone pays, the line is the reason.
  const [platform, diagnosis] = rows as [ReturnType<typeof row>, ReturnType<typeof row>];
  const one = row('platform', ...platform.parts.filter(({ left }) => left === undefined));
  expect(largestParts({ difference: new Decimal(-9_089), rows: [one, diagnosis] }, 'total').parts[0]).toMatchObject({
    name: 'payment',
    yen: 6_089,
  });
  // What both pay under other names speaks by its row.
  const dearer = row('platform', part(100, undefined, 'a'), part(undefined, 700, 'b'));
  expect(largestParts({ difference: new Decimal(-600), rows: [dearer] }, 'total').parts).toEqual([
    { row: 'platform', line: undefined, name: undefined, yen: 600 },
  ]);
});

describe('where means decide', () => {
  const shop = computed('persona6');
  const { facts } = verdictFor(shop, 'ja');
  const { ranked } = choiceFor(shop);

  test('the amounts are the means of the sentence, each with its explanation, and the stated ones beside them', () => {
    expect(facts.byMean).toBe(true);
    const bars = barsOf(shop).filter(({ named }) => named);
    const [best, next] = bars;
    expect(best && next && next.amount.yen.minus(best.amount.yen).abs()).toEqual(facts.difference);
    for (const { option, amount, stated } of bars) {
      const chosen = ranked.find((one) => one.option === option.id);
      expect([amount.yen, stated?.yen]).toEqual([chosen?.mean, chosen?.stated]);
      expect(howOf(amount.path, shop, 'ja')?.label).toContain(option.name);
      const found = explain(shop.prepared, stated?.path ?? '', 'ja', { rankings: shop.result.rankings });
      expect(found.ok && found.explanation.value).toEqual(stated?.yen);
    }
  });

  test('own hours are those of the means', () => {
    const { common = {}, ...rest } = SCENARIOS.persona3();
    const { 'site-work': work, ...others } = common;
    const value = { low: 10, base: 20, high: 90 };
    const parsed = parseScenario({ ...rest, common: { ...others, 'site-work': { ...work, value } } });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const wide = analysed(parsed.scenario);
    const stated = barsOf({ ...wide, analysis: undefined, halted: 'slow' });
    for (const { option, hoursMonthly, own } of barsOf(wide)) {
      const before = stated.find((bar) => bar.option.id === option.id);
      // (10 + 4 × 20 + 90) ÷ 6 is 30.
      expect(hoursMonthly - (before?.hoursMonthly ?? Number.NaN)).toBeCloseTo(10, 4);
      expect(own).toBeGreaterThan(before?.own ?? Number.NaN);
    }
  });

  test('why: the parts are of the means, and speak for the option that is named', () => {
    const reasons = reasonsOf(shop, facts);
    expect(reasons.length).toBeGreaterThan(0);
    for (const { other, yen } of reasons) {
      const apart = decompose(decidingFor(shop).prepared, {
        left: facts.best ?? '',
        right: other,
        measure: decidingMeasure(shop.scenario),
      });
      expect(apart.difference.isPositive()).toBe(true);
      expect(yen).toBeGreaterThan(0);
    }
    // Nothing speaks for the one that is behind.
    const [first, second] = facts.ranked as [string, string];
    expect(reasonAgainst(shop, second, first)).toBeUndefined();
  });
});

test('where sales differ, what is left is shown, beside what it takes', () => {
  const shop = worthKnowing();
  expect(decidingMeasure(shop.scenario)).toBe('net');
  for (const { left, amount } of barsOf(shop)) expect(left).toBe(amount.yen.toNumber());
  for (const { left } of barsOf(computed('persona3'))) expect(left).toBe(0);
});
