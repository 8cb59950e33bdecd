import './break-even-chart/break-even-chart.ts';
import './category-chart/category-chart.ts';
import './cumulative-chart/cumulative-chart.ts';
import './exceedance-chart/exceedance-chart.ts';
import './tornado-chart/tornado-chart.ts';

export * from './break-even-chart/break-even-chart.component.ts';
export * from './category-chart/category-chart.component.ts';
export * from './cumulative-chart/cumulative-chart.component.ts';
export * from './exceedance-chart/exceedance-chart.component.ts';
export * from './tornado-chart/tornado-chart.component.ts';
