import type { Model } from '../formula/build.ts';
import type { Definition, Expression } from '../formula/expression.ts';
import { Decimal } from '../money/decimal.ts';
import { decimal, type Exact, exact, minus, over, plus, times } from '../money/exact.ts';
import { wholeYen } from '../money/round.ts';
import { callFunction } from './functions.ts';
import { wholePower } from './tape/code.ts';

const DIGITS = Decimal.precision;

/** The numbers of a model, exact, each worked out when it is asked for. */
export interface ExactNumbers {
  /** Value of the number at a `Definition.index`. */
  readonly at: (index: number) => Decimal;
  /** The same in float64: exact for whole numbers up to 2^53 − 1, else the nearest. */
  readonly float: (index: number) => number;
  /**
   * Gives an input another value and works out anew what changes with it.
   * @param affected indexes, ascending, of those numbers; others that depend on the input must not be asked for.
   */
  readonly change: (input: number, value: number, affected: readonly number[]) => void;
  /** The same numbers, to be changed apart from these. */
  readonly copy: () => ChangedNumbers;
}

/** A copy of numbers. */
export interface ChangedNumbers extends ExactNumbers {
  /** Takes a change back: gives the input, and what changed with it, what they are in the original. */
  readonly restore: (input: number, affected: readonly number[]) => void;
}

// What `nearly` found last: in an array, where a double needs no room of its own as a returned one does.
const found = new Float64Array(2);
const VALUE = 0;
const BOUND = 1;

interface State {
  readonly model: Model;
  /** By `Input.index`. */
  readonly inputs: Float64Array;
  /** Every number in float64 with a certain bound of its error, by `Definition.index`; 0 marks exact whole numbers. */
  readonly near: Float64Array;
  readonly bounds: Float64Array;
  /** By `Definition.index`: what float64 does not hold, once it is known. */
  readonly exact: (Exact | undefined)[];
  /** Powers of 1 + an input, by the input and the exponent: prices and discounts of a year are asked for by many. */
  readonly powers: Map<number, Decimal>;
}

/**
 * Evaluates every number of a model exactly.
 * @param inputs values by `Input.index`; the scenario's own where left out.
 * @returns values by `Definition.index`.
 */
export function evaluateDecimal(model: Model, inputs?: readonly number[]): Decimal[] {
  const { at } = exactNumbers(model, inputs);
  return model.definitions.map((_, index) => at(index));
}

/**
 * As `evaluateDecimal`, for those who need some of the numbers. Float64 with a bound of its error settles most roundings
 * to whole yen; where a rounding could go either way, and for numbers that are not whole, Decimal decides.
 */
export function exactNumbers(model: Model, inputs?: readonly number[]): ExactNumbers {
  const { definitions } = model;
  const n = definitions.length;
  const state: State = {
    model,
    inputs: inputValues(model, inputs),
    near: new Float64Array(n),
    bounds: new Float64Array(n),
    exact: new Array<undefined>(n),
    powers: new Map(),
  };
  for (let i = 0; i < n; i += 1) settle(i, state);
  return numbersOf(state);
}

function inputValues({ inputs }: Model, given: readonly number[] | undefined): Float64Array {
  const values = new Float64Array(inputs.length);
  for (const { index, base } of inputs) values[index] = given?.[index] ?? base;
  return values;
}

function settle(index: number, state: State): void {
  nearly((state.model.definitions[index] as Definition).expression, state);
  state.near[index] = found[VALUE] as number;
  state.bounds[index] = found[BOUND] as number;
}

const ZERO = new Decimal(0);

function numbersOf(state: State): ExactNumbers {
  return {
    at(index) {
      const value = exactly(index, state);
      return Object.is(value, 0) ? ZERO : decimal(value);
    },
    float: (index) => Number(exactly(index, state)),
    change(input, value, affected) {
      state.inputs[input] = value;
      state.powers.clear();
      // What was exact before must not be taken for what is exact now.
      for (const index of affected) state.exact[index] = undefined;
      for (const index of affected) settle(index, state);
    },
    copy() {
      const own: State = {
        ...state,
        inputs: state.inputs.slice(),
        near: state.near.slice(),
        bounds: state.bounds.slice(),
        exact: state.exact.slice(),
        powers: new Map(state.powers),
      };
      return {
        ...numbersOf(own),
        restore(input, affected) {
          own.inputs[input] = state.inputs[input] as number;
          own.powers.clear();
          for (const index of affected) {
            own.near[index] = state.near[index] as number;
            own.bounds[index] = state.bounds[index] as number;
            own.exact[index] = state.exact[index];
          }
        },
      };
    },
  };
}

/** A number of the model, exact. */
function exactly(index: number, state: State): Exact {
  if (state.bounds[index] === 0) return state.near[index] as number;
  let value = state.exact[index];
  if (value === undefined) {
    const definition = state.model.definitions[index];
    if (!definition) throw new RangeError(`The model has no number ${index}.`);
    value = evaluate(definition.expression, state);
    state.exact[index] = value;
  }
  return value;
}

// Twice the largest relative error of one operation, so that the bound's own roundings are covered.
const STEP = 2 ** -52;
const TINY = Number.MIN_VALUE;

/** Float64 and how far at most it is from the exact value, 0 only for exact whole numbers: both left in `found`. */
function nearly(e: Expression, state: State): void {
  let value: number;
  let off = 0;
  switch (e.op) {
    case 'literal':
    case 'figure':
    case 'input':
      value = e.op === 'input' ? (state.inputs[e.input.index] as number) : e.value;
      if (!Number.isSafeInteger(value)) off = Math.abs(value) * STEP + TINY;
      break;
    case 'number':
      value = state.near[e.of.index] as number;
      off = state.bounds[e.of.index] as number;
      break;
    case 'add': {
      const { terms } = e;
      value = 0;
      for (let i = 0; i < terms.length; i += 1) {
        const term = terms[i] as Expression;
        if (term.op === 'number') {
          value += state.near[term.of.index] as number;
          off += state.bounds[term.of.index] as number;
        } else {
          nearly(term, state);
          value += found[VALUE] as number;
          off += found[BOUND] as number;
        }
        if (off !== 0 || !Number.isSafeInteger(value)) off += Math.abs(value) * STEP + TINY;
      }
      break;
    }
    case 'multiply': {
      const { factors } = e;
      value = 1;
      for (let i = 0; i < factors.length; i += 1) {
        nearly(factors[i] as Expression, state);
        const factor = found[VALUE] as number;
        const own = found[BOUND] as number;
        const next = value * factor;
        const whole = off === 0 && own === 0 && Number.isSafeInteger(next);
        off = whole ? 0 : off * (Math.abs(factor) + own) + Math.abs(value) * own + Math.abs(next) * STEP + TINY;
        value = next;
      }
      break;
    }
    case 'subtract': {
      nearly(e.left, state);
      const left = found[VALUE] as number;
      off = found[BOUND] as number;
      nearly(e.right, state);
      value = left - (found[VALUE] as number);
      off += found[BOUND] as number;
      if (off !== 0 || !Number.isSafeInteger(value)) off += Math.abs(value) * STEP + TINY;
      break;
    }
    case 'divide': {
      nearly(e.left, state);
      const left = found[VALUE] as number;
      off = found[BOUND] as number;
      nearly(e.right, state);
      const own = found[BOUND] as number;
      const least = Math.abs(found[VALUE] as number) - own;
      value = left / (found[VALUE] as number);
      off =
        least > 0 ? (off + Math.abs(value) * own) / least + Math.abs(value) * STEP + TINY : Number.POSITIVE_INFINITY;
      break;
    }
    case 'power': {
      nearly(e.base, state);
      const base = found[VALUE] as number;
      off = found[BOUND] as number;
      value = wholePower(base, e.exponent);
      if (off === 0 && e.exponent >= 0 && Number.isSafeInteger(value)) break;
      const times = Math.abs(e.exponent);
      // (1 + x)^n − 1 is below 1.001 · n · x while that is small.
      const spread = (times * off) / Math.abs(base);
      off =
        spread < 1e-4
          ? (1.001 * spread + 8 * STEP) * Math.abs(value) + times * (Math.abs(value) * STEP + TINY)
          : Number.POSITIVE_INFINITY;
      break;
    }
    case 'max':
    case 'min': {
      const largest = e.op === 'max';
      value = largest ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
      for (const part of e.of) {
        nearly(part, state);
        value = largest ? Math.max(value, found[VALUE] as number) : Math.min(value, found[VALUE] as number);
        off = Math.max(off, found[BOUND] as number);
      }
      break;
    }
    case 'round': {
      nearly(e.of, state);
      value = found[VALUE] as number;
      off = found[BOUND] as number;
      if (off === 0) break;
      const size = Math.abs(value);
      const reach = off + (size + 1) * STEP + TINY;
      const half = e.mode === 'down' ? 0 : 0.5;
      const yen = Math.floor(size - reach + half);
      // A value that could have either sign is left to Decimal, like one between two yen.
      if (yen !== Math.floor(size + reach + half) || yen > MOST_NEAR || (yen === 0 && reach >= size && size > 0)) {
        settled(evaluate(e, state));
        return;
      }
      value = value < 0 ? -yen : size === 0 ? value : yen;
      off = 0;
      break;
    }
    case 'call':
      settled(evaluate(e, state));
      return;
  }
  found[VALUE] = value;
  found[BOUND] = off;
}

// Float64 tells halves apart up to here.
const MOST_NEAR = 2 ** 51;

function settled(value: Exact): void {
  const near = Number(value);
  found[VALUE] = near;
  found[BOUND] =
    typeof value === 'number' ? 0 : Number.isFinite(near) ? Math.abs(near) * STEP + TINY : Number.POSITIVE_INFINITY;
}

function evaluate(e: Expression, state: State): Exact {
  switch (e.op) {
    case 'literal':
    case 'figure':
      return exact(e.value);
    case 'input':
      return exact(state.inputs[e.input.index] as number);
    case 'number':
      return exactly(e.of.index, state);
    case 'add': {
      let sum: Exact = 0;
      for (const term of e.terms) sum = plus(sum, evaluate(term, state));
      return sum;
    }
    case 'multiply': {
      let product: Exact = 1;
      for (const factor of e.factors) product = times(product, evaluate(factor, state));
      return product;
    }
    case 'subtract':
      return minus(evaluate(e.left, state), evaluate(e.right, state));
    case 'divide':
      return over(evaluate(e.left, state), evaluate(e.right, state));
    case 'power':
      return power(e.base, e.exponent, state);
    case 'max':
    case 'min': {
      const of = e.of.map((x) => evaluate(x, state));
      const largest = e.op === 'max';
      if (of.every((x) => typeof x === 'number')) return largest ? Math.max(...of) : Math.min(...of);
      return largest ? Decimal.max(...of) : Decimal.min(...of);
    }
    case 'round': {
      const value = evaluate(e.of, state);
      return typeof value === 'number' ? value : wholeYen(value, e.mode);
    }
    case 'call':
      return exact(
        callFunction(
          e.name,
          e.args.map((x) => Number(evaluate(x, state))),
        ),
      );
  }
}

function power(base: Expression, exponent: number, state: State): Exact {
  const input = rateOf(base);
  if (input < 0 || exponent < 0 || exponent > 99) return decimal(evaluate(base, state)).pow(exponent);
  const key = input * 100 + exponent;
  let raised = state.powers.get(key);
  if (!raised) {
    const factor = decimal(evaluate(base, state));
    // From the power before while no digit is lost: a tenth of the work of `pow`.
    const next = exponent > 1 ? decimal(power(base, exponent - 1, state)).times(factor) : undefined;
    raised = next && next.precision() < DIGITS ? next : factor.pow(exponent);
    state.powers.set(key, raised);
  }
  return raised;
}

/** Index of the input in 1 + input; −1 for anything else. */
function rateOf(e: Expression): number {
  if (e.op !== 'add' || e.terms.length !== 2) return -1;
  const [one, rate] = e.terms;
  return one?.op === 'literal' && one.value === 1 && rate?.op === 'input' ? rate.input.index : -1;
}
