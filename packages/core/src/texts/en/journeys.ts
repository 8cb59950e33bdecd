import type { Names } from '../names.ts';

/** Apart from the other names, since the first question of a page has these alone. */
export const JOURNEYS: Names['journeys'] = {
  new: 'starting a new site',
  operating: 'reviewing a site in operation',
};
