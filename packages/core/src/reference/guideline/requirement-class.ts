import type { RequirementId } from './ids.ts';
import type { RequirementClass } from './types.ts';

const RECOMMENDED: ReadonlySet<RequirementId> = new Set(['operation-5', 'operation-6']);

/** How binding the draft makes a requirement, apart from its texts: who computes loads no texts. */
export const requirementClass = (id: RequirementId): RequirementClass =>
  RECOMMENDED.has(id) ? 'recommended' : 'mandatory';
