import type { Option, Scenario } from '@ec-tco/core';
import { requirementShares } from '@ec-tco/core/guideline';
import { OPTION_TRAITS } from '@ec-tco/core/scenario';

/** Whom a paper about an option deals with: nobody but the shop itself, a contractor, or a platform's provider. */
export type Dealing = 'own' | 'contractor' | 'platform';

export function dealingOf(scenario: Scenario, option: Option): Dealing {
  const { selfBuilt, byContractor } = OPTION_TRAITS[option.kind];
  if (!selfBuilt) return 'platform';
  const delegates = () => requirementShares(scenario, option).some(({ share }) => share === 'delegated');
  return byContractor || delegates() ? 'contractor' : 'own';
}
