import '../../fields/dialog/dialog.ts';
import '../../fields/status/status.ts';
import '../../results/explanation/explanation.ts';
import '../../results/print-sheet/print-sheet.ts';
import '../../results/results.ts';
import '../business/business.ts';
import '../incident/incident.ts';
import '../options/options.ts';
import '../period/period.ts';
import '../requirements/requirements.ts';
import '../start/start.ts';
import '../toolbar/toolbar.ts';
import { define } from '../../theme/define.ts';
import { EcTcoCalculator } from './calculator.component.ts';

define('ec-tco-calculator', EcTcoCalculator);

export { EcTcoCalculator };
