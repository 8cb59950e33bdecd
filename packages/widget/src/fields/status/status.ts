import { define } from '../../theme/define.ts';
import { EcTcoStatus } from './status.component.ts';

define('ec-tco-status', EcTcoStatus);

export { EcTcoStatus };
