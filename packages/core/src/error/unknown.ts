import { EcTcoError, type ErrorCode } from './error.ts';
import { nearestPaths } from './nearest.ts';

/** Longer ones are hostile, not mistyped. */
const MOST_LETTERS = 120;

/** That something asked for does not exist, with what there is that looks like it. `what`: `The scenario has no input`. */
export function unknown(
  code: Extract<ErrorCode, `unknown-${string}`>,
  what: string,
  id: unknown,
  known: Iterable<string>,
): EcTcoError {
  const asked = String(id).slice(0, MOST_LETTERS);
  const nearest = nearestPaths(asked, known);
  const [first] = nearest;
  const hint = first === undefined ? '' : ` Did you mean ${first}?`;
  return new EcTcoError(code, `${what} ${asked}.${hint}`, { id: asked, nearest });
}
