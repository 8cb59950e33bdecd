import { define } from '../../theme/define.ts';
import { EcTcoQuotations } from './quotations.component.ts';

define('ec-tco-quotations', EcTcoQuotations);

export { EcTcoQuotations };
