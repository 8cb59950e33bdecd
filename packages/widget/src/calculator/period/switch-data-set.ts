import type { DataSet, Scenario } from '@ec-tco/core';
import { switchEdition } from '@ec-tco/core/guideline';
import type { Edit } from '../edit.ts';

/** What changes with the edition, wholly or not at all: see `switchEdition`. One step for undo. */
export function switchDataSet(data: Scenario, next: DataSet): Edit {
  const { scenario } = switchEdition(data, next);
  const now: Readonly<Record<string, unknown>> = { ...data };
  const changed = Object.entries(scenario).filter(([key, value]) => value !== now[key]);
  return {
    kind: 'all',
    edits: changed.map(([key, value]) => ({ kind: 'value', pointer: `/${key}`, value })),
  };
}
