import '../../fields/disclosure/disclosure.ts';
import '../../fields/number-field/number-field.ts';
import '../../fields/select/select.ts';
import { define } from '../../theme/define.ts';
import { EcTcoCredits } from './credits.component.ts';

define('ec-tco-credits', EcTcoCredits);

export { EcTcoCredits };
