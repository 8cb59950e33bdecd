import '../../fields/select/select.ts';
import { define } from '../../theme/define.ts';
import { EcTcoQuotation } from './quotation.component.ts';

define('ec-tco-quotation', EcTcoQuotation);

export { EcTcoQuotation };
