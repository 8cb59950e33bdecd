import { define } from '../../theme/define.ts';
import { EcTcoChange } from './change.component.ts';

define('ec-tco-change', EcTcoChange);

export { EcTcoChange };
