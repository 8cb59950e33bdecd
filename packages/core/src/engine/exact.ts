import type { Model } from '../formula/build.ts';
import type { Definition, Expression } from '../formula/expression.ts';
import { Decimal } from '../money/decimal.ts';
import { decimal, type Exact, exact, minus, over, plus, times } from '../money/exact.ts';
import { roundDown, roundHalfUp } from '../money/round.ts';
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

interface State {
  readonly model: Model;
  /** By `Input.index`. */
  readonly inputs: number[];
  /** Every number in float64 with a certain bound of its error, by `Definition.index`; 0 marks exact whole numbers. */
  readonly near: Float64Array;
  readonly bounds: Float64Array;
  /** Bound of what `nearly` returned last. In an array of one, where a double needs no room of its own. */
  readonly bound: Float64Array;
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
    inputs: model.inputs.map((input) => inputs?.[input.index] ?? input.base),
    near: new Float64Array(n),
    bounds: new Float64Array(n),
    bound: new Float64Array(1),
    exact: new Array<undefined>(n),
    powers: new Map(),
  };
  for (let i = 0; i < n; i += 1) settle(i, state);
  return numbersOf(state);
}

function settle(index: number, state: State): void {
  state.near[index] = nearly((state.model.definitions[index] as Definition).expression, state);
  state.bounds[index] = state.bound[0] as number;
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
const fresh = (value: number): number => Math.abs(value) * STEP + Number.MIN_VALUE;

/** Value in float64; how far at most from the exact one is left in `state.bound`, 0 only for exact whole numbers. */
function nearly(e: Expression, state: State): number {
  const { bound } = state;
  switch (e.op) {
    case 'literal':
    case 'figure':
      return given(e.value, bound);
    case 'input':
      return given(state.inputs[e.input.index] as number, bound);
    case 'number':
      bound[0] = state.bounds[e.of.index] as number;
      return state.near[e.of.index] as number;
    case 'add': {
      let sum = 0;
      let off = 0;
      for (const term of e.terms) {
        sum += nearly(term, state);
        off += bound[0] as number;
        if (off !== 0 || !Number.isSafeInteger(sum)) off += fresh(sum);
      }
      bound[0] = off;
      return sum;
    }
    case 'multiply': {
      let product = 1;
      let off = 0;
      for (const factor of e.factors) {
        const value = nearly(factor, state);
        const own = bound[0] as number;
        const next = product * value;
        const whole = off === 0 && own === 0 && Number.isSafeInteger(next);
        off = whole ? 0 : off * (Math.abs(value) + own) + Math.abs(product) * own + fresh(next);
        product = next;
      }
      bound[0] = off;
      return product;
    }
    case 'subtract': {
      const left = nearly(e.left, state);
      const off = bound[0] as number;
      const rest = left - nearly(e.right, state);
      const both = off + (bound[0] as number);
      bound[0] = both === 0 && Number.isSafeInteger(rest) ? 0 : both + fresh(rest);
      return rest;
    }
    case 'divide': {
      const left = nearly(e.left, state);
      const off = bound[0] as number;
      const right = nearly(e.right, state);
      const least = Math.abs(right) - (bound[0] as number);
      const quotient = left / right;
      bound[0] =
        least > 0
          ? (off + Math.abs(quotient) * (bound[0] as number)) / least + fresh(quotient)
          : Number.POSITIVE_INFINITY;
      return quotient;
    }
    case 'power': {
      const base = nearly(e.base, state);
      const off = bound[0] as number;
      const raised = wholePower(base, e.exponent);
      const times = Math.abs(e.exponent);
      // (1 + x)^n − 1 is below 1.001 · n · x while that is small.
      const spread = (times * off) / Math.abs(base);
      if (off === 0 && e.exponent >= 0 && Number.isSafeInteger(raised)) bound[0] = 0;
      else
        bound[0] =
          spread < 1e-4
            ? (1.001 * spread + 8 * STEP) * Math.abs(raised) + times * fresh(raised)
            : Number.POSITIVE_INFINITY;
      return raised;
    }
    case 'max':
    case 'min': {
      const largest = e.op === 'max';
      let found = largest ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
      let off = 0;
      for (const part of e.of) {
        const value = nearly(part, state);
        found = largest ? Math.max(found, value) : Math.min(found, value);
        off = Math.max(off, bound[0] as number);
      }
      bound[0] = off;
      return found;
    }
    case 'round': {
      const value = nearly(e.of, state);
      const off = bound[0] as number;
      if (off === 0) return value;
      const size = Math.abs(value);
      const reach = off + fresh(size + 1);
      const half = e.mode === 'down' ? 0 : 0.5;
      const yen = Math.floor(size - reach + half);
      // A value that could have either sign is left to Decimal, like one between two yen.
      if (yen !== Math.floor(size + reach + half) || yen > MOST_NEAR || (yen === 0 && reach >= size && size > 0)) {
        return settled(evaluate(e, state), bound);
      }
      bound[0] = 0;
      return value < 0 ? -yen : size === 0 ? value : yen;
    }
    case 'call':
      return settled(evaluate(e, state), bound);
  }
}

// Float64 tells halves apart up to here.
const MOST_NEAR = 2 ** 51;

function given(value: number, bound: Float64Array): number {
  bound[0] = Number.isSafeInteger(value) ? 0 : fresh(value);
  return value;
}

function settled(value: Exact, bound: Float64Array): number {
  const near = Number(value);
  bound[0] = typeof value === 'number' ? 0 : Number.isFinite(near) ? fresh(near) : Number.POSITIVE_INFINITY;
  return near;
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
  let found = state.powers.get(key);
  if (!found) {
    const factor = decimal(evaluate(base, state));
    // From the power before while no digit is lost: a tenth of the work of `pow`.
    const next = exponent > 1 ? decimal(power(base, exponent - 1, state)).times(factor) : undefined;
    found = next && next.precision() < DIGITS ? next : factor.pow(exponent);
    state.powers.set(key, found);
  }
  return found;
}

/** Index of the input in 1 + input; −1 for anything else. */
function rateOf(e: Expression): number {
  if (e.op !== 'add' || e.terms.length !== 2) return -1;
  const [one, rate] = e.terms;
  return one?.op === 'literal' && one.value === 1 && rate?.op === 'input' ? rate.input.index : -1;
}

// Decimal keeps seven digits a word, the point between two words: the first word behind it tells the rounding.
const WORD = 7;

function wholeYen(value: Decimal, mode: 'half-up' | 'down'): Exact {
  const { d: words, e: exponent, s: sign } = value;
  // 15 digits before the point are a safe integer, rounded up or not.
  if (!words || exponent > 14) return mode === 'down' ? roundDown(value) : roundHalfUp(value);
  const whole = Math.floor(exponent / WORD) + 1;
  let yen = 0;
  for (let i = 0; i < whole; i += 1) yen = yen * 1e7 + (words[i] ?? 0);
  if (mode === 'half-up' && whole >= 0 && (words[whole] ?? 0) >= 5e6) yen += 1;
  return yen * sign;
}
