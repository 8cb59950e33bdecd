import { define } from '../frame/define.ts';
import { CumulativeChart } from './cumulative-chart.component.ts';

export * from './cumulative-chart.component.ts';

define('ec-tco-cumulative-chart', CumulativeChart);

declare global {
  interface HTMLElementTagNameMap {
    'ec-tco-cumulative-chart': CumulativeChart;
  }
}
