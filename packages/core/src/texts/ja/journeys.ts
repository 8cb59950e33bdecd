import type { Journeys } from '../journey-names.ts';

/** Apart from the other names, since the first question of a page has these alone. */
export const JOURNEYS: Journeys = {
  new: '新しく始める',
  operating: '今のサイトを見直す',
};
