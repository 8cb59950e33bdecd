import { define } from '../../theme/define.ts';
import { EcTcoNotice } from './notice.component.ts';

define('ec-tco-notice', EcTcoNotice);

export { EcTcoNotice };
