// Runs before all else of the entry: while the question is made and drawn, the network would have nothing to do.
import { nearestLanguage } from '../calculator/language.ts';
import { isNear } from './ahead.ts';
import { loadTexts } from './texts.ts';
import { wantedParts } from './wanted-parts.ts';

const near = typeof document === 'undefined' ? [] : [...document.querySelectorAll('ec-tco-calculator')].filter(isNear);
for (const place of near.slice(0, 1)) {
  // Before it is asked for: what fails is asked for again then.
  void Promise.all([wantedParts(), loadTexts(nearestLanguage(place))]).catch(() => undefined);
}
