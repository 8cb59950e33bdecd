import type { Scenario } from '@ec-tco/core';
import { inputSource } from '@ec-tco/core/scenario';

/** The numbers of a shop that its owner knows: those that are asked for first, and the rest. */
export const OWN_FIRST = ['monthlySales', 'averageOrderValue', 'contributionMargin'] as const;
export const OWN_MORE = [
  'cardShare',
  'salesGrowth',
  'personalRecords',
  'cardRecords',
  'employees',
  'hourlyCost',
] as const;

/** How many of a shop's own numbers are still assumed, as a sample shop has them. */
export const samplesLeft = (scenario: Scenario): number =>
  [...OWN_FIRST, ...OWN_MORE].filter((key) => inputSource(scenario, `/business/${key}`).kind === 'assumption').length;
