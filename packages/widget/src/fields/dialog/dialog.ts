import { define } from '../../theme/define.ts';
import { EcTcoDialog } from './dialog.component.ts';

define('ec-tco-dialog', EcTcoDialog);

export { EcTcoDialog };
