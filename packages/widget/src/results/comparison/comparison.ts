import { define } from '../../theme/define.ts';
import { EcTcoComparison } from './comparison.component.ts';

define('ec-tco-comparison', EcTcoComparison);

export { EcTcoComparison };
