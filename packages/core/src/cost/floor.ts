import { add, figureValue, literal, max, multiply, subtract } from '../formula/build.ts';
import type { Expression } from '../formula/expression.ts';
import type { FigureValue } from '../reference/figure-value.ts';
import { isSelfBuilt } from '../scenario/ids.ts';
import type { OptionContext } from './context.ts';
import { lineCell } from './line-cells.ts';

/**
 * What a year lacks to the guideline's minimum: 12 × minimum less the year's security operation, at least 0.
 * Own hours do not count: the minimum is what is paid to others.
 */
export function floorGap(context: OptionContext, floor: FigureValue, year: number): Expression | undefined {
  const { builder, option } = context;
  if (!isSelfBuilt(option.kind) || year === 0) return undefined;
  const id = `options/${option.id}/floor-gap/year/${year}`;
  return builder.define(id, 'yen', { kind: 'floorGap', option: option.id, year }, () => {
    const paid = option.lines.filter((line) => line.category === 'operation.security' && line.amount.kind !== 'hours');
    return max(
      literal(0),
      subtract(
        multiply(literal(12), figureValue(floor.figure, floor.value)),
        add(paid.map((line) => lineCell(context, line, year))),
      ),
    );
  });
}
