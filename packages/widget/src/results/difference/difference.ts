import { define } from '../../theme/define.ts';
import { EcTcoDifference } from './difference.component.ts';

define('ec-tco-difference', EcTcoDifference);

export { EcTcoDifference };
