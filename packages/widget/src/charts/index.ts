export * from './break-even-chart/break-even-chart.ts';
export * from './category-chart/category-chart.ts';
export * from './cumulative-chart/cumulative-chart.ts';
export * from './exceedance-chart/exceedance-chart.ts';
export type { ChartSaveEvent } from './frame/chart-element.ts';
export { percentFormat, yenFormat } from './frame/format.ts';
export type { ChartLocale, NumberFormat } from './frame/labels.ts';
export * from './tornado-chart/tornado-chart.ts';
