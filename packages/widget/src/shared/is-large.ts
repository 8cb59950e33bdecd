import type { Scenario } from '@ec-tco/core';

/** Lines and credits up to which a scenario is computed and drawn in one task. */
const MANY_LINES = 100;

/** Whether what is done with a scenario is put apart into several tasks. */
export const isLarge = ({ options }: Scenario): boolean =>
  options.reduce((sum, { lines, credits = [] }) => sum + lines.length + credits.length, 0) > MANY_LINES;
