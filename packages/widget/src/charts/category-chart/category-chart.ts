import { define } from '../../theme/define.ts';
import { EcTcoCategoryChart } from './category-chart.component.ts';

define('ec-tco-category-chart', EcTcoCategoryChart);

export { EcTcoCategoryChart };
