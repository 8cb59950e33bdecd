import '../../fields/choice/choice.ts';
import '../../fields/disclosure/disclosure.ts';
import '../../fields/number-field/number-field.ts';
import '../../fields/select/select.ts';
import '../course/course.ts';
import '../credits/credits.ts';
import '../line/line.ts';
import '../stages/stages.ts';
import { define } from '../../theme/define.ts';
import { EcTcoOption } from './option.component.ts';

define('ec-tco-option', EcTcoOption);

export { EcTcoOption };
