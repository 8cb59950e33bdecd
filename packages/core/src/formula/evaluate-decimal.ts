import { Decimal } from '../money/decimal.ts';
import { roundDown, roundHalfUp } from '../money/round.ts';
import type { Model } from './build.ts';
import type { Expression } from './expression.ts';
import { callFunction } from './functions.ts';

/** An exact number: whole numbers up to 2^53 − 1 as they are, since float64 counts them exactly, all else Decimal. */
type Exact = number | Decimal;

const DIGITS = Decimal.precision;

interface State {
  readonly given: readonly Exact[];
  readonly values: readonly Exact[];
  /** Powers of 1 + an input, by the input and the exponent: prices and discounts of a year are asked for by many. */
  readonly powers: Map<number, Decimal>;
}

/**
 * Evaluates every number of a model exactly.
 * @param inputs values by `Input.index`; the scenario's own where left out.
 * @returns values by `Definition.index`.
 */
export function evaluateDecimal(model: Model, inputs?: readonly number[]): Decimal[] {
  const values: Exact[] = [];
  const given = model.inputs.map((input) => exact(inputs?.[input.index] ?? input.base));
  const state: State = { given, values, powers: new Map() };
  for (const definition of model.definitions) values.push(evaluate(definition.expression, state));
  const zero = new Decimal(0);
  return values.map((value) => (Object.is(value, 0) ? zero : decimal(value)));
}

const exact = (value: number): Exact => (Number.isSafeInteger(value) ? value : new Decimal(value));
const decimal = (value: Exact): Decimal => (typeof value === 'number' ? new Decimal(value) : value);

function evaluate(e: Expression, state: State): Exact {
  switch (e.op) {
    case 'literal':
    case 'figure':
      return exact(e.value);
    case 'input':
      return state.given[e.input.index] as Exact;
    case 'number':
      return state.values[e.of.index] as Exact;
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

// Of whole numbers, a float64 result that is a safe integer is the exact one.
function plus(a: Exact, b: Exact): Exact {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (Number.isSafeInteger(sum)) return sum;
  }
  return typeof b === 'number' && b === 0 ? a : decimal(a).plus(b);
}

function minus(a: Exact, b: Exact): Exact {
  if (typeof a === 'number' && typeof b === 'number') {
    const rest = a - b;
    if (Number.isSafeInteger(rest)) return rest;
  }
  return decimal(a).minus(b);
}

function times(a: Exact, b: Exact): Exact {
  if (typeof a === 'number') {
    if (a === 1) return b;
    if (typeof b === 'number') {
      const product = a * b;
      if (Number.isSafeInteger(product)) return product;
    }
  }
  return decimal(a).times(b);
}

function over(a: Exact, b: Exact): Exact {
  if (typeof a === 'number' && typeof b === 'number' && b !== 0 && a % b === 0) return a / b;
  return decimal(a).div(b);
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
