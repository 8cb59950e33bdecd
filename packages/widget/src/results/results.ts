import '../charts/index.ts';
import '../fields/disclosure/disclosure.ts';
import '../fields/select/select.ts';
import { define } from '../theme/define.ts';
import './advice/advice.ts';
import './comparison/comparison.ts';
import './cost-table/cost-table.ts';
import './incident/incident.ts';
import './quotations/quotations.ts';
import './ranking/ranking.ts';
import { EcTcoResults } from './results.component.ts';
import './sensitivity/sensitivity.ts';
import './verdict/verdict.ts';

define('ec-tco-results', EcTcoResults);

export { EcTcoResults };
