import type { DataSet, Scenario } from '@ec-tco/core';
import { type EditionChange, switchEdition } from '@ec-tco/core/guideline';
import type { Edit } from '../edit.ts';

/** A switch of the edition as one step for undo, and what it changes. */
export interface DataSetSwitch {
  readonly edit: Edit;
  readonly scenario: Scenario;
  readonly changes: readonly EditionChange[];
}

/** What changes with the edition, wholly or not at all: see `switchEdition`. */
export function switchDataSet(data: Scenario, next: DataSet): DataSetSwitch {
  const { scenario, changes } = switchEdition(data, next);
  const now: Readonly<Record<string, unknown>> = { ...data };
  const changed = Object.entries(scenario).filter(([key, value]) => value !== now[key]);
  return {
    edit: { kind: 'all', edits: changed.map(([key, value]) => ({ kind: 'value', pointer: `/${key}`, value })) },
    scenario,
    changes,
  };
}
