import type { FunctionName } from './expression.ts';
export function callFunction(name: FunctionName, args: readonly number[]): number {
  throw new Error(`${name} ${args.length}`);
}
