import type { FigureDataSet, FigureStatus, FigureUnit } from './figure.ts';

/** A line of the table of values. */
export type FigureRow = readonly [
  value: number,
  unit: FigureUnit,
  status: FigureStatus,
  dataSet: FigureDataSet,
  validUntil: string,
  low?: number,
  high?: number,
];
