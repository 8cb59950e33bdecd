import type { About } from './about.ts';
import type { Definition, Expression, FunctionName, Input, Unit } from './expression.ts';

/** A set of named numbers in an order in which each follows what it uses. */
export interface Model {
  readonly definitions: readonly Definition[];
  readonly inputs: readonly Input[];
  /** Finds a number by its path, an input by its JSON Pointer. */
  readonly byId: ReadonlyMap<string, Definition>;
  readonly byPointer: ReadonlyMap<string, Input>;
}

/** What writes a model: names inputs and numbers, each once. */
export interface ModelBuilder {
  /** The scenario's value at a pointer. Asking again gives the same input. */
  readonly input: (pointer: string, base: number) => Expression;
  /** Names a number; a second call with the same id returns the first definition. */
  readonly define: (id: string, unit: Unit, about: About, expression: () => Expression) => Expression;
  readonly model: () => Model;
}

export function createModelBuilder(): ModelBuilder {
  const definitions: Definition[] = [];
  const inputs: Input[] = [];
  const byId = new Map<string, Definition>();
  const byPointer = new Map<string, Input>();
  return {
    input(pointer, base) {
      let input = byPointer.get(pointer);
      if (!input) {
        input = { index: inputs.length, pointer, base };
        inputs.push(input);
        byPointer.set(pointer, input);
      }
      return { op: 'input', input };
    },
    define(id, unit, about, expression) {
      let definition = byId.get(id);
      if (!definition) {
        // The expression first: what it names comes before it in the order.
        const built = expression();
        definition = { index: definitions.length, id, unit, about, expression: built };
        definitions.push(definition);
        byId.set(id, definition);
      }
      return { op: 'number', of: definition };
    },
    model: () => ({ definitions, inputs, byId, byPointer }),
  };
}

export const literal = (value: number): Expression => ({ op: 'literal', value });
export const figureValue = (id: string, value: number): Expression => ({ op: 'figure', id, value });
export const add = (terms: readonly Expression[]): Expression => ({ op: 'add', terms });
export const multiply = (...factors: Expression[]): Expression => ({ op: 'multiply', factors });
export const subtract = (left: Expression, right: Expression): Expression => ({ op: 'subtract', left, right });
export const divide = (left: Expression, right: Expression): Expression => ({ op: 'divide', left, right });
export const power = (base: Expression, exponent: number): Expression => ({ op: 'power', base, exponent });
export const max = (...of: Expression[]): Expression => ({ op: 'max', of });
export const min = (...of: Expression[]): Expression => ({ op: 'min', of });
export const wholeYen = (of: Expression): Expression => ({ op: 'round', mode: 'half-up', of });
export const wholeYenDown = (of: Expression): Expression => ({ op: 'round', mode: 'down', of });
export const call = (name: FunctionName, ...args: Expression[]): Expression => ({ op: 'call', name, args });
