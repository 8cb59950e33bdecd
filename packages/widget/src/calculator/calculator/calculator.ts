import './calculator.parts.ts';
import { define } from '../../theme/define.ts';
import { EcTcoCalculator } from './calculator.component.ts';

define('ec-tco-calculator', EcTcoCalculator);

export { EcTcoCalculator };
