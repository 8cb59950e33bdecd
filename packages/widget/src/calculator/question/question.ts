import '../../fields/number-field/number-field.ts';
import { define } from '../../theme/define.ts';
import { EcTcoQuestion } from './question.component.ts';

define('ec-tco-question', EcTcoQuestion);

export { EcTcoQuestion };
