import { define } from '../../theme/define.ts';
import { EcTcoCostTable } from './cost-table.component.ts';

define('ec-tco-cost-table', EcTcoCostTable);

export { EcTcoCostTable };
