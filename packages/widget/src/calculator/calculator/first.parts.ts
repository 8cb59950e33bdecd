// The elements of the first answer.
import '../../fields/status/status.ts';
import '../../results/answer/answer.ts';
import '../start/start.ts';
import '../toolbar/toolbar.ts';
