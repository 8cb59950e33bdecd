import type { RequirementId } from '../scenario/ids.ts';
import type { InterimMeasure } from './finding.ts';
import type { RequirementState } from './requirement-state.ts';

/** The requirement that each measure of the guideline's first aid is. */
const REQUIREMENT: Readonly<Record<InterimMeasure, RequirementId>> = {
  waf: 'operation-5',
  insurance: 'operation-6',
};

/** The measures of the first aid that a site does not have yet, by its answers; one that is done asks for nothing more. */
export const measuresLacking = (states: readonly RequirementState[]): readonly InterimMeasure[] =>
  (['waf', 'insurance'] as const).filter((measure) =>
    states.some(({ id, status }) => id === REQUIREMENT[measure] && status !== 'done'),
  );
