import { define } from '../../theme/define.ts';
import { EcTcoNumberField } from './number-field.component.ts';

define('ec-tco-number-field', EcTcoNumberField);

export { EcTcoNumberField };
