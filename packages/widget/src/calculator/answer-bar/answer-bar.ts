import { define } from '../../theme/define.ts';
import { EcTcoAnswerBar } from './answer-bar.component.ts';

define('ec-tco-answer-bar', EcTcoAnswerBar);

export { EcTcoAnswerBar };
