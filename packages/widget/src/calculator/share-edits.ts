import type { Scenario } from '@ec-tco/core';
import { shareEqual } from '@ec-tco/core/scenario';
import type { Edit } from './edit.ts';

/** What options do alike is the same work and the same market: edits that make it common. */
export function shareEdits(data: Scenario): readonly Edit[] {
  const { data: linked, shared } = shareEqual({ ...data });
  if (shared.length === 0) return [];
  return [
    { kind: 'value', pointer: '/common', value: linked['common'] },
    { kind: 'value', pointer: '/options', value: linked['options'] },
  ];
}
