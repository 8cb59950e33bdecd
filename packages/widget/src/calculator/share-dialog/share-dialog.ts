import '../../fields/dialog/dialog.ts';
import { define } from '../../theme/define.ts';
import { EcTcoShareDialog } from './share-dialog.component.ts';

define('ec-tco-share-dialog', EcTcoShareDialog);

export { EcTcoShareDialog };
