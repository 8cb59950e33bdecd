import '../../fields/choice/choice.ts';
import '../../fields/disclosure/disclosure.ts';
import '../../fields/number-field/number-field.ts';
import '../../fields/select/select.ts';
import { define } from '../../theme/define.ts';
import { EcTcoLine } from './line.component.ts';
import { EcTcoTerms } from './terms.component.ts';

define('ec-tco-terms', EcTcoTerms);
define('ec-tco-line', EcTcoLine);

export { EcTcoLine };
