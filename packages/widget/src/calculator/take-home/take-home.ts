import '../../fields/select/select.ts';
import { define } from '../../theme/define.ts';
import { EcTcoTakeHome } from './take-home.component.ts';

define('ec-tco-take-home', EcTcoTakeHome);

export { EcTcoTakeHome };
