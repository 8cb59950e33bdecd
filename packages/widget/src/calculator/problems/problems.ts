import { define } from '../../theme/define.ts';
import { EcTcoProblems } from './problems.component.ts';

define('ec-tco-problems', EcTcoProblems);

export { EcTcoProblems };
