import type { Option, Scenario } from '@ec-tco/core';
import { type Edit, sourceEdits } from '../edit.ts';
import { optionSources } from '../starts.ts';

/** Terms with where they come from; they are the owner's once they are changed. */
export function proposed(data: Scenario, at: string, terms: Pick<Option, 'insurance' | 'transition'>): Edit {
  const values = Object.entries(terms).map(
    ([key, value]) => ({ kind: 'value', pointer: `${at}/${key}`, value }) as const,
  );
  return { kind: 'all', edits: [...values, ...sourceEdits(data, optionSources(terms, at))] };
}
