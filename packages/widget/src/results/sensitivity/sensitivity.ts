import { define } from '../../theme/define.ts';
import { EcTcoSensitivity } from './sensitivity.component.ts';

define('ec-tco-sensitivity', EcTcoSensitivity);

export { EcTcoSensitivity };
