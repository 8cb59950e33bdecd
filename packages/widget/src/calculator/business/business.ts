import '../../fields/choice/choice.ts';
import '../../fields/disclosure/disclosure.ts';
import '../../fields/number-field/number-field.ts';
import '../course/course.ts';
import { define } from '../../theme/define.ts';
import { EcTcoBusiness } from './business.component.ts';

define('ec-tco-business', EcTcoBusiness);

export { EcTcoBusiness };
