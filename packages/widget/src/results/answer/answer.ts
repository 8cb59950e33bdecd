import '../../fields/disclosure/disclosure.ts';
import { define } from '../../theme/define.ts';
import { EcTcoAnswer } from './answer.component.ts';

define('ec-tco-answer', EcTcoAnswer);

export { EcTcoAnswer };
