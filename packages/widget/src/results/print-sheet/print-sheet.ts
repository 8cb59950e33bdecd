import '../../charts/index.ts';
import { define } from '../../theme/define.ts';
import { EcTcoPrintSheet } from './print-sheet.component.ts';

define('ec-tco-print-sheet', EcTcoPrintSheet);

export { EcTcoPrintSheet };
