import { define } from '../frame/define.ts';
import { ExceedanceChart } from './exceedance-chart.component.ts';

export * from './exceedance-chart.component.ts';

define('ec-tco-exceedance-chart', ExceedanceChart);

declare global {
  interface HTMLElementTagNameMap {
    'ec-tco-exceedance-chart': ExceedanceChart;
  }
}
