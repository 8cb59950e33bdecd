import './calculator.parts.ts';
import { defineOuter } from '../../theme/define-outer.ts';
import { EcTcoCalculator } from './calculator.component.ts';

defineOuter('ec-tco-calculator', EcTcoCalculator);

export { EcTcoCalculator };
