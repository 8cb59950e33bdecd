import type { Line, Timing } from '@ec-tco/core';
import { AMOUNT_TRAITS, QUANTITY_KINDS } from '@ec-tco/core/scenario';
import type { Edit } from '../edit.ts';
import { priceKind } from './amount-number.ts';

/** What a line's amount and timing leave room for. */
export interface Room {
  /** Fees on sales or orders, and prices that change with them, are taken of something. */
  readonly onSales: boolean;
  readonly tiers: boolean;
  readonly marginal: boolean;
  readonly items: boolean;
  readonly advance: boolean;
  readonly contract: boolean;
  /** Own hours have no limits and no tax. */
  readonly paid: boolean;
  /** Only what is stated as money can be in another. */
  readonly inMoney: boolean;
  /** The rest of a contract has a price only where a month has one. */
  readonly remaining: boolean;
}

const CALENDAR: ReadonlySet<Timing['kind']> = new Set(['monthly', 'yearly']);

/** Whether a line's amount is taken of sales or orders, so that it has to recur. */
export const isOnSales = ({ amount }: Pick<Line, 'amount'>): boolean => AMOUNT_TRAITS[amount.kind].followsSales;

export function roomOf({ amount, timing, tiers }: Pick<Line, 'amount' | 'timing' | 'tiers'>): Room {
  const { followsSales: follows, eachTime, paid } = AMOUNT_TRAITS[amount.kind];
  const calendar = CALENDAR.has(timing.kind);
  return {
    onSales: follows || tiers !== undefined,
    tiers: calendar,
    marginal: amount.kind === 'sales-rate' && (tiers?.by ?? 'sales') === 'sales',
    items: !follows,
    advance: timing.kind === 'monthly' && paid && eachTime && tiers === undefined,
    contract: timing.kind === 'monthly' && paid,
    paid,
    inMoney: QUANTITY_KINDS[priceKind(amount)].unit.startsWith('yen'),
    remaining: eachTime,
  };
}

/** What of a line's terms cannot stand beside its amount and timing any more, as edits that take it out. */
export function unfit(at: string, line: Line): readonly Edit[] {
  const gone: string[] = [];
  // Steps first: what a fee is taken of may stand for them alone.
  const tiers = line.tiers && roomOf(line).tiers ? line.tiers : undefined;
  if (line.tiers && !tiers) gone.push('tiers');
  const room = roomOf({ amount: line.amount, timing: line.timing, ...(tiers && { tiers }) });
  if (line.base && !room.onSales) gone.push('base');
  if (line.part && !room.onSales) gone.push('part');
  if (line.items !== undefined && !room.items) gone.push('items');
  if (line.timing.kind === 'monthly' && line.timing.advance !== undefined && !room.advance) gone.push('timing/advance');
  for (const term of ['withTax', 'limits'] as const) if (line[term] && !room.paid) gone.push(term);
  if (line.currency && !room.inMoney) gone.push('currency');
  const leaving = line.contract?.leaving.kind;
  if (leaving && (!room.contract || (leaving === 'remaining' && !room.remaining))) gone.push('contract');
  const edits: Edit[] = gone.map((key) => ({ kind: 'value', pointer: `${at}/${key}`, value: undefined }));
  if (tiers?.mode === 'marginal' && !room.marginal) {
    edits.push({ kind: 'value', pointer: `${at}/tiers/mode`, value: 'whole' });
  }
  return edits;
}
