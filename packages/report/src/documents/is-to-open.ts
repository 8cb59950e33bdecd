import type { Option, Scenario } from '@ec-tco/core';
import { OPTION_TRAITS } from '@ec-tco/core/scenario';

/** Whether a site is yet to be opened: today's site, whose answers the self-check has, is not. */
export const isToOpen = (
  { journey }: Pick<Scenario, 'journey'>,
  { existing, kind }: Pick<Option, 'existing' | 'kind'>,
): boolean => (journey === 'operating' && OPTION_TRAITS[kind].selfBuilt ? existing === false : existing !== true);
