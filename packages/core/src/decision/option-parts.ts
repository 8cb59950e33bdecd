import { modelLines } from '../evaluate/model.ts';
import type { Prepared } from '../evaluate/prepare.ts';
import { Decimal } from '../money/decimal.ts';
import { roundHalfUp } from '../money/round.ts';
import type { Row } from '../scenario/ids.ts';
import { EXPECTED_LOSS_LINE } from '../scenario/ids.ts';
import { baseOf } from '../scenario/quantity.ts';
import { baseValues } from './base-values.ts';
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
export function optionParts(
  { scenario, values, model }: Prepared,
  optionId: string,
  measure: Measure,
): readonly OptionPart[] {
  const option = scenario.options.find(({ id }) => id === optionId);
  if (!option) throw new Error(`The scenario has no option ${optionId}.`);
  const numbers = baseValues(model);
  const read = (path: string): Decimal => {
    const definition = model.byId.get(`options/${optionId}/${path}`);
    return definition ? numbers.at(definition.index) : new Decimal(0);
  };
  const discounted = measure === 'presentValue' || measure === 'presentValueWithIncident';
  const factor = new Decimal(1).plus(baseOf(scenario.rates.discount));
  const total = (path: string): Decimal => {
    if (!discounted) return read(`${path}/total`);
    let sum = read(`${path}/year/0`);
    for (let year = 1; year <= scenario.horizonYears; year += 1) {
      const cell = read(`${path}/year/${year}`);
      if (!cell.isZero()) sum = sum.plus(roundHalfUp(cell.div(factor.pow(year))));
    }
    return sum;
  };
  const sign = measure === 'net' ? -1 : 1;
  const parts: OptionPart[] = modelLines(scenario, option, values)
    .filter((line) => line.id !== EXPECTED_LOSS_LINE || countsIncident(measure))
    .map((line) => ({
      row: line.category,
      line: line.id,
      name: line.stated?.name,
      yen: total(`lines/${line.id}`).times(sign),
    }));
  const put = (row: PartRow, yen: Decimal) => parts.push({ row, line: undefined, name: undefined, yen });
  if (scenario.showTax) put('tax', total('rows/tax').times(sign));
  if (measure === 'net') put('contribution', read('contribution'));
  const whole = numbers.at(measureOf(model, optionId, measure).index);
  const rest = parts.reduce((left, part) => left.minus(part.yen), whole);
  // Present values are rounded per year, lines per line: what that leaves is shown, not hidden in a line.
  if (!rest.isZero()) put('rounding', rest);
  return parts;
}
