import { add, figureValue, literal, max, multiply, type Named, subtract } from '../../formula/build.ts';
import { keptOfYear, newPlace, recalledOfYear } from '../../formula/memo.ts';
import type { FigureValue } from '../../reference/figure-value.ts';
import { AMOUNT_TRAITS } from '../../scenario/amount-traits.ts';
import { isSelfBuilt } from '../../scenario/option-traits.ts';
import type { OptionContext } from '../context.ts';
import { lineCell } from './line-cells.ts';

const GAP = newPlace();

/**
 * What a year lacks to the guideline's minimum: 12 × minimum less the year's security operation, at least 0.
 * Own hours do not count: the minimum is what is paid to others.
 */
export function floorGap(context: OptionContext, floor: FigureValue, year: number): Named | undefined {
  if (!isSelfBuilt(context.option.kind) || year === 0) return undefined;
  return recalledOfYear<Named>(context, GAP, year) ?? keptOfYear(context, GAP, year, gap(context, floor, year));
}

function gap(context: OptionContext, floor: FigureValue, year: number): Named {
  const { builder, option } = context;
  const paid = option.lines.filter(
    (line) => line.category === 'operation.security' && AMOUNT_TRAITS[line.amount.kind].paid,
  );
  return builder.define(
    'yen',
    { kind: 'floorGap', option: option.id, year },
    max(
      literal(0),
      subtract(
        multiply(literal(12), figureValue(floor.figure, floor.value)),
        add(paid.map((line) => lineCell(context, line, year))),
      ),
    ),
  );
}
