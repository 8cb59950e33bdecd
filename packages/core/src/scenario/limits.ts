/** Version of the scenario format. Older ones are upgraded by `upgrade.ts`. */
export const SCENARIO_VERSION = 2;

/** Ceilings that keep a hostile scenario cheap to reject. */
export const LIMITS = {
  years: 15,
  options: 20,
  linesPerOption: 200,
  common: 500,
  text: 200,
  note: 2000,
  shareReach: 1000,
  tiers: 20,
  credits: 50,
} as const;
