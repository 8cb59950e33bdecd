import { describe, expect, it } from 'vitest';
import { choiceOf } from '../decision/choice-of.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import { prepare } from '../model/prepare.ts';
import { Decimal } from '../money/decimal.ts';
import { line, option, scenario } from '../rules/fixtures.ts';
import { defaultIncident } from '../scenario/archetypes/defaults.ts';
import type { Option, Scenario } from '../scenario/schema.ts';
import { badCases } from './bad-cases.ts';

const cases = (options: readonly Option[], incident: Scenario['incident'], more: Partial<Scenario> = {}) => {
  const prepared = prepare(scenario({ options, incident, ...more }));
  return badCases(prepared, choiceOf(prepared, evaluate(prepared)));
};
const figure = (yen: number): Scenario['incident'] => ({ severity: { kind: 'own-figure', yen } });

// methodology: the-bad-case/an-average
describe('how rare it is', () => {
  it('is one shop in so many over the years', () => {
    const [one] = cases([option('saas', { annualProbability: 0.0015 })], figure(1));
    expect(one?.probability).toBeCloseTo(1 - 0.9985 ** 5, 12);
    expect(one?.oneIn).toBeCloseTo(133.73, 2);
  });

  // methodology: 11/probabilities-here
  it('counts the time before a transition is done', () => {
    const transition = { months: 12, annualProbability: 0.02 };
    const [one] = cases([option('saas', { annualProbability: 0.0015, transition })], figure(1));
    expect(one?.perYear).toBeCloseTo((0.02 + 4 * 0.0015) / 5, 15);
    expect(one?.oneIn).toBeCloseTo(1 / (1 - (1 - 0.0052) ** 5), 6);
  });

  it('is nothing where there is no incident', () => {
    expect(cases([option('saas', { annualProbability: 0 })], figure(1))[0]?.oneIn).toBeUndefined();
  });
});

describe('what it costs if it happens', () => {
  // methodology: what-an-incident-costs/you-can-choose
  it('spreads by the law of published leaks, cut at the records held', () => {
    const own = option('saas', { insurance: undefined });
    const [one] = cases([own], { severity: defaultIncident('draft-2022-10').severity });
    // 1,000 persons and no card held: fixed 2,245,000 + 250,000 + 333,000 + 400,000, and 998.75 a person leaked.
    expect(one?.retained.p90.toNumber()).toBe(3_228_000 + 998_750);
    // The median of published leaks is all that is held; nothing is worse.
    expect(one?.retained.p50.toNumber()).toBe(3_228_000 + 998_750);
    expect(one?.retained.worst).toBeUndefined();
  });

  // methodology: what-an-incident-costs/you-can-choose
  it('has the whole stock as the worst case of a shop that holds much', () => {
    const { business } = scenario();
    const own = option('saas', { insurance: { coveredShare: 1, deductible: 0, limit: 3_000_000 } });
    const [one] = cases(
      [own],
      { severity: defaultIncident('draft-2022-10').severity },
      {
        business: { ...business, personalRecords: 50_000 },
      },
    );
    const all = 2_245_000 + 50_000 * 250 + 300_000 + 50_000 * 33 + 400_000 + 50_000 * 998.75;
    expect(one?.gross.worst?.toNumber()).toBe(all);
    expect(one?.retained.worst?.toNumber()).toBe(all - 3_000_000);
    expect(one?.gross.p50.minus(one.retained.p50).toNumber()).toBe(3_000_000);
    expect(one?.gross.p90.lt(all)).toBe(true);
  });

  // methodology: the-bad-case/an-average
  it('is told in months of contribution margin', () => {
    const [one] = cases([option('saas', { insurance: undefined })], figure(3_000_000));
    expect(one?.monthlyContribution.toNumber()).toBe(300_000);
    expect(one?.months).toEqual({ p50: 10, p90: 10, worst: undefined });
  });

  it('is told in no months where nothing is left of sales', () => {
    const business = { ...scenario().business, contributionMargin: 0 };
    const [one] = cases([option('saas', { insurance: undefined })], figure(3_000_000), { business });
    expect(one?.monthlyContribution.toNumber()).toBe(0);
    expect(one?.months).toBeUndefined();
    expect(one?.retained.p50.toNumber()).toBe(3_000_000);
  });
});

// methodology: 13/the-comparison
it('ranks those that may be chosen by the total with one incident', () => {
  const uninsured = { insurance: undefined } as unknown as Partial<Option>;
  const [dear, cheap, out] = cases(
    [
      option('mall', { pciDss: 'yes' }),
      option('saas', { pciDss: 'yes', lines: [], ...uninsured }),
      option('saas', { id: 'out', pciDss: 'no', lines: [] }),
    ],
    figure(8_000_000),
  );
  // 20,000 a month for security and premium over five years, insured up to 10 million; nothing, and not insured.
  expect([dear?.ifOnce.p90.total, cheap?.ifOnce.p90.total].map(Number)).toEqual([1_200_000, 8_000_000]);
  expect([dear?.ifOnce.p90.rank, cheap?.ifOnce.p90.rank, out?.ifOnce.p90.rank]).toEqual([1, 2, undefined]);
});

it('ranks options that sell differently by what is left, before anything is drawn', () => {
  const sells = (monthlySales: number): Partial<Option> => ({
    sales: { monthlySales, salesGrowth: 0, averageOrderValue: 5_000 },
  });
  const [more, less] = cases(
    [
      option('mall', { pciDss: 'yes', ...sells(2_000_000) }),
      option('saas', { pciDss: 'yes', lines: [], ...sells(1_000_000) }),
    ],
    figure(8_000_000),
  );
  // 1,200,000 yen dearer over five years; 60 million yen more sold, of which 30 % is left.
  expect([more?.ifOnce.p90.total, less?.ifOnce.p90.total].map(Number)).toEqual([1_200_000, 0]);
  expect([more?.ifOnce.p90.rank, less?.ifOnce.p90.rank]).toEqual([1, 2]);
});

describe('whose place it is then', () => {
  const cart = (id: string, yen: number, more: Partial<Option> = {}) =>
    option('saas', {
      id,
      pciDss: 'yes',
      lines: [line('fee', { category: 'platform', amount: { kind: 'fixed', yen } })],
      ...more,
    });
  const sales = { monthlySales: 3_000_000, salesGrowth: 0, averageOrderValue: 5_000 };
  /** Places with one incident of a yen, where the ranges carry the mean of `a` so far from its stated value. */
  const places = (measure: string, shift: number, more: Partial<Option> = {}) => {
    const prepared = prepare(scenario({ options: [cart('a', 10_000), cart('b', 20_000, more)], incident: figure(1) }));
    const ranked = ['b', 'a'].map((id) => ({
      ...{ option: id, stated: new Decimal(0), complete: true },
      mean: new Decimal(id === 'a' ? shift : 0),
    }));
    return badCases(prepared, { measure, ranked }).map(({ ifOnce }) => ifOnce.p90.rank);
  };
  // methodology: 13/the-order-of
  it('is by the mean of each, of the cost or of what is left', () => {
    expect(places('total', 0)).toEqual([1, 2]);
    expect(places('total', 10_000_000)).toEqual([2, 1]);
    expect(places('total', 0, { sales })).toEqual([1, 2]);
    expect(places('net', 0, { sales })).toEqual([2, 1]);
    expect(places('net', 0)).toEqual([1, 2]);
    expect(places('net', -10_000_000)).toEqual([2, 1]);
  });
});
