import { define } from '../../theme/define.ts';
import { EcTcoVerdict } from './verdict.component.ts';

define('ec-tco-verdict', EcTcoVerdict);

export { EcTcoVerdict };
