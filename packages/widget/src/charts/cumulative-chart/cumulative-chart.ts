import { define } from '../../theme/define.ts';
import { EcTcoCumulativeChart } from './cumulative-chart.component.ts';

define('ec-tco-cumulative-chart', EcTcoCumulativeChart);

export { EcTcoCumulativeChart };
