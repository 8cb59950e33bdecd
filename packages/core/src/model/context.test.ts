import { describe, expect, test } from 'vitest';
import { evaluateDecimal } from '../engine/exact.ts';
import { createModelBuilder } from '../formula/build.ts';
import { line, option, scenario } from '../rules/fixtures.ts';
import { contextOf, createOptionContext, input, type OptionContext, priceIndex } from './context.ts';
import { salesOfYear } from './sales.ts';

const stated = scenario({
  business: { ...scenario().business, monthlySales: 2_000_000, salesGrowth: 0.1 },
  rates: { discount: 0, inflation: { low: 0, base: 0.02, high: 0.05 }, consumptionTax: 0 },
  options: [
    option('saas'),
    option('mall', {
      lines: [line('a'), line('b')],
      sales: { monthlySales: 500_000, salesGrowth: -0.2, averageOrderValue: 2_000 },
    }),
  ],
});

/** Values of the numbers that a piece of model defines, by id. */
function values(index: number, define: (context: OptionContext) => void): Record<string, string> {
  const builder = createModelBuilder();
  define(createOptionContext(builder, stated, stated.options[index] as (typeof stated.options)[number]));
  const model = builder.model();
  const numbers = evaluateDecimal(model);
  return Object.fromEntries(model.definitions.map(({ id, index: at }) => [id, numbers[at]?.toFixed() ?? '']));
}

// methodology: 2/the-finest
describe('sales of a year', () => {
  test('12 · monthly sales · (1 + growth)^(year − 1)', () => {
    const defined = values(0, (context) => [1, 2, 3].map((year) => salesOfYear(context, year)));
    expect(Object.values(defined)).toEqual(['24000000', '26400000', '29040000']);
  });
  // methodology: 5/with-own-sales
  test("the option's own, where stated", () => {
    expect(values(1, (context) => [1, 3].map((year) => salesOfYear(context, year)))).toEqual({
      'options/mall/sales/year/1': '6000000',
      'options/mall/sales/year/3': '3840000',
    });
  });
});

// methodology: 2/e-is-0
describe('price index', () => {
  const of = (year: number) =>
    values(0, (context) => priceIndex(context, input(context, '/rates/inflation', stated.rates.inflation), year));
  test('(1 + rate)^(year − 1), by the base of a range', () => {
    expect(of(2)).toEqual({ 'priceIndex/rates/inflation/year/2': '1.02' });
    expect(of(15)).toEqual({ 'priceIndex/rates/inflation/year/15': '1.3194787630628721491610845184' });
  });
  test('is one number for all options', () => {
    const builder = createModelBuilder();
    for (const one of stated.options) {
      const context = createOptionContext(builder, stated, one);
      priceIndex(context, input(context, '/rates/inflation', stated.rates.inflation), 4);
    }
    expect(builder.model().definitions).toHaveLength(1);
    expect(builder.model().inputs.map(({ pointer }) => pointer)).toEqual(['/rates/inflation']);
  });
});

test('addresses of lines', () => {
  const mall = stated.options[1] as (typeof stated.options)[number];
  const context = createOptionContext(createModelBuilder(), stated, mall);
  expect(mall.lines.map((own) => contextOf(context, own).pointer)).toEqual([
    '/options/mall/lines/a',
    '/options/mall/lines/b',
  ]);
});
