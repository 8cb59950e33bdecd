import { checkedBy } from './checked-by.ts';
import { EXPECTED } from './expected.ts';

/**
 * Does the work of a public function once its arguments are what they are to be: whoever calls it wrongly gets one
 * coded error that names the argument, never an error from inside.
 * @param fn the function's name
 * @param args its arguments by name; a name tells what is expected, everywhere the same (`expected.ts`)
 */
export const checked = <R>(fn: string, args: Readonly<Record<string, unknown>>, work: () => R): R =>
  checkedBy(EXPECTED, fn, args, work);
