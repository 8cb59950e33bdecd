import { HOSTED_SERVICE_COVERAGE, type HostedCoverage } from '../reference/guideline/hosted-service.ts';
import type { OptionKind } from '../scenario/ids.ts';
import { OPTION_TRAITS } from '../scenario/option-traits.ts';
import type { RequirementState } from './requirement-state.ts';

/** How a hosted service takes over a requirement nobody else can meet; undefined where it does not. */
export const hostedCover = (kind: OptionKind, state: RequirementState): HostedCoverage | undefined =>
  OPTION_TRAITS[kind].hosted && state.status === 'cannot' ? HOSTED_SERVICE_COVERAGE[state.id] : undefined;
