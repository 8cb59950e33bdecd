import { BUILD_REQUIREMENT_TABLE } from './build-requirements.ts';
import type { RequirementId } from './ids.ts';
import { OPERATION_REQUIREMENT_TABLE } from './operation-requirements.ts';
import type { GuidelineRequirement } from './types.ts';

/** The draft's 14 build and 6 operation requirements. */
export const REQUIREMENT_TABLE: { readonly [Id in RequirementId]: GuidelineRequirement<Id> } = {
  ...BUILD_REQUIREMENT_TABLE,
  ...OPERATION_REQUIREMENT_TABLE,
};
