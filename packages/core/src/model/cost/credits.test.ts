import { describe, expect, test } from 'vitest';
import { evaluate } from '../../evaluate/evaluate.ts';
import { line, option, scenario } from '../../rules/fixtures.ts';
import type { Credit, Line } from '../../scenario/schema.ts';
import { prepare } from '../prepare.ts';

const build = line('build', {
  category: 'build.other',
  timing: { kind: 'before-opening' },
  amount: { kind: 'fixed', yen: 1_000_000 },
});
const fee = line('fee', { category: 'platform', amount: { kind: 'fixed', yen: 10_000 } });

const SHARE = { kind: 'share', rate: 0.5, of: { lines: ['build', 'fee'] } } as const;

function read(change: Partial<Credit>, lines: readonly Line[] = [build, fee]) {
  const credit: Credit = {
    id: 'back',
    name: 'back',
    timing: { kind: 'once', month: 13 },
    amount: { kind: 'fixed', yen: 300 },
    source: { kind: 'assumption' },
    ...change,
  };
  const prepared = prepare(
    scenario({ horizonYears: 3, options: [option('saas', { lines, credits: [credit], pciDss: 'yes' })] }),
  );
  const result = evaluate(prepared).options[0];
  const cells = result?.lines.find(({ id }) => id === 'back')?.cells.map((yen) => yen.toNumber());
  return { cells, prepared };
}

describe('what comes back, year 0 first', () => {
  test.each<[string, Partial<Credit>, number[]]>([
    ['once, in the year of its month', {}, [0, 0, -300, 0]],
    ['each month', { timing: { kind: 'monthly' } }, [0, -3600, -3600, -3600]],
    ['every second year', { timing: { kind: 'every', years: 2 } }, [0, 0, -300, 0]],
    ['as likely as it is granted', { chance: 0.25 }, [0, 0, -75, 0]],
    // Half of 1,000,000 and of 3 × 120,000.
    ['a share that comes once: of all years', { amount: SHARE }, [0, 0, -680_000, 0]],
    ['up to the most there is', { amount: { ...SHARE, most: 250_000 } }, [0, 0, -250_000, 0]],
    // Six months of the second year, two of the third: so many twelfths of the year's cost.
    [
      'a share that comes in some months: of their part of the year',
      { amount: SHARE, timing: { kind: 'monthly', from: 19, to: 26 } },
      [0, 0, -30_000, -10_000],
    ],
    [
      'up to the most of a month, each month',
      { amount: { ...SHARE, most: 1_000 }, timing: { kind: 'monthly', from: 19, to: 36 } },
      [0, 0, -6_000, -12_000],
    ],
    [
      'paid for in advance: of the months, not of the payments',
      { amount: SHARE, timing: { kind: 'monthly', advance: 24 } },
      [0, -60_000, -60_000, -60_000],
    ],
    // A year's cost once, not twelve times.
    [
      'a share that comes each month: of the same year, once',
      { amount: SHARE, timing: { kind: 'monthly' } },
      [0, -60_000, -60_000, -60_000],
    ],
    ['a share of one category', { amount: { ...SHARE, of: { category: 'platform' } } }, [0, 0, -180_000, 0]],
  ])('%s', (_, change, expected) => {
    // Nothing is 0, with a sign or without.
    expect(read(change).cells?.map((yen) => yen + 0)).toEqual(expected);
  });

  test('a year without it is nothing, and one time is multiplied by nothing', () => {
    const { byId } = read({}).prepared.model;
    const cell = (year: number) => byId.get(`options/saas/lines/back/year/${year}`)?.expression;
    expect(cell(0)).toEqual({ op: 'literal', value: 0 });
    expect(JSON.stringify(cell(2))).not.toContain('"op":"literal","value":1}');
    const monthly = read({ timing: { kind: 'monthly' } }).prepared.model.byId;
    expect(JSON.stringify(monthly.get('options/saas/lines/back/year/1')?.expression)).toContain('"value":12');
  });

  test('its numbers can be asked about by their addresses', () => {
    const { prepared } = read({ amount: { ...SHARE, most: 250_000 }, chance: 0.25 });
    const at = '/options/saas/credits/back';
    expect(
      [`${at}/chance`, `${at}/amount/rate`, `${at}/amount/most`].map(
        (address) => prepared.model.byPointer.get(address)?.base,
      ),
    ).toEqual([0.25, 0.5, 250_000]);
  });
});

describe('numbers of a price, by their addresses', () => {
  const terms = line('list', {
    category: 'platform',
    amount: { kind: 'sales-rate', rate: 0.03 },
    escalation: { kind: 'own', rate: 0.07 },
    base: 'customer-pays',
    part: { of: 'orders', share: 0.4, orderValue: 8_000 },
    tiers: { by: 'sales', mode: 'whole', above: [{ from: 500_000, price: 0.02 }] },
    limits: { least: 1_000, most: 90_000 },
    currency: { code: 'USD', rate: 150 },
  });
  const things = line('things', { category: 'platform', items: 7, escalation: { kind: 'inflation' } });
  const at = '/options/saas/lines/list';
  test.each([
    [`${at}/amount/rate`, 0.03],
    [`${at}/escalation/rate`, 0.07],
    [`${at}/part/share`, 0.4],
    [`${at}/part/orderValue`, 8_000],
    [`${at}/tiers/above/0/from`, 500_000],
    [`${at}/tiers/above/0/price`, 0.02],
    [`${at}/limits/least`, 1_000],
    [`${at}/limits/most`, 90_000],
    [`${at}/currency/rate`, 150],
    ['/options/saas/lines/things/items', 7],
    ['/rates/consumptionTax', 0.1],
    ['/rates/inflation', 0],
  ])('%s', (address, value) => {
    const { prepared } = read({}, [terms, things]);
    expect(prepared.model.byPointer.get(address)?.base).toBe(value);
  });
});
