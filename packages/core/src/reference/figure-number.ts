import type { FigureDataSet, FigureStatus, FigureUnit } from './figure.ts';
import { inColumn } from './figure-columns.ts';
import { FIGURE_IDS } from './figure-ids.ts';
import { UNITS, VALID_UNTIL, VALUES } from './figure-values.ts';
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
  readonly status: FigureStatus;
  readonly dataSet: FigureDataSet;
}

/** A figure's number with its unit, and until when it is valid: the last day, `YYYY-MM-DD`. */
export interface DatedNumber extends FigureNumber {
  readonly unit: FigureUnit;
  readonly validUntil: string;
}

let places: ReadonlyMap<string, number> | undefined;

function placeOf(id: string): number | undefined {
  places ??= new Map(Object.keys(FIGURE_IDS).map((one, place) => [one, place]));
  return places.get(id);
}

/** As `findNumber`, with its unit and date. */
export function findDated(id: string): DatedNumber | undefined {
  const found = findNumber(id);
  const place = placeOf(id);
  return found && place !== undefined
    ? { ...found, unit: inColumn(UNITS, place), validUntil: inColumn(VALID_UNTIL, place) }
    : undefined;
}

/** The number of a known figure. */
export function figureNumber(id: FigureId): FigureNumber {
  const found = findNumber(id);
  if (!found) throw new Error(`no figure '${id}'`);
  return found;
}

/** The number of a figure whose id comes from outside; undefined where there is none. */
export function findNumber(id: string): FigureNumber | undefined {
  const place = placeOf(id);
  if (place === undefined) return undefined;
  const { value, range, status, dataSet } = VALUES;
  const [low, high] = range[place] ?? [];
  return {
    id: id as FigureId,
    value: value[place] as number,
    ...(low === undefined || high === undefined ? {} : { low, high }),
    status: inColumn(status, place),
    dataSet: inColumn(dataSet, place),
  };
}
