import type { Model } from './build.ts';
import type { Expression } from './expression.ts';
import { newPlace, once } from './memo.ts';
import { partsOf } from './parts.ts';

const DEPENDENCIES = newPlace();

/** Which numbers of a model use which inputs and which other numbers. */
export interface Dependencies {
  /** By `Input.index`: indexes of the numbers whose formula names the input. */
  readonly usersOfInput: readonly (readonly number[])[];
  /** By `Definition.index`: indexes of the numbers whose formula names the number. */
  readonly usersOfNumber: readonly (readonly number[])[];
  /** By `Definition.index`: indexes of the numbers its formula names. */
  readonly numbersUsed: readonly (readonly number[])[];
}

/** What depends on what in a model. Kept with the model. */
export const dependencies = (model: Model): Dependencies => once(model, DEPENDENCIES, () => readOff(model));

function readOff(model: Model): Dependencies {
  const usersOfInput = model.inputs.map((): number[] => []);
  const usersOfNumber = model.definitions.map((): number[] => []);
  const numbersUsed = model.definitions.map((): number[] => []);
  let user = 0;
  const input = (used: number): void => pushOnce(usersOfInput[used], user);
  const number = (used: number): void => {
    pushOnce(usersOfNumber[used], user);
    numbersUsed[user]?.push(used);
  };
  for (const { index, expression } of model.definitions) {
    user = index;
    visitLeaves(expression, input, number);
  }
  return { usersOfInput, usersOfNumber, numbersUsed };
}

/** Marks the given numbers and all they are made of; 1 by `Definition.index`. */
export function ancestors({ numbersUsed }: Dependencies, of: readonly number[]): Uint8Array {
  const marked = new Uint8Array(numbersUsed.length);
  const open = [...of];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (marked[next]) continue;
    marked[next] = 1;
    open.push(...(numbersUsed[next] ?? []));
  }
  return marked;
}

/** Finds the indexes, ascending, of the numbers among `within` that change with an input. */
export function affectedWithin(
  { usersOfInput, usersOfNumber }: Dependencies,
  within: Uint8Array,
): (input: number) => readonly number[] {
  // All 0 between two searches.
  const marked = new Uint8Array(within.length);
  return (input) => {
    const found: number[] = [];
    let last = -1;
    const mark = (users: readonly number[]): void => {
      for (const user of users) {
        if (!within[user]) continue;
        marked[user] = 1;
        if (user > last) last = user;
      }
    };
    const users = usersOfInput[input] ?? [];
    mark(users);
    // What uses a number comes after it.
    for (let index = users[0] ?? 0; index <= last; index += 1) {
      if (!marked[index]) continue;
      marked[index] = 0;
      found.push(index);
      mark(usersOfNumber[index] ?? []);
    }
    return found;
  };
}

// Users come in ascending order, so that a repeated one is the last.
function pushOnce(list: number[] | undefined, value: number): void {
  if (list && list[list.length - 1] !== value) list.push(value);
}

function visitLeaves(e: Expression, input: (index: number) => void, number: (index: number) => void): void {
  if (e.op === 'input') input(e.input.index);
  else if (e.op === 'number') number(e.of.index);
  else for (const part of partsOf(e)) visitLeaves(part, input, number);
}
