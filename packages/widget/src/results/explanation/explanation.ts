import '../../fields/dialog/dialog.ts';
import { define } from '../../theme/define.ts';
import { EcTcoExplanation } from './explanation.component.ts';

define('ec-tco-explanation', EcTcoExplanation);

export { EcTcoExplanation };
