import { define } from '../frame/define.ts';
import { TornadoChart } from './tornado-chart.component.ts';

export * from './tornado-chart.component.ts';

define('ec-tco-tornado-chart', TornadoChart);

declare global {
  interface HTMLElementTagNameMap {
    'ec-tco-tornado-chart': TornadoChart;
  }
}
