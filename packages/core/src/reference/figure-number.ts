import type { FigureDataSet, FigureStatus, FigureUnit } from './figure.ts';
import { inColumn } from './figure-columns.ts';
import { FIGURE_IDS } from './figure-ids.ts';
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

let places: ReadonlyMap<string, number> | undefined;

/** The number of a known figure. */
export function figureNumber(id: FigureId): FigureNumber {
  const found = findNumber(id);
  if (!found) throw new Error(`no figure '${id}'`);
  return found;
}

/** The number of a figure whose id comes from outside; undefined where there is none. */
export function findNumber(id: string): FigureNumber | undefined {
  places ??= new Map(Object.keys(FIGURE_IDS).map((one, place) => [one, place]));
  const place = places.get(id);
  if (place === undefined) return undefined;
  const { value, range, unit, status, dataSet, validUntil } = VALUES;
  const [low, high] = range[place] ?? [];
  return {
    id: id as FigureId,
    value: value[place] as number,
    ...(low === undefined || high === undefined ? {} : { low, high }),
    unit: inColumn(unit, place),
    status: inColumn(status, place),
    dataSet: inColumn(dataSet, place),
    validUntil: inColumn(validUntil, place),
  };
}
