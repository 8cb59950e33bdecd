import type { Formulas } from '../formula/build.ts';
import type { Definition, Expression, Input } from '../formula/expression.ts';
import { partsOf, withParts } from '../formula/parts.ts';

/** What is left of a model when all inputs but one are fixed. */
export interface Slice {
  /** Only what changes with the input; its one input is number 0. */
  readonly model: Formulas;
  /** Index in `model` of each number asked for. */
  readonly targets: readonly number[];
}

/**
 * Writes out the part of a model that changes with one input, everything else put in as its value, rounded to float64.
 * @param input the input that stays open.
 * @param affected indexes, ascending, of the numbers that change with it (`affectedWithin`).
 * @param targets indexes of the numbers asked for.
 * @param values of all numbers at the scenario's own inputs, by `Definition.index`.
 */
export function sliceModel(
  input: Input,
  affected: readonly number[],
  targets: readonly Definition[],
  definitions: readonly Definition[],
  values: ArrayLike<number>,
): Slice {
  const open: Input = { index: 0, pointer: input.pointer, base: input.base };
  const made: Definition[] = [];
  const byIndex = new Map<number, Definition>();
  const define = (definition: Definition, expression: Expression): Definition => {
    const copy = copyOf(definition, made.length, expression);
    made.push(copy);
    byIndex.set(definition.index, copy);
    return copy;
  };
  const fixed = ({ index }: Definition): Expression => ({ op: 'literal', value: values[index] as number });
  const numberOf = (definition: Definition): Expression => {
    const copy = byIndex.get(definition.index);
    if (!copy) return fixed(definition);
    // A sum within a sum is written out, so that each sum adds its fixed part once.
    return copy.expression.op === 'add' ? copy.expression : { op: 'number', of: copy };
  };
  const rewrite = (e: Expression): Expression => {
    switch (e.op) {
      case 'literal':
        return e;
      case 'figure':
        return { op: 'literal', value: e.value };
      case 'input':
        return e.input.index === input.index ? { op: 'input', input: open } : { op: 'literal', value: e.input.base };
      case 'number':
        return numberOf(e.of);
      case 'add':
        return sum(e.terms.map(rewrite));
      case 'subtract': {
        const left = rewrite(e.left);
        const right = rewrite(e.right);
        if (right.op === 'literal') return sum([left, { op: 'literal', value: -right.value }]);
        return { op: 'subtract', left, right };
      }
      case 'multiply':
      case 'divide':
      case 'power':
      case 'max':
      case 'min':
      case 'round':
      case 'call':
        return withParts(e, rewrite);
    }
  };
  for (const index of affected) {
    const definition = definitions[index] as Definition;
    define(definition, rewrite(definition.expression));
  }
  const ends = targets.map((target) => (byIndex.get(target.index) ?? define(target, fixed(target))).index);
  return prune({ definitions: made, inputs: [open] }, ends);
}

const copyOf = (of: Definition, index: number, expression: Expression): Definition => ({
  index,
  expression,
  unit: of.unit,
  about: of.about,
  // A slice's numbers are found by place: no path need be written.
  id: '',
});

/** Adds up; fixed terms are put together. */
function sum(terms: readonly Expression[]): Expression {
  const open: Expression[] = [];
  let fixed = 0;
  const put = (term: Expression): void => {
    if (term.op === 'add') {
      for (const inner of term.terms) put(inner);
    } else if (term.op === 'literal') fixed += term.value;
    else open.push(term);
  };
  for (const term of terms) put(term);
  if (open.length === 0) return { op: 'literal', value: fixed };
  return { op: 'add', terms: fixed === 0 ? open : [...open, { op: 'literal', value: fixed }] };
}

/** Drops what the ends no longer name since sums were written out. */
function prune(model: Formulas, ends: readonly number[]): Slice {
  const used = new Set<number>(ends);
  const visit = (e: Expression): void => {
    if (e.op === 'number') used.add(e.of.index);
    else for (const part of partsOf(e)) visit(part);
  };
  for (let i = model.definitions.length - 1; i >= 0; i -= 1) {
    const definition = model.definitions[i];
    if (definition && used.has(i)) visit(definition.expression);
  }
  const kept: Definition[] = [];
  const copies = new Map<number, Definition>();
  const renumber = (e: Expression): Expression =>
    e.op === 'number' ? { op: 'number', of: copies.get(e.of.index) as Definition } : withParts(e, renumber);
  for (const definition of model.definitions) {
    if (!used.has(definition.index)) continue;
    const copy = copyOf(definition, kept.length, renumber(definition.expression));
    kept.push(copy);
    copies.set(definition.index, copy);
  }
  return {
    model: { ...model, definitions: kept },
    targets: ends.map((end) => (copies.get(end) as Definition).index),
  };
}
