// @ts-check
// This project's own rules of lint, as a plugin of oxlint.
import { importDirection } from './import-direction.mjs';
import { noClock } from './no-clock.mjs';

export default { meta: { name: 'ec-tco' }, rules: { 'import-direction': importDirection, 'no-clock': noClock } };
