import { define } from '../../theme/define.ts';
import { EcTcoBreakEvenChart } from './break-even-chart.component.ts';

define('ec-tco-break-even-chart', EcTcoBreakEvenChart);

export { EcTcoBreakEvenChart };
