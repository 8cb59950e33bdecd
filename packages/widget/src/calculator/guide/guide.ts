import '../../fields/disclosure/disclosure.ts';
import { define } from '../../theme/define.ts';
import { EcTcoGuide } from './guide.component.ts';

define('ec-tco-guide', EcTcoGuide);

export { EcTcoGuide };
