import { define } from '../../theme/define.ts';
import { EcTcoIncidentResult } from './incident.component.ts';

define('ec-tco-incident-result', EcTcoIncidentResult);

export { EcTcoIncidentResult };
