import type { Journeys } from '../journey-names.ts';

/** Apart from the other names, since the first question of a page has these alone. */
export const JOURNEYS: Journeys = {
  new: 'starting a new site',
  operating: 'reviewing a site in operation',
};
