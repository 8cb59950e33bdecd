import '../../fields/disclosure/disclosure.ts';
import '../../fields/number-field/number-field.ts';
import { define } from '../../theme/define.ts';
import { EcTcoStages } from './stages.component.ts';

define('ec-tco-stages', EcTcoStages);

export { EcTcoStages };
