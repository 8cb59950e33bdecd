import type { Option, Scenario, Source } from '@ec-tco/core';
import { type Edit, sourceEdits } from '../edit.ts';

/** What an option can sell by itself, with the kind of each number. */
export const SALES = [
  ['monthlySales', 'yenPerMonth'],
  ['salesGrowth', 'yearlyRate'],
  ['averageOrderValue', 'orderValue'],
] as const;
/** What it mostly has in common with the whole shop. */
export const ALIKE = ['salesGrowth', 'averageOrderValue'] as const;

/** What the option is to sell by itself starts as the whole shop's, which is an assumption until it is changed. */
export function ownSales(
  data: Scenario,
  { id, sales }: Pick<Option, 'id' | 'sales'>,
  keys: readonly (typeof SALES)[number][0][],
): Edit {
  const at = `/options/${id}/sales`;
  const same = Object.fromEntries(keys.map((key) => [key, data.business[key]]));
  const assumed = keys.map((key): [string, Source] => [`${at}/${key}`, { kind: 'assumption' }]);
  return {
    kind: 'all',
    edits: [
      { kind: 'value', pointer: at, value: { ...sales, ...same } },
      ...sourceEdits(data, Object.fromEntries(assumed)),
    ],
  };
}
