import { define } from '../../theme/define.ts';
import { EcTcoToolbar } from './toolbar.component.ts';

define('ec-tco-toolbar', EcTcoToolbar);

export { EcTcoToolbar };
