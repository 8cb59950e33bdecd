import type { Scenario } from '@ec-tco/core';
import { commonAddress, isReference } from '@ec-tco/core/scenario';

/** Address of an option's probability of an incident: its own, or the one that it shares with others. */
export const probabilityAddress = ({ id, annualProbability }: Scenario['options'][number]): string =>
  isReference(annualProbability) ? commonAddress(annualProbability.common) : `/options/${id}/annualProbability`;
