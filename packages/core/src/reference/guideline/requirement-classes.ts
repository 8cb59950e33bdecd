import type { RequirementId } from './ids.ts';
import type { RequirementClass } from './types.ts';

/** How binding the draft makes each requirement, apart from its texts: who computes loads no texts. */
export const REQUIREMENT_CLASSES: Readonly<Record<RequirementId, RequirementClass>> = {
  'build-1': 'mandatory',
  'build-2': 'mandatory',
  'build-3': 'mandatory',
  'build-4': 'mandatory',
  'build-5': 'mandatory',
  'build-6': 'mandatory',
  'build-7': 'mandatory',
  'build-8': 'mandatory',
  'build-9': 'mandatory',
  'build-10': 'mandatory',
  'build-11': 'mandatory',
  'build-12': 'mandatory',
  'build-13': 'mandatory',
  'build-14': 'mandatory',
  'operation-1': 'mandatory',
  'operation-2': 'mandatory',
  'operation-3': 'mandatory',
  'operation-4': 'mandatory',
  'operation-5': 'recommended',
  'operation-6': 'recommended',
};
