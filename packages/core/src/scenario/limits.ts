/** Version of the scenario format. Older ones are upgraded by `upgrade.ts`. */
export const SCENARIO_VERSION = 2;

/**
 * Ceilings that keep a hostile scenario cheap to reject, and the largest that is taken quick enough for a page: the aim
 * is that it is read, computed and drawn in tasks of 50 ms at most (docs/trust.md has what was measured).
 */
export const LIMITS = {
  years: 15,
  options: 20,
  linesPerOption: 200,
  /** Lines and credits of all options together. */
  lines: 200,
  common: 250,
  text: 200,
  note: 2000,
  /** Lines that all shares name together: each is a term in every year. */
  shareReach: 1000,
  tiers: 20,
  /** Steps of all price lists together. */
  steps: 150,
  credits: 50,
  /** Numbers, texts, lists and objects in all. */
  values: 8000,
} as const;
