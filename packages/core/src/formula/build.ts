import type { About } from './about.ts';
import type { Definition, Expression, FunctionName, Input, Unit } from './expression.ts';
import { newMemory, newPlace, once, type Subject } from './memo.ts';
import { pathOf } from './path.ts';

const BY_ID = newPlace();
const BY_POINTER = newPlace();

/** Named numbers in an order in which each follows what it uses, and the inputs they name. */
export interface Formulas {
  readonly definitions: readonly Definition[];
  readonly inputs: readonly Input[];
}

/** A set of named numbers that can be asked for by name. */
export interface Model extends Formulas, Subject {
  /** Finds a number by its path, an input by its address. */
  readonly byId: ReadonlyMap<string, Definition>;
  readonly byPointer: ReadonlyMap<string, Input>;
}

/** A number with a name, as a part of formulas. */
export type Named = Extract<Expression, { op: 'number' }>;

/** A number of the scenario, as a part of formulas. */
export type Stated = Extract<Expression, { op: 'input' }>;

/** What writes a model: names inputs and numbers, each once. */
export interface ModelBuilder {
  /** The scenario's value at an address. Asking again gives the same input. */
  readonly input: (pointer: string, base: number) => Stated;
  /** As `input`, for who asks once and keeps the answer: nothing is looked up. */
  readonly ownInput: (pointer: string, base: number) => Stated;
  /** Names a number. What it is made of has been named before; its id is the path of what it is about. */
  readonly define: (unit: Unit, about: About, expression: Expression) => Named;
  /** What numbers that only one input decides, such as price indexes, are remembered with, for all options together. */
  readonly ofInput: (input: Stated) => Subject;
  readonly model: () => Model;
}

/** A definition as the model keeps it; the path is written when somebody asks for it. */
class ModelNumber implements Definition {
  readonly index: number;
  readonly unit: Unit;
  readonly about: About;
  readonly expression: Expression;

  constructor(index: number, unit: Unit, about: About, expression: Expression) {
    this.index = index;
    this.unit = unit;
    this.about = about;
    this.expression = expression;
  }

  get id(): string {
    return pathOf(this.about);
  }
}

/** A class: an accessor written in an object literal would give every model a hidden class that outlives it. */
class BuiltModel implements Model {
  readonly definitions: readonly Definition[];
  readonly inputs: readonly Input[];
  readonly memory = newMemory();

  constructor(definitions: readonly Definition[], inputs: readonly Input[]) {
    this.definitions = definitions;
    this.inputs = inputs;
  }

  get byId(): ReadonlyMap<string, Definition> {
    return once(this, BY_ID, () => new Map(this.definitions.map((one) => [one.id, one])));
  }

  get byPointer(): ReadonlyMap<string, Input> {
    return once(this, BY_POINTER, () => new Map(this.inputs.map((one) => [one.pointer, one])));
  }
}

export function createModelBuilder(): ModelBuilder {
  const definitions: Definition[] = [];
  const inputs: Input[] = [];
  const shared = new Map<string, Stated>();
  const ofInputs: (Subject | undefined)[] = [];
  const ownInput = (pointer: string, base: number): Stated => {
    const input = { index: inputs.length, pointer, base };
    inputs.push(input);
    return { op: 'input', input };
  };
  return {
    input(pointer, base) {
      let known = shared.get(pointer);
      if (!known) {
        known = ownInput(pointer, base);
        shared.set(pointer, known);
      }
      return known;
    },
    ownInput,
    define(unit, about, expression) {
      const definition = new ModelNumber(definitions.length, unit, about, expression);
      definitions.push(definition);
      return { op: 'number', of: definition };
    },
    ofInput({ input }) {
      let known = ofInputs[input.index];
      if (!known) {
        known = { memory: newMemory() };
        ofInputs[input.index] = known;
      }
      return known;
    },
    model: () => new BuiltModel(definitions, inputs),
  };
}

// Months of a year and the like: most literals are one of these.
const SMALL: readonly Expression[] = Array.from({ length: 13 }, (_, value) => ({ op: 'literal', value }));

export const literal = (value: number): Expression => SMALL[value] ?? { op: 'literal', value };
export const figureValue = (id: string, value: number): Expression => ({ op: 'figure', id, value });
export const add = (terms: readonly Expression[]): Expression => ({ op: 'add', terms });
export const multiply = (...factors: Expression[]): Expression => product(factors);
export const product = (factors: readonly Expression[]): Expression => ({ op: 'multiply', factors });
export const subtract = (left: Expression, right: Expression): Expression => ({ op: 'subtract', left, right });
export const divide = (left: Expression, right: Expression): Expression => ({ op: 'divide', left, right });
export const power = (base: Expression, exponent: number): Expression => ({ op: 'power', base, exponent });
export const max = (...of: Expression[]): Expression => ({ op: 'max', of });
export const min = (...of: Expression[]): Expression => ({ op: 'min', of });
export const wholeYen = (of: Expression): Expression => ({ op: 'round', mode: 'half-up', of });
/** Whole yen that are reached: half of one below a threshold is below it, in every case that is drawn too. */
export const yenReached = (of: Expression): Expression => ({ op: 'round', mode: 'down', kept: true, of });
export const wholeYenDown = (of: Expression): Expression => ({ op: 'round', mode: 'down', of });
export const call = (name: FunctionName, ...args: Expression[]): Expression => ({ op: 'call', name, args });
