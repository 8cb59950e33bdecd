import type { FigureDataSet, FigureStatus } from './figure.ts';

/** What many figures have alike: the kinds that there are, and for each figure the letter of its own, `a` for the first. */
export interface Column<T> {
  readonly kinds: readonly T[];
  readonly at: string;
}

/** The numbers of all figures: columns compress to half of what rows do. */
export interface FigureColumns {
  readonly value: readonly number[];
  /** By place. */
  readonly range: Readonly<Record<number, readonly [low: number, high: number]>>;
  readonly status: Column<FigureStatus>;
  readonly dataSet: Column<FigureDataSet>;
}

/** What a figure has in a column. */
export const inColumn = <T>({ kinds, at }: Column<T>, place: number): T => kinds[at.charCodeAt(place) - 97] as T;
