import { type FigureNumber, figureNumber } from '../../reference/figure-number.ts';
import type { FigureId } from '../../reference/figures/registry.ts';
import { numberOn, type Topic } from '../../reference/topics.ts';
import type { DataSet } from '../ids.ts';
import type { Quantity } from '../quantity.ts';
import type { Source } from '../schema.ts';

/** A number by where it comes from: a figure that is the same in both editions, or what the chosen edition says. */
export type FigureRef = { readonly figure: FigureId } | { readonly topic: Topic };

/** A number of one's own archetype: a registered figure, or a value with its source. */
export type NumberRef = FigureRef | { readonly value: Quantity; readonly source: Source };

/** The figure meant; undefined where the edition has none. */
export function figureOf(ref: FigureRef, dataSet: DataSet): FigureNumber | undefined {
  return 'figure' in ref ? figureNumber(ref.figure) : numberOn(ref.topic, dataSet);
}

/**
 * A figure as an input. Its base follows one rule for every option: the mode where the source states one, else
 * the median of the numbers listed, which for a plain range is its midpoint. Yearly probabilities alone are set
 * by judgement (see their notes).
 */
export function quantityOf({ value, low, high }: Pick<FigureNumber, 'value' | 'low' | 'high'>): Quantity {
  return low === undefined || high === undefined ? value : { low, base: value, high };
}

/** The number meant with its source; undefined where the edition has none. */
export function numberOf(
  ref: NumberRef,
  dataSet: DataSet,
): { readonly value: Quantity; readonly source: Source } | undefined {
  if ('value' in ref) return ref;
  const from = figureOf(ref, dataSet);
  return from && { value: quantityOf(from), source: { kind: 'figure', figure: from.id } };
}
