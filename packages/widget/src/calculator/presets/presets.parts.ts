// What reads and shows presets: loaded where a page gives one.
import { define } from '../../theme/define.ts';
import { EcTcoPresets } from './presets.component.ts';

define('ec-tco-presets', EcTcoPresets);

export { readPresets } from './read.ts';
export { EcTcoPresets };
