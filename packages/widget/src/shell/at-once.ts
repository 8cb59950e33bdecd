// Runs before all else of the entry: while the question is made and drawn, the network would have nothing to do.
import { nearestLanguage } from '../calculator/language.ts';
import { lacking } from '../theme/supported.ts';
import { isNear } from './ahead.ts';
import { loadTexts } from './texts.ts';
import { wantedParts } from './wanted-parts.ts';

const TAG = 'ec-tco-calculator';
// Not on a server, where another script has the element, or a browser that it will not run in.
const isOurs = typeof document !== 'undefined' && !customElements.get(TAG) && lacking().length === 0;
const place = isOurs ? [...document.querySelectorAll(TAG)].find(isNear) : undefined;
if (place) {
  // Before it is asked for: what fails is asked for again then.
  void Promise.all([wantedParts(), loadTexts(nearestLanguage(place))]).catch(() => undefined);
}
