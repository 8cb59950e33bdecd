import '../../fields/number-field/number-field.ts';
import { define } from '../../theme/define.ts';
import { EcTcoCourse } from './course.component.ts';

define('ec-tco-course', EcTcoCourse);

export { EcTcoCourse };
