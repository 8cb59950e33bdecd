import { describe, expect, test } from 'vitest';
import { EcTcoError } from '../error/error.ts';
import { explainablePaths } from '../explain/explain.ts';
import { prepare } from '../model/prepare.ts';
import { line, option, scenario } from '../rules/fixtures.ts';
import type { Scenario } from '../scenario/schema.ts';
import { evaluate } from './evaluate.ts';
import { createRecalculator } from './recalculator.ts';

const fee = line('fee', {
  category: 'platform',
  timing: { kind: 'monthly' },
  amount: { kind: 'sales-rate', rate: 0.0333 },
});
const own = line('own', { timing: { kind: 'yearly' }, amount: { kind: 'fixed', yen: 123_456.5 } });
const stated = (monthlySales: number): Scenario =>
  scenario({
    business: { ...scenario().business, monthlySales, salesGrowth: 0.03 },
    options: [option('saas', { id: 'saas', lines: [fee, own] }), option('mall', { id: 'mall', lines: [fee] })],
  });
const TOTAL = 'options/saas/total';
const totalOf = (monthlySales: number) => evaluate(prepare(stated(monthlySales))).options[0]?.total.total.toNumber();

describe('recalculator', () => {
  test('gives what evaluate gives, to the yen, with whole cells', () => {
    const numbers = createRecalculator(prepare(stated(1_000_000)), [TOTAL, 'options/mall/total'], 'whole');
    const setSales = numbers.setter('/business/monthlySales');
    const total = numbers.getter(TOTAL);
    expect(total()).toBe(totalOf(1_000_000));
    for (const sales of [1_234_567, 0, 9_876_543, 9_876_544]) {
      setSales(sales);
      expect(total()).toBe(totalOf(sales));
    }
  });
  test('without roundings differs by at most half a yen a cell', () => {
    const numbers = createRecalculator(prepare(stated(1_000_000)), [TOTAL]);
    const setSales = numbers.setter('/business/monthlySales');
    const total = numbers.getter(TOTAL);
    for (const sales of [1_234_567, 9_876_543, 1]) {
      setSales(sales);
      expect(Math.abs(total() - (totalOf(sales) as number))).toBeLessThanOrEqual(0.5 * 2 * 6);
    }
  });
  test('leaves the roundings out unless whole cells are asked for', () => {
    // 3.33 % of 12 million and one yen, year by year: no whole yen.
    const total = createRecalculator(prepare(stated(1_000_001)), ['options/mall/total']).getter('options/mall/total');
    expect(Number.isInteger(total())).toBe(false);
  });
  test('takes every number of an option that one formula says', () => {
    const prepared = prepare(stated(1_000_000));
    const paths = explainablePaths(prepared).filter((path) => /^options\/(?!.*\/(shareOfSales|confidence))/.test(path));
    expect(paths.length).toBeGreaterThan(50);
    expect(createRecalculator(prepared, paths).getter(TOTAL)()).toBeGreaterThan(0);
  });
  test('refuses what is not there by its name, and values that are not numbers', () => {
    const prepared = prepare(stated(1_000_000));
    const refused = (run: () => unknown): readonly string[] => {
      try {
        run();
      } catch (error) {
        if (error instanceof EcTcoError) return [String(error.code), error.message];
      }
      return expect.fail('not refused');
    };
    const numbers = createRecalculator(prepared, [TOTAL]);
    expect(refused(() => createRecalculator(prepared, ['options/none/total']))).toEqual([
      'unknown-path',
      expect.stringMatching(/^The scenario has no number .*options\/none\/total/),
    ]);
    expect(refused(() => numbers.setter('/business/none'))).toEqual([
      'unknown-input',
      expect.stringMatching(/^The model has no input .*\/business\/none/),
    ]);
    // In the model, but not among those asked for.
    expect(refused(() => numbers.getter('options/mall/total'))).toEqual([
      'unknown-path',
      expect.stringMatching(/^These were asked for, and not .*options\/mall\/total/),
    ]);
    expect(refused(() => numbers.setter('/business/monthlySales')(Number.NaN))).toEqual([
      'wrong-argument',
      expect.stringMatching(/value.*a finite number/),
    ]);
  });
});
