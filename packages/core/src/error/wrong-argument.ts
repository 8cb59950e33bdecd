import { EcTcoError } from './error.ts';

/** That a function was called with something it cannot work with. `expected` completes "is to be". */
export function wrongArgument(fn: string, argument: string, expected: string, found: unknown): EcTcoError {
  const shown = describe(found);
  const data = { function: fn, argument, expected, found: shown };
  return new EcTcoError('wrong-argument', `${fn}: ${argument} is to be ${expected}, not ${shown}.`, data);
}

/** What was handed over, without its contents but for what is short. */
function describe(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value.slice(0, 40));
    case 'number':
    case 'boolean':
    case 'undefined':
      return String(value);
    case 'object':
      return value === null ? 'null' : Array.isArray(value) ? 'an array' : 'an object';
    case 'bigint':
    case 'symbol':
    case 'function':
      return `a ${typeof value}`;
  }
}
