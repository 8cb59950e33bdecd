import { define } from '../frame/define.ts';
import { CategoryChart } from './category-chart.component.ts';

export * from './category-chart.component.ts';

define('ec-tco-category-chart', CategoryChart);

declare global {
  interface HTMLElementTagNameMap {
    'ec-tco-category-chart': CategoryChart;
  }
}
