import { SCENARIO_VERSION } from './limits.ts';
import type { Upgrade, UpgradeNote } from './upgraded.ts';
import { upgradeFrom1 } from './upgrades/from-1.ts';

/** The step that leaves each older version, by version. */
const UPGRADES: ReadonlyMap<number, Upgrade> = new Map([[1, upgradeFrom1]]);

/** The upgraded data with where each place stood before, or the version that cannot be read. */
export type UpgradeResult =
  | {
      readonly ok: true;
      readonly data: unknown;
      /** The JSON Pointer, in the data as given, of a place in the upgraded data. */
      readonly given: (pointer: string) => string;
      /** The version the data came in; undefined where it is the present one. */
      readonly from?: number;
      readonly notes: readonly UpgradeNote[];
    }
  | {
      readonly ok: false;
      readonly found: unknown;
      readonly readable: readonly number[];
      /** Whether the data were made by a later program than this one. */
      readonly newer: boolean;
    };

/**
 * Brings older data to the present version, step by step. Data without a version is left for the schema to reject.
 */
export function upgrade(data: unknown, steps = UPGRADES, present: number = SCENARIO_VERSION): UpgradeResult {
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, 'version')) return asItIs(data);
  let current = data as Record<string, unknown>;
  const from = current['version'];
  const readable = [...steps.keys(), present];
  const newer = typeof from === 'number' && Number.isInteger(from) && from > present;
  if (typeof from !== 'number' || !readable.includes(from)) return { ok: false, found: from, readable, newer };
  const before: ReadonlyMap<string, string>[] = [];
  const notes: UpgradeNote[] = [];
  for (let version = from; version < present; version += 1) {
    const step = steps.get(version);
    if (!step) return { ok: false, found: from, readable, newer };
    const next = step(current);
    current = { ...next.data, version: version + 1 };
    before.unshift(next.moved);
    notes.push(...(next.notes ?? []));
  }
  const older = from < present ? { from } : {};
  return { ok: true, data: current, given: (pointer) => before.reduce(placeBefore, pointer), ...older, notes };
}

const asItIs = (data: unknown): UpgradeResult => ({ ok: true, data, given: (pointer) => pointer, notes: [] });

function placeBefore(pointer: string, moved: ReadonlyMap<string, string>): string {
  for (let end = pointer.length; end > 0; end = pointer.lastIndexOf('/', end - 1)) {
    const found = moved.get(pointer.slice(0, end));
    if (found !== undefined) return found + pointer.slice(end);
  }
  return pointer;
}
