import '../../fields/choice/choice.ts';
import '../../fields/disclosure/disclosure.ts';
import '../../fields/select/select.ts';
import { define } from '../../theme/define.ts';
import { EcTcoRequirements } from './requirements.component.ts';

define('ec-tco-requirements', EcTcoRequirements);

export { EcTcoRequirements };
