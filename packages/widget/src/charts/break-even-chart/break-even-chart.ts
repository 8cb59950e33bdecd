import { define } from '../frame/define.ts';
import { BreakEvenChart } from './break-even-chart.component.ts';

export * from './break-even-chart.component.ts';

define('ec-tco-break-even-chart', BreakEvenChart);

declare global {
  interface HTMLElementTagNameMap {
    'ec-tco-break-even-chart': BreakEvenChart;
  }
}
