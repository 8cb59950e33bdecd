import { define } from '../../theme/define.ts';
import { EcTcoExceedanceChart } from './exceedance-chart.component.ts';

define('ec-tco-exceedance-chart', EcTcoExceedanceChart);

export { EcTcoExceedanceChart };
