import type { Line } from '@ec-tco/core';

/** Of a move: the site that is left, its cover until then, and advertising are paid to others than whom one moves to. */
const ELSEWHERE: ReadonlySet<string> = new Set(['moving-both', 'moving-ranking', 'interim-waf']);

/** Whether a line of an option is nothing that whoever the option is made or run with can quote. */
export const isPaidElsewhere = ({ id }: Line): boolean => ELSEWHERE.has(id);
