import { define } from '../../theme/define.ts';
import { EcTcoDisclosure } from './disclosure.component.ts';

define('ec-tco-disclosure', EcTcoDisclosure);

export { EcTcoDisclosure };
