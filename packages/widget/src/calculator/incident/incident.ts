import '../../fields/choice/choice.ts';
import '../../fields/disclosure/disclosure.ts';
import '../../fields/number-field/number-field.ts';
import '../../fields/select/select.ts';
import { define } from '../../theme/define.ts';
import { EcTcoIncident } from './incident.component.ts';

define('ec-tco-incident', EcTcoIncident);

export { EcTcoIncident };
