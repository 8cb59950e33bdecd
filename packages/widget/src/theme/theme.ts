import { define } from './define.ts';
import { EcTcoTheme } from './theme.component.ts';

define('ec-tco-theme', EcTcoTheme);

export { EcTcoTheme };
