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

/** Splits the difference of two options by category and, within, by line: those of a like name are counterparts, then those of the same id. */
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

/** What makes two lines counterparts, the surest first; each is looked for in all lines before the next one is. */
const COUNTERPARTS: readonly ((l: OptionPart, r: OptionPart) => boolean)[] = [
  (l, r) => l.line === r.line && l.name === r.name,
  (l, r) => l.name !== undefined && l.name === r.name,
  // One fee may be quoted together with another: its payer pays it as well. An id only says who wrote the line.
  (l, r) => holds(l.name, r.name) || holds(r.name, l.name),
  (l, r) => l.line === r.line,
];

const holds = (name = '', part = ''): boolean => part !== '' && name.toLowerCase().includes(part.toLowerCase());

function match(left: readonly OptionPart[], right: readonly OptionPart[]): LinePart[] {
  const open = new Set(right);
  const pairs = new Map<OptionPart, OptionPart>();
  for (const same of COUNTERPARTS) {
    for (const l of left) {
      const r = pairs.has(l) ? undefined : [...open].find((one) => same(l, one));
      if (!r) continue;
      pairs.set(l, r);
      open.delete(r);
    }
  }
  const part = (l: OptionPart | undefined, r: OptionPart | undefined): LinePart => ({
    left: l,
    right: r,
    difference: (l?.yen ?? new Decimal(0)).minus(r?.yen ?? 0),
  });
  return [...left.map((l) => part(l, pairs.get(l))), ...[...open].map((r) => part(undefined, r))];
}
