import { define } from '../../theme/define.ts';
import { EcTcoAdvice } from './advice.component.ts';

define('ec-tco-advice', EcTcoAdvice);

export { EcTcoAdvice };
