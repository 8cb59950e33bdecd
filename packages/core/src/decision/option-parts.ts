import { baseValues } from '../engine/base-values.ts';
import type { Named } from '../formula/build.ts';
import { optionNumbers, type SeriesNumbers } from '../model/numbers.ts';
import type { Prepared } from '../model/prepare.ts';
import { Decimal } from '../money/decimal.ts';
import { roundHalfUp } from '../money/round.ts';
import type { Row } from '../scenario/ids.ts';
import { EXPECTED_LOSS_LINE } from '../scenario/ids.ts';
import { baseOf } from '../scenario/quantity.ts';
import { countsIncident, type Measure, measureOf } from './measure.ts';

/** Rows of a decomposition: the table's own, what the sales bring (`net`), what rounding of present values leaves. */
export type PartRow = Row | 'contribution' | 'rounding';

/** One summand of an option's measure. */
export interface OptionPart {
  readonly row: PartRow;
  /** Id of the line; undefined for rows without lines. */
  readonly line: string | undefined;
  readonly name: string | undefined;
  readonly yen: Decimal;
}

/** Whole yen that sum to an option's measure, exactly. */
export function optionParts({ scenario, model }: Prepared, optionId: string, measure: Measure): readonly OptionPart[] {
  const own = optionNumbers(model, optionId);
  const numbers = baseValues(model);
  const read = ({ of }: Named): Decimal => numbers.at(of.index);
  const discounted = measure === 'presentValue' || measure === 'presentValueWithIncident';
  const factor = new Decimal(1).plus(baseOf(scenario.rates.discount));
  const sign = measure === 'net' ? -1 : 1;
  const total = (series: SeriesNumbers): Decimal => {
    if (!discounted) return read(series.total).times(sign);
    return series.cells.reduce((sum, number, year) => {
      const cell = read(number);
      if (year === 0 || cell.isZero()) return sum.plus(cell);
      return sum.plus(roundHalfUp(cell.div(factor.pow(year))));
    }, new Decimal(0));
  };
  const parts: OptionPart[] = own.lines
    .filter(({ line }) => line.id !== EXPECTED_LOSS_LINE || countsIncident(measure))
    .map((series) => {
      const { category: row, id: line, stated } = series.line;
      return { row, line, name: stated?.name, yen: total(series) };
    });
  const put = (row: PartRow, yen: Decimal) => parts.push({ row, line: undefined, name: undefined, yen });
  for (const series of own.rows) if (series.row === 'tax') put('tax', total(series));
  if (measure === 'net') put('contribution', read(own.contribution));
  const whole = numbers.at(measureOf(model, optionId, measure).index);
  const rest = parts.reduce((left, part) => left.minus(part.yen), whole);
  // Present values are rounded per year, lines per line: what that leaves is shown, not hidden in a line.
  if (!rest.isZero()) put('rounding', rest);
  return parts;
}
