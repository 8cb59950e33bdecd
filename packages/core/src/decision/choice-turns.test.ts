import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../evaluate/evaluate.ts';
import { prepare } from '../model/prepare.ts';
import { line, option, scenario } from '../rules/fixtures.ts';
import { pointerOfAddress } from '../scenario/address.ts';
import { parseScenario } from '../scenario/parse.ts';
import type { Option, Scenario } from '../scenario/schema.ts';
import { type Analysis, analyse } from './analyse.ts';
import type { ChoiceTurn } from './choice-turns.ts';

type Amount = Option['lines'][number]['amount'];

/** A service that is never hit by an incident and costs so much a month. */
function cart(id: string, ...amounts: readonly (number | Amount)[]): Option {
  const lines = amounts.map((amount, i) =>
    line(`fee-${i}`, {
      category: 'platform',
      amount: typeof amount === 'number' ? { kind: 'fixed', yen: amount } : amount,
    }),
  );
  const { insurance: _, ...bare } = option('saas', { id, name: id, pciDss: 'yes', lines, annualProbability: 0 });
  return bare;
}
const fixed = (low: number, base: number, high: number): Amount => ({ kind: 'fixed', yen: { low, base, high } });
const fee = (id: string, i = 0) => `/options/${id}/lines/fee-${i}/amount/yen`;

function analysed(whole: Scenario): Analysis {
  const prepared = prepare(whole);
  return analyse(prepared, evaluate(prepared));
}
const turnsOf = (options: readonly Option[], more: Partial<Scenario> = {}) =>
  analysed(scenario({ options, ...more })).turns.single;
const at = (turns: readonly ChoiceTurn[], pointer: string) =>
  turns
    .filter((turn) => turn.pointer === pointer)
    .map(({ now, turnsAt, side, to, atMost }) => [now, side, turnsAt, to, ...(atMost ? ['at most'] : [])]);

// methodology: 14/where-the-choice
describe('where the choice turns', () => {
  test('of two prices: where one meets the other, on the side where it does', () => {
    const turns = turnsOf([cart('a', 10_000), cart('b', 12_000)]);
    expect(at(turns, fee('a'))).toEqual([[10_000, 'above', 12_000, 'b']]);
    expect(at(turns, fee('b'))).toEqual([[12_000, 'below', 10_000, 'b']]);
    // Sales are the same everywhere.
    expect(at(turns, '/business/monthlySales')).toEqual([]);
  });

  test('whichever option comes first beyond, however near another stands that can never come before', () => {
    const sibling = cart('b', 10_000, 1);
    const turns = turnsOf([cart('a', 10_000), sibling, cart('c', 11_000)]);
    expect(at(turns, fee('a'))).toEqual([[10_000, 'above', 10_001, 'b']]);
    const shared = { common: { cart: { kind: 'yen', name: 'cart', value: 10_000, source: { kind: 'assumption' } } } };
    const linked = { kind: 'fixed', yen: { common: 'cart' } } as const;
    const masked = turnsOf(
      [cart('a', linked), cart('b', linked, 500), cart('c', 13_000)],
      shared as unknown as Partial<Scenario>,
    );
    expect(at(masked, '/common/cart/value')).toEqual([[10_000, 'above', 13_000, 'c']]);
  });

  test('by the means: all other ranges at theirs, and the input itself stands at its own', () => {
    // 2,000 on the mean where 0 is stated.
    const turns = turnsOf([cart('a', 10_000, fixed(0, 0, 12_000)), cart('b', 13_000)]);
    expect(at(turns, fee('a'))).toEqual([[10_000, 'above', 11_000, 'b']]);
    expect(at(turns, fee('a', 1))).toEqual([[2_000, 'above', 3_000, 'b']]);
    expect(at(turns, fee('b'))).toEqual([[13_000, 'below', 12_000, 'b']]);
  });

  test('of a price that is missing: at its least it may be the choice; what is ahead already is nobody’s rival', () => {
    const open = (known: number) => cart('b', known, { kind: 'unquoted' });
    expect(at(turnsOf([cart('a', 10_000), cart('c', 14_000), open(12_000)]), fee('a'))).toEqual([
      [10_000, 'above', 14_000, 'c'],
      [10_000, 'above', 12_000, 'b', 'at most'],
    ]);
    expect(at(turnsOf([cart('a', 10_000), cart('c', 14_000), open(9_000)]), fee('a'))).toEqual([
      [10_000, 'above', 14_000, 'c'],
    ]);
    expect(turnsOf([open(9_000), cart('ruled', 1, { kind: 'unquoted' })])).toEqual([]);
  });

  test('on both sides, and at a step of a price, on the grid of what can be typed', () => {
    const rate = (id: string, value: number, more: object = {}) => ({
      ...cart(id),
      lines: [line('fee-0', { category: 'platform', amount: { kind: 'sales-rate', rate: value }, ...more })],
    });
    const sales = (monthlySales: number) => ({ business: { ...scenario().business, monthlySales, salesGrowth: 0 } });
    // 3 % of a million beside 25,000 and 40,000.
    const steps = { by: 'sales', mode: 'whole', above: [{ from: 1_300_000, price: 0.05 }] };
    const turns = turnsOf([cart('b', 40_000), rate('a', 0.03, { tiers: steps })], sales(1_000_000));
    expect(at(turns, '/business/monthlySales')).toEqual([[1_000_000, 'above', 1_300_000, 'b']]);
    expect(
      at(turnsOf([cart('b', 33_333), rate('a', 0.03)], sales(1_000_000)), '/options/a/lines/fee-0/amount/rate'),
    ).toEqual([[0.03, 'above', 0.033333, 'b']]);
    const both = turnsOf([cart('a', 30_000), rate('b', 0.04), rate('c', 0.01)], sales(4_000_000));
    expect(at(both, '/business/monthlySales')).toEqual([[4_000_000, 'below', 3_000_000, 'c']]);
    expect(at(both, fee('a'))).toEqual([[30_000, 'above', 40_000, 'c']]);
  });

  test('all prices of an option together, in however many lines they stand; its sales planned by year', () => {
    const joint = (options: readonly Option[]) =>
      analysed(scenario({ options })).turns.joint.map(({ factor, ...turn }) => ({
        ...turn,
        factor: Math.round(1e4 * factor) / 1e4,
      }));
    const whole = [
      { of: 'prices', option: 'a', factor: 1.2, side: 'above', to: 'b', atMost: false },
      { of: 'prices', option: 'b', factor: 0.8333, side: 'below', to: 'b', atMost: false },
    ];
    expect(joint([cart('a', 10_000), cart('b', 12_000)])).toEqual(whole);
    expect(joint([cart('a', 4_000, 6_000), cart('b', 3_000, 3_000, 3_000, 3_000)])).toEqual(whole);
    // What is quoted, has a range or is the owner's own work is not guessed.
    const quoted = cart('a', 4_000, 6_000);
    const [first, ...others] = quoted.lines;
    const one = {
      ...quoted,
      lines: [{ ...first, source: { kind: 'quotation' } } as Option['lines'][number], ...others],
    };
    expect(joint([one, cart('b', fixed(12_000, 12_000, 12_000.01))])).toEqual([{ ...whole[0], factor: 1.3333 }]);
    const hours = { kind: 'hours', hours: 1 } as const;
    expect(joint([cart('a', hours), cart('b', hours, hours)])).toEqual([]);
    const planned = (id: string, yen: number, salesByYear: readonly number[]) => ({
      ...cart(id, { kind: 'fixed', yen: { low: yen, base: yen, high: yen + 0.01 } }),
      sales: { monthlySales: 1, salesGrowth: 0, averageOrderValue: 5_000, salesByYear: [...salesByYear] },
    });
    // A margin of 30 %: 48 million a year less 120,000 beside as much less 240,000.
    expect(joint([planned('a', 10_000, [12_000_000]), planned('b', 20_000, [12_000_000])])).toEqual([
      { of: 'plan', option: 'a', factor: 0.9667, side: 'below', to: 'b', atMost: false },
      { of: 'plan', option: 'b', factor: 1.0333, side: 'above', to: 'b', atMost: false },
    ]);
  });

  test('nothing where nothing is to be compared, or the best has a price missing', () => {
    expect(turnsOf([cart('a', 10_000)])).toEqual([]);
  });
});

const EXAMPLES = new URL('../../../../docs/examples/', import.meta.url);
const samples = readdirSync(EXAMPLES).filter((name) => name.endsWith('.json'));

// The page says of each of them that the choice is then another.
test.each(samples)('%s: set to the value, the choice is about to turn', (name) => {
  const parsed = parseScenario(JSON.parse(readFileSync(new URL(name, EXAMPLES), 'utf8')));
  if (!parsed.ok) expect.unreachable();
  const whole = parsed.scenario;
  const {
    turns: { single: turns },
    choice,
  } = analysed(whole);
  const best = choice.ranked[0]?.option;
  const chosen = (pointer: string, value: number) => {
    const keys = (pointerOfAddress(whole, pointer) ?? '').split('/').slice(1);
    const changed = structuredClone(whole) as unknown as Record<string, unknown>;
    const holder = keys.slice(0, -1).reduce((of, key) => of[key] as Record<string, unknown>, changed);
    holder[keys.at(-1) as string] = value;
    return analysed(changed as unknown as Scenario).choice.ranked[0]?.option;
  };
  for (const { pointer, now, turnsAt, to, atMost } of turns) {
    if (atMost) continue;
    // What is drawn is a little different with every range less.
    const some = Math.max(0.06 * Math.abs(turnsAt - now), 0.01 * Math.abs(turnsAt)) * Math.sign(turnsAt - now);
    expect([pointer, chosen(pointer, turnsAt - some), chosen(pointer, turnsAt + some)]).toEqual([pointer, best, to]);
  }
});
