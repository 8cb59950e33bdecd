import type { RequirementId } from '../scenario/ids.ts';
import type { InterimMeasure } from './finding.ts';
import type { RequirementState } from './requirement-state.ts';

/** The measures of the guideline's first aid, and the requirement that each is. */
const AID: readonly (readonly [InterimMeasure, RequirementId])[] = [
  ['waf', 'operation-5'],
  ['insurance', 'operation-6'],
];

/** The measures of the first aid that a site does not have yet, by its answers; one that is done asks for nothing more. */
export const measuresLacking = (states: readonly RequirementState[]): readonly InterimMeasure[] =>
  AID.flatMap(([measure, wanted]) =>
    states.some(({ id, status }) => id === wanted && status !== 'done') ? [measure] : [],
  );
