import { define } from '../../theme/define.ts';
import { EcTcoTornadoChart } from './tornado-chart.component.ts';

define('ec-tco-tornado-chart', EcTcoTornadoChart);

export { EcTcoTornadoChart };
