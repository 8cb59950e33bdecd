import { expect, it } from 'vitest';
import { evaluate } from '../evaluate/evaluate.ts';
import { prepare } from '../model/prepare.ts';
import type { Scenario } from '../scenario/schema.ts';
import { differenceCurve } from './difference-curve.ts';
import { randomScenario } from './fixtures.ts';
import { plainOption, plainScenario, priced } from './plain/fixtures.ts';

const pair = { left: 'option-0', right: 'option-1', measure: 'presentValueWithIncident' } as const;
const scenario = randomScenario(7, { options: 2, lines: 8, years: 4 });

it('is what a whole evaluation of each value gives, in any order', () => {
  const whole = (change: Partial<Scenario['business']>): number => {
    const { options } = evaluate(prepare({ ...scenario, business: { ...scenario.business, ...change } }));
    const [left, right] = options.map((option) => option.presentValueWithIncident.total);
    return Number(left) - Number(right);
  };
  for (const key of ['monthlySales', 'hourlyCost', 'contributionMargin'] as const) {
    const values = key === 'contributionMargin' ? [0.1, 0.5, 0.2] : [3_000_000, 1_000_000, 2_500_001, 1_000_000];
    expect(differenceCurve(prepare(scenario), pair, `/business/${key}`, values)).toEqual(
      values.map((value) => whole({ [key]: value })),
    );
  }
});

it('does not hide what it cannot do', () => {
  const prepared = prepare(scenario);
  const curve = (pointer: string, values: readonly number[], right: string = pair.right) =>
    differenceCurve(prepared, { ...pair, right }, pointer, values);
  expect(() => curve('/business/nothing', [1])).toThrow('The scenario has no input /business/nothing. Did you mean');
  expect(() => curve('/business/monthlySales', [1, Number.NaN])).toThrow(
    'differenceCurve: values is to be finite numbers, not NaN.',
  );
  expect(() => curve('/business/monthlySales', [1], 'nobody')).toThrow('The scenario has no option nobody.');
  expect(curve('/business/monthlySales', [])).toEqual([]);
});

it('is the same everywhere for an input that nothing is worked out from', () => {
  const prepared = prepare(
    plainScenario([plainOption('left', [priced('fee', 1_000, { kind: 'monthly' })]), plainOption('right', [])]),
  );
  const two = { left: 'left', right: 'right', measure: 'total' } as const;
  // 24 months; no hour is worked in either option.
  expect(differenceCurve(prepared, two, '/business/hourlyCost', [0, 9_000])).toEqual([24_000, 24_000]);
  expect(differenceCurve(prepared, two, '/options/left/lines/fee/amount/yen', [0, 9_000])).toEqual([0, 216_000]);
});
