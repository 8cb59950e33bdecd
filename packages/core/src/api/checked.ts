import { EcTcoError } from '../error/error.ts';
import { unknown } from '../error/unknown.ts';
import { wrongArgument } from '../error/wrong-argument.ts';
import { EXPECTED } from './expected.ts';

/**
 * Does the work of a public function once its arguments are what they are to be: whoever calls it wrongly gets one
 * coded error that names the argument, never an error from inside.
 * @param fn the function's name
 * @param args its arguments by name; a name tells what is expected, everywhere the same (`expected.ts`)
 */
export function checked<R>(fn: string, args: Readonly<Record<string, unknown>>, work: () => R): R {
  for (const [name, value] of Object.entries(args)) {
    const expected = EXPECTED[name];
    if (!expected || expected.is(value)) continue;
    if (expected.known && typeof value === 'string')
      throw unknown('unknown-id', expected.known.none, value, expected.known.ids);
    throw wrongArgument(fn, name, expected.what, value);
  }
  try {
    return work();
  } catch (error) {
    if (error instanceof EcTcoError) throw error;
    throw inside(fn, error);
  }
}

/** What an argument holds deep inside may still be wrong: a figure without a unit, an explanation without operands. */
function inside(fn: string, error: unknown): EcTcoError {
  const message = error instanceof Error ? error.message : String(error);
  const data = { function: fn, argument: '', expected: 'as documented', found: message.slice(0, 200) };
  return new EcTcoError('wrong-argument', `${fn}: an argument is not what it is to be: ${message}`, data, error);
}
