import { define } from '../../theme/define.ts';
import { EcTcoRanking } from './ranking.component.ts';

define('ec-tco-ranking', EcTcoRanking);

export { EcTcoRanking };
