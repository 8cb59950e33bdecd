import type { Prepared } from '../model/prepare.ts';
import { Decimal } from '../money/decimal.ts';
import { difference } from './difference.ts';
import type { Pair } from './measure.ts';
import { type OptionPart, optionParts, type PartRow } from './option-parts.ts';

/** A line of one option against its counterpart in the other; one side is missing where there is none. */
export interface LinePart {
  readonly left: OptionPart | undefined;
  readonly right: OptionPart | undefined;
  /** Left less right, whole yen. */
  readonly difference: Decimal;
}

/** A category's share of a difference. */
export interface RowPart {
  readonly row: PartRow;
  readonly left: Decimal;
  readonly right: Decimal;
  readonly difference: Decimal;
  /** Largest first; they sum to the row's difference. */
  readonly parts: readonly LinePart[];
}

/** A difference taken apart: the rows sum to it, exactly. */
export interface Decomposition {
  readonly difference: Decimal;
  readonly rows: readonly RowPart[];
}

/** Splits the difference of two options by category and, within, by line: same id or name are counterparts. */
export function decompose(prepared: Prepared, pair: Pair): Decomposition {
  const left = optionParts(prepared, pair.left, pair.measure);
  const right = optionParts(prepared, pair.right, pair.measure);
  const names = [...new Set([...left, ...right].map((part) => part.row))];
  const rows = names.map((row): RowPart => {
    const l = left.filter((part) => part.row === row);
    const r = right.filter((part) => part.row === row);
    const parts = match(l, r).toSorted((a, b) => b.difference.abs().comparedTo(a.difference.abs()));
    return { row, left: sum(l), right: sum(r), difference: sum(l).minus(sum(r)), parts };
  });
  return { difference: new Decimal(difference(prepared, pair)), rows };
}

const sum = (parts: readonly OptionPart[]): Decimal =>
  parts.reduce((total, part) => total.plus(part.yen), new Decimal(0));

function match(left: readonly OptionPart[], right: readonly OptionPart[]): LinePart[] {
  const open = [...right];
  const take = (same: (part: OptionPart) => boolean): OptionPart | undefined => {
    const at = open.findIndex(same);
    return at < 0 ? undefined : open.splice(at, 1)[0];
  };
  const part = (l: OptionPart | undefined, r: OptionPart | undefined): LinePart => ({
    left: l,
    right: r,
    difference: (l?.yen ?? new Decimal(0)).minus(r?.yen ?? 0),
  });
  // Ids first, over all lines: a name must not take away another line's namesake.
  const byId = left.map((l) => take((r) => r.line === l.line));
  const pairs = left.map((l, i) =>
    part(l, byId[i] ?? (l.name === undefined ? undefined : take((r) => r.name === l.name))),
  );
  return [...pairs, ...open.map((r) => part(undefined, r))];
}
