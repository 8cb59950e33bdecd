import { SCENARIO_VERSION } from './schema.ts';

/** Turns data of one version into data of the next. */
export type Upgrade = (data: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** The step that leaves each older version, by version. Empty while there is one version. */
const UPGRADES: ReadonlyMap<number, Upgrade> = new Map();

export type UpgradeResult =
  | { readonly ok: true; readonly data: unknown }
  | { readonly ok: false; readonly found: unknown; readonly readable: readonly number[] };

/**
 * Brings older data to the present version, step by step. Data without a version is left for the schema to reject.
 */
export function upgrade(data: unknown, steps = UPGRADES, present: number = SCENARIO_VERSION): UpgradeResult {
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, 'version')) return { ok: true, data };
  let current = data as Record<string, unknown>;
  const from = current['version'];
  const readable = [...steps.keys(), present];
  if (typeof from !== 'number' || !readable.includes(from)) return { ok: false, found: from, readable };
  for (let version = from; version < present; version += 1) {
    const step = steps.get(version);
    if (!step) return { ok: false, found: from, readable };
    current = { ...step(current), version: version + 1 };
  }
  return { ok: true, data: current };
}
