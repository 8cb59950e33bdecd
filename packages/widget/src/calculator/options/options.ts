import '../../fields/disclosure/disclosure.ts';
import '../option/option.ts';
import { define } from '../../theme/define.ts';
import { EcTcoOptions } from './options.component.ts';

define('ec-tco-options', EcTcoOptions);

export { EcTcoOptions };
