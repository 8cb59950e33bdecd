import { expect, it } from 'vitest';
import { closeScenario, testPrepared } from './fixtures.ts';
import { valueOfInformation } from './value-of-information.ts';

// methodology: 14/value-of
it('is the gain that can be worked out by hand where one input decides', () => {
  const scenario = closeScenario(2);
  const price = { low: 0, base: 50_000, high: 100_000 };
  const options = scenario.options.map((option, o) => {
    const [line] = option.lines;
    if (!line) throw new Error('no line');
    const amount = { kind: 'fixed' as const, yen: o === 0 ? price : 50_000 };
    return { ...option, annualProbability: 0.01, lines: [{ ...line, amount }] };
  });
  const business = { ...scenario.business, monthlySales: 1_000_000, hourlyCost: 1000 };
  const prepared = testPrepared({ ...scenario, business, showTax: false, options });
  const [first, ...others] = valueOfInformation(prepared, ['option-0', 'option-1'], 'total');
  // E[max(0, 50,000 − X)] for PERT(0, 50,000, 100,000): half the mean absolute deviation, 100,000 · 15/96 ÷ 2.
  expect(first?.pointer).toBe(`/options/option-0/lines/${scenario.options[0]?.lines[0]?.id}/amount/yen`);
  expect(Math.abs((first?.value.value ?? 0) - 7812.5)).toBeLessThan(150);
  expect(others.every(({ value }) => value.value <= value.error + 1)).toBe(true);
});

it('is never negative, most valuable first, and 0 where one option always wins', () => {
  const prepared = testPrepared(closeScenario(3));
  const found = valueOfInformation(prepared, ['option-0', 'option-1', 'option-2'], 'totalWithIncident');
  expect(found.length).toBeGreaterThan(5);
  expect(found.map(({ value }) => value.value)).toEqual(
    found.map(({ value }) => value.value).toSorted((a, b) => b - a),
  );
  expect(found.every(({ value }) => value.value >= 0 && value.error >= 0)).toBe(true);
  expect(valueOfInformation(prepared, ['option-0'], 'total').every(({ value }) => value.value === 0)).toBe(true);
});
