import { unknown } from '../error/unknown.ts';
import { type Expected, holds, isListOf, isText } from './main-arguments.ts';

export const text = (what: string): Expected => ({ is: isText, what });
export const data = (what: string, ...keys: readonly string[]): Expected => ({
  is: (value) => holds(value, keys),
  what,
});
export const optional = (one: Expected): Expected => ({ ...one, is: (value) => value === undefined || one.is(value) });
export const oneOf = (ids: readonly string[], what: string): Expected => ({
  is: (value) => isText(value) && ids.includes(value),
  what,
  unknown: (value) => unknown('unknown-id', `There is no ${what.replace(/^(?:an?|one of the) /, '')}`, value, ids),
});
export const listOf = (is: (value: unknown) => boolean, what: string): Expected => ({
  is: (value) => isListOf(value, is),
  what,
});
