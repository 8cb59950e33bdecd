import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MEASURES } from '../evaluate/result.ts';
import { prepare } from '../model/prepare.ts';
import { Decimal } from '../money/decimal.ts';
import { createScenario } from '../scenario/create-scenario.ts';
import { decompose } from './decompose.ts';
import { difference } from './difference.ts';
import { randomScenario, testPrepared } from './fixtures.ts';

// methodology: 4/present-value, 14/parts
it('splits any difference into whole yen that sum to it, by row and by line', () => {
  fc.assert(
    fc.property(fc.integer(), fc.constantFrom(...MEASURES), (seed, measure) => {
      const prepared = testPrepared(randomScenario(seed, { options: 2, lines: 9, years: 4 }));
      const pair = { left: 'option-0', right: 'option-1', measure };
      const { rows, difference: whole } = decompose(prepared, pair);
      expect(whole.eq(difference(prepared, pair))).toBe(true);
      const zero = new Decimal(0);
      expect(rows.reduce((sum, row) => sum.plus(row.difference), zero).eq(whole)).toBe(true);
      for (const row of rows) {
        expect(row.parts.reduce((sum, part) => sum.plus(part.difference), zero).eq(row.difference)).toBe(true);
        expect(row.difference.isInteger()).toBe(true);
        expect(row.left.minus(row.right).eq(row.difference)).toBe(true);
      }
      // Only present values leave anything to rounding.
      const discounted = measure === 'presentValue' || measure === 'presentValueWithIncident';
      expect(discounted || rows.every(({ row }) => row !== 'rounding')).toBe(true);
    }),
    { numRuns: 60 },
  );
});

/** Names of the counterparts in a row, two options of one line each after another. */
function counterparts(left: readonly (readonly [string, string])[], right: readonly (readonly [string, string])[]) {
  const option = (id: string, lines: readonly (readonly [string, string])[]) => ({
    id,
    name: id,
    kind: 'saas' as const,
    pciDss: 'yes' as const,
    customPages: false,
    annualProbability: 0,
    lines: lines.map(([line, name]) => ({
      id: line,
      name,
      category: 'platform' as const,
      timing: { kind: 'monthly' as const },
      amount: { kind: 'fixed' as const, yen: 100 },
      escalation: { kind: 'none' as const },
      source: { kind: 'assumption' as const },
    })),
  });
  const created = createScenario({ monthlySales: 1, options: [option('left', left), option('right', right)] });
  if (!created.ok) throw new Error(JSON.stringify(created.problems));
  const { rows } = decompose(prepare(created.scenario), { left: 'left', right: 'right', measure: 'total' });
  const parts = rows.find(({ row }) => row === 'platform')?.parts ?? [];
  return parts.map(({ left: l, right: r }) => `${l?.name ?? '–'} | ${r?.name ?? '–'}`).toSorted();
}

it.each([
  [
    'the same name before the same id',
    [['a', 'x']],
    [
      ['a', 'y'],
      ['b', 'x'],
    ],
    ['x | x', '– | y'],
  ],
  [
    'a fee that is a part of another, in any case, before the same id',
    [['fee', 'Platform and payment fees, rate']],
    [
      ['fee', 'Fee on sales'],
      ['payment', 'Payment fees, rate'],
    ],
    ['Platform and payment fees, rate | Payment fees, rate', '– | Fee on sales'],
  ],
  [
    'and the other way round',
    [['p', '決済手数料']],
    [['q', '利用料・決済手数料']],
    ['決済手数料 | 利用料・決済手数料'],
  ],
  [
    'the same id where no name is alike',
    [
      ['a', 'x'],
      ['b', 'z'],
    ],
    [['b', 'y']],
    ['x | –', 'z | y'],
  ],
  [
    'its namesake, not another’s',
    [
      ['a', 'fee'],
      ['b', 'fee'],
    ],
    [
      ['b', 'fee'],
      ['a', 'fee'],
    ],
    ['fee | fee', 'fee | fee'],
  ],
  ['none', [['a', 'x']], [['b', 'y']], ['x | –', '– | y']],
] as const)('counterparts: %s', (_, left, right, expected) => {
  expect(counterparts(left, right)).toEqual([...expected].toSorted());
});
