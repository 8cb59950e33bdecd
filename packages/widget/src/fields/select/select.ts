import { define } from '../../theme/define.ts';
import { EcTcoSelect } from './select.component.ts';

define('ec-tco-select', EcTcoSelect);

export { EcTcoSelect };
