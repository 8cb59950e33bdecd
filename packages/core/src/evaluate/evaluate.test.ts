import { describe, expect, test } from 'vitest';
import { prepare } from '../model/prepare.ts';
import { line, option, scenario } from '../rules/fixtures.ts';
import { TOP_UP_LINE } from '../scenario/ids.ts';
import type { Line, Scenario } from '../scenario/schema.ts';
import { evaluate } from './evaluate.ts';
import type { OptionResult } from './result.ts';

const build = line('build', {
  category: 'build.other',
  timing: { kind: 'before-opening' },
  amount: { kind: 'fixed', yen: 1_000_000 },
});
const fees = line('fees', { category: 'platform', amount: { kind: 'fixed', yen: 10_000 } });

const resultOf = (lines: readonly Line[], change: Partial<Scenario> = {}): OptionResult => {
  const options = [option('saas', { lines, pciDss: 'yes', annualProbability: 0 })];
  return evaluate(prepare(scenario({ horizonYears: 3, options, ...change }))).options[0] as OptionResult;
};
const numbers = (cells: readonly { toNumber(): number }[]): number[] => cells.map((yen) => yen.toNumber());

// methodology: 4/present-value
describe('present value', () => {
  const rates = { discount: 0.1, inflation: 0, consumptionTax: 0 };
  test('year 0 at 1, year y at (1 + r)^−y, each in whole yen', () => {
    const { presentValue } = resultOf([build, fees], { rates });
    expect(numbers(presentValue.cells)).toEqual([1_000_000, 109_091, 99_174, 90_158]);
    expect(presentValue.total.toNumber()).toBe(1_298_423);
  });
  // methodology: 4/row-c
  test('equals the total without a discount', () => {
    const { presentValue, total } = resultOf([build, fees], { rates: { ...rates, discount: 0 } });
    expect(numbers(presentValue.cells)).toEqual(numbers(total.cells));
  });
});

// methodology: 4/tax
describe('consumption tax', () => {
  const rates = { discount: 0, inflation: 0, consumptionTax: 0.1 };
  const tax = (lines: readonly Line[]) =>
    numbers(
      resultOf(lines, { showTax: true, rates, horizonYears: 1 }).rows.find(({ row }) => row === 'tax')?.cells ?? [],
    );
  const odd = (change: Partial<Line>) =>
    line('odd', { ...fees, amount: { kind: 'fixed', yen: 1.5 }, timing: { kind: 'yearly' }, ...change });

  test('of the taxable subtotal, down, once', () => {
    expect(
      tax([odd({ amount: { kind: 'fixed', yen: 19 } }), { ...odd({ amount: { kind: 'fixed', yen: 19 } }), id: 'two' }]),
    ).toEqual([0, 3]);
    expect(tax([odd({ amount: { kind: 'fixed', yen: 9 } })])).toEqual([0, 0]);
  });
  test('not of hours, insurance premiums or lines that bear none', () => {
    const big = { kind: 'fixed', yen: 1_000 } as const;
    expect(tax([odd({ amount: { kind: 'hours', hours: 5 } })])).toEqual([0, 0]);
    expect(tax([odd({ amount: big, category: 'incident' })])).toEqual([0, 0]);
    expect(tax([odd({ amount: big, taxable: false })])).toEqual([0, 0]);
    expect(tax([odd({ amount: big, category: 'incident', taxable: true })])).toEqual([0, 100]);
  });
  test('is no row unless shown', () => {
    expect(resultOf([fees], { rates }).rows.map(({ row }) => row)).not.toContain('tax');
    expect(resultOf([fees], { rates }).total.total.toNumber()).toBe(360_000);
    expect(resultOf([fees], { rates, showTax: true }).total.total.toNumber()).toBe(396_000);
  });
});

describe('expected loss', () => {
  const lossOf = (change: Partial<Scenario['options'][number]>, incident: Scenario['incident']) => {
    const one = option('saas', { lines: [], insurance: { coveredShare: 0, deductible: 0, limit: 0 }, ...change });
    const result = evaluate(prepare(scenario({ horizonYears: 3, options: [one], incident })))
      .options[0] as OptionResult;
    return { ...result, loss: numbers(result.lines.find(({ id }) => id === 'expected-incident-loss')?.cells ?? []) };
  };
  const figure = (yen: number) => ({ severity: { kind: 'own-figure', yen } as const });

  // methodology: why-nobody-knows-the-probability/with-a-small
  test('probability × loss, none before opening', () => {
    expect(lossOf({ annualProbability: 0.01 }, figure(10_000_050)).loss).toEqual([0, 100_001, 100_001, 100_001]);
  });
  // methodology: how-to-read-the-answer/2-the-amounts, 4/total-with-incident
  test('is left out of the total and part of the total with incidents', () => {
    const { total, totalWithIncident } = lossOf({ annualProbability: 0.5 }, figure(100));
    expect([total.total, totalWithIncident.total].map(Number)).toEqual([0, 150]);
  });
  // methodology: 7/per-incident
  test('insurance pays min(limit, max(0, covered − deductible))', () => {
    const kept = (coveredShare: number, deductible: number, limit: number) =>
      lossOf({ insurance: { coveredShare, deductible, limit } }, figure(1_000_000)).incident.retained.toNumber();
    expect(kept(0.8, 100_000, 10_000_000)).toBe(300_000);
    expect(kept(0.8, 100_000, 500_000)).toBe(500_000);
    expect(kept(0.8, 900_000, 500_000)).toBe(1_000_000);
    expect(kept(1, 0, 10_000_000)).toBe(0);
  });
  // methodology: 8/at-most-one
  test('until a move is done the probability is that of the site as it is, month by month', () => {
    const moved = (months: number) =>
      lossOf({ annualProbability: 0.01, transition: { months, annualProbability: 0.13 } }, figure(1_000_000)).loss;
    expect(moved(0)).toEqual([0, 10_000, 10_000, 10_000]);
    expect(moved(6)).toEqual([0, 70_000, 10_000, 10_000]);
    expect(moved(15)).toEqual([0, 130_000, 40_000, 10_000]);
    expect(moved(1.5)).toEqual([0, 25_000, 10_000, 10_000]);
  });
  // methodology: what-an-incident-costs/lost-sales, 6/closure, 6/s-is-the
  test('closing costs contribution, not sales', () => {
    const closure = { months: 8.6, recoveryMonths: 12, restartShare: 0.5, leavingShare: 0.1, leavingMonths: 24 };
    // 1,000,000 a month · 0.3 · (8.6 + 0.5 · 12 / 2 + 0.5 · 0.1 · 24)
    expect(lossOf({}, { ...figure(0), closure }).incident.severity.toNumber()).toBe(3_840_000);
  });
});

describe('what is derived from totals', () => {
  // methodology: 5/sales-of-all
  test('average a month, sales, share of sales, contribution', () => {
    const result = resultOf([build, fees]);
    expect(result.averageMonthly.toNumber()).toBe(37_778);
    expect(result.sales.toNumber()).toBe(36_000_000);
    expect(result.shareOfSales?.toFixed(6)).toBe('0.037778');
    expect(result.contribution.toNumber()).toBe(10_800_000);
    expect(result.netContribution.toNumber()).toBe(10_800_000 - 1_360_000);
  });
  test('without sales there is no share of them', () => {
    expect(resultOf([fees], { business: { ...scenario().business, monthlySales: 0 } }).shareOfSales).toBeUndefined();
  });
  test('an option with a price nobody has quoted is ranked by what it costs at least, and marked', () => {
    const open = option('mall', {
      lines: [line('open', { category: 'platform', amount: { kind: 'unquoted' } })],
      pciDss: 'yes',
    });
    const known = option('saas', { lines: [fees], pciDss: 'yes' });
    const { options, rankings } = evaluate(prepare(scenario({ options: [open, known] })));
    expect(options.map(({ priced }) => priced)).toEqual([false, true]);
    expect(rankings.total.map(({ option: id, complete }) => [id, complete])).toEqual([
      ['mall', false],
      ['saas', true],
    ]);
  });
  test('the baseline is the first option unless stated', () => {
    const options = [option('saas', { pciDss: 'yes' }), option('mall', { pciDss: 'yes' })];
    expect(evaluate(prepare(scenario({ options }))).baseline).toBe('saas');
    expect(evaluate(prepare(scenario({ options, baseline: 'mall' }))).baseline).toBe('mall');
  });
});

describe('what a line tells of itself', () => {
  const credit = {
    id: 'refund',
    name: 'Refund',
    timing: { kind: 'yearly', from: 1, to: 1 },
    amount: { kind: 'fixed', yen: 5_000 },
    source: { kind: 'quotation', note: 'by mail', date: '2026-10-01' },
  } as const;
  const quoted = { kind: 'quotation', note: 'list', date: '2026-10-02' } as const;
  const result = evaluate(
    prepare(
      scenario({
        options: [
          option('self-built-outsourced', { lines: [{ ...fees, source: quoted, name: 'Cart' }], credits: [credit] }),
        ],
      }),
    ),
  ).options[0] as OptionResult;
  const lineOf = (id: string) => result.lines.find((one) => one.id === id);

  test('its own name and source, those of what comes back too; what the model adds has none of its own', () => {
    expect([lineOf('fees')?.name, lineOf('fees')?.source]).toEqual(['Cart', quoted]);
    expect([lineOf('refund')?.name, lineOf('refund')?.source]).toEqual(['Refund', credit.source]);
    expect(lineOf(TOP_UP_LINE)?.name).toBeUndefined();
    expect(lineOf('expected-incident-loss')?.source).toEqual({ kind: 'assumption' });
  });
  test('the top-up to the guideline’s minimum cites the minimum', () => {
    expect(lineOf(TOP_UP_LINE)?.source).toMatchObject({
      kind: 'figure',
      figure: expect.stringContaining('security') as string,
    });
  });
  test('what comes back is no money that rests on a quotation', () => {
    expect(result.confidence.quotation.toNumber()).toBe(600_000);
    expect(lineOf('refund')?.total.toNumber()).toBe(-5_000);
  });
  test('one price missing of two: not priced', () => {
    const open = line('open', { category: 'platform', amount: { kind: 'unquoted' } });
    expect([resultOf([fees, open]).priced, resultOf([open, fees]).priced, resultOf([fees]).priced]).toEqual([
      ...[false, false, true],
    ]);
  });
  test('how much each year lacks to the minimum is told, and only where it lacks', () => {
    const bare = evaluate(
      prepare(scenario({ securityFloor: false, options: [option('self-built-outsourced', { lines: [fees] })] })),
    );
    const rich = evaluate(
      prepare(
        scenario({
          securityFloor: false,
          options: [
            option('self-built-outsourced', {
              lines: [line('all', { amount: { kind: 'fixed', yen: 10_000_000 } })],
            }),
          ],
        }),
      ),
    );
    const short = ({ options }: typeof bare) => options[0]?.findings.filter(({ code }) => code.includes('floor'));
    // 100,000 a month are wanted, and nothing is spent on security.
    expect(short(bare)).toMatchObject([1, 2, 3, 4, 5].map((year) => ({ params: { year, gap: 1_200_000 } })));
    expect(short(rich)).toEqual([]);
  });
});
