import '../../fields/choice/choice.ts';
import '../../fields/number-field/number-field.ts';
import { define } from '../../theme/define.ts';
import { EcTcoStart } from './start.component.ts';

define('ec-tco-start', EcTcoStart);

export { EcTcoStart };
