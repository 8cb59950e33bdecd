import { define } from '../../theme/define.ts';
import { EcTcoChoice } from './choice.component.ts';

define('ec-tco-choice', EcTcoChoice);

export { EcTcoChoice };
