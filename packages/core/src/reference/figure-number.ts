import type { FigureDataSet, FigureStatus, FigureUnit } from './figure.ts';
import { VALUES } from './figure-values.ts';
import type { FigureId } from './figures/registry.ts';

/**
 * What a figure counts as in a calculation, without where it was read: a page computes before it explains, and the
 * origins of all figures are many times as large as their numbers.
 */
export interface FigureNumber {
  readonly id: FigureId;
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  readonly unit: FigureUnit;
  readonly status: FigureStatus;
  readonly dataSet: FigureDataSet;
  readonly validUntil: string;
}

/** The number of a known figure. */
export function figureNumber(id: FigureId): FigureNumber {
  const found = findNumber(id);
  if (!found) throw new Error(`no figure '${id}'`);
  return found;
}

/** The number of a figure whose id comes from outside; undefined where there is none. */
export function findNumber(id: string): FigureNumber | undefined {
  if (!Object.hasOwn(VALUES, id)) return undefined;
  const [value, unit, status, dataSet, validUntil, low, high] = VALUES[id as FigureId];
  const range = low === undefined || high === undefined ? {} : { low, high };
  return { id: id as FigureId, value, ...range, unit, status, dataSet, validUntil };
}
