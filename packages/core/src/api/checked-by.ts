import { EcTcoError } from '../error/error.ts';
import { wrongArgument } from '../error/wrong-argument.ts';
import type { Expected } from './main-arguments.ts';

/** As `checked`, by a table of one's own. */
export function checkedBy<R>(
  table: Readonly<Record<string, Expected>>,
  fn: string,
  args: Readonly<Record<string, unknown>>,
  work: () => R,
): R {
  try {
    for (const [name, value] of Object.entries(args)) {
      const expected = table[name];
      if (!expected || expected.is(value)) continue;
      if (expected.unknown && typeof value === 'string') throw expected.unknown(value);
      throw wrongArgument(fn, name, expected.what, value);
    }
    return work();
  } catch (error) {
    if (error instanceof EcTcoError) throw error;
    throw inside(fn, error);
  }
}

/** What an argument holds may still be wrong: a figure without a unit, a Proxy that throws when it is looked at. */
function inside(fn: string, error: unknown): EcTcoError {
  const message = error instanceof Error ? error.message : String(error);
  const data = { function: fn, argument: '', expected: 'as documented', found: message.slice(0, 200) };
  return new EcTcoError('wrong-argument', `${fn}: an argument is not what it is to be: ${message}`, data, error);
}
