import type { About } from '../formula/about.ts';
import type { Prepared } from '../model/prepare.ts';
import type { Option } from '../scenario/schema.ts';
import { workingsOf } from './workings.ts';

const SUMS: ReadonlySet<About['kind']> = new Set([
  'rowCell',
  'rowTotal',
  'totalCell',
  'totalWithIncidentCell',
  'presentValueCell',
  'presentValueWithIncidentCell',
  'total',
  'totalWithIncident',
  'presentValue',
  'presentValueWithIncident',
  'averageMonthly',
  'netContribution',
  'netContributionWithIncident',
]);

/** Names of the lines without a price that a sum counts as nothing. */
export function missingPrices(prepared: Prepared, about: About): readonly string[] {
  if (!('option' in about) || !SUMS.has(about.kind)) return [];
  const lines = (workingsOf(prepared).options.get(about.option) as { readonly option: Option }).option.lines;
  return lines
    .filter((line) => line.amount.kind === 'unquoted' && (!('row' in about) || about.row === line.category))
    .map((line) => line.name);
}
