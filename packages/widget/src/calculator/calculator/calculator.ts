import '../../fields/dialog/dialog.ts';
import '../../fields/status/status.ts';
import '../../results/answer/answer.ts';
import '../../results/change/change.ts';
import '../../results/difference/difference.ts';
import '../../results/explanation/explanation.ts';
import '../../results/print-sheet/print-sheet.ts';
import '../../results/results.ts';
import '../answer-bar/answer-bar.ts';
import '../business/business.ts';
import '../incident/incident.ts';
import '../notice/notice.ts';
import '../options/options.ts';
import '../period/period.ts';
import '../problems/problems.ts';
import '../question/question.ts';
import '../quotation/quotation.ts';
import '../requirements/requirements.ts';
import '../share-dialog/share-dialog.ts';
import '../start/start.ts';
import '../toolbar/toolbar.ts';
import { define } from '../../theme/define.ts';
import { EcTcoCalculator } from './calculator.component.ts';

define('ec-tco-calculator', EcTcoCalculator);

export { EcTcoCalculator };
