/** Version of the scenario format. Older ones are upgraded by `upgrade.ts`. */
export const SCENARIO_VERSION = 2;

/**
 * Ceilings that keep a hostile scenario cheap to reject, and the largest that is taken quick enough for a page: it is
 * read, computed or drawn within 50 ms each.
 */
export const LIMITS = {
  years: 15,
  options: 20,
  linesPerOption: 200,
  /** Lines and credits of all options together. */
  lines: 400,
  common: 500,
  text: 200,
  note: 2000,
  /** Lines that all shares name together: each is a term in every year. */
  shareReach: 2000,
  tiers: 20,
  /** Steps of all price lists together. */
  steps: 400,
  credits: 50,
} as const;
