import type { Definition, Expression, FunctionName } from '../../formula/expression.ts';
import type { FloatMode } from '../float.ts';
import { callFunction } from '../functions.ts';
import { roundDownFloat, roundHalfUpFloat } from '../round-float.ts';

/** What a sum of products is made of: an input, or what no sum of products can hold. */
export type Atom =
  | { readonly kind: 'input'; readonly input: number }
  | { readonly kind: 'sum'; readonly of: Polynomial }
  | { readonly kind: 'max' | 'min'; readonly of: readonly Polynomial[] }
  | { readonly kind: 'round' | 'down'; readonly of: Polynomial }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly args: readonly Polynomial[] };

/** Atoms, each to a whole power, multiplied. */
export interface Monomial {
  readonly atoms: readonly number[];
  readonly powers: readonly number[];
}

/** constant + Σ coefficient · monomial; equal monomials are one term. Keys are monomial numbers. */
export interface Polynomial {
  readonly constant: number;
  readonly terms: ReadonlyMap<number, number>;
}

/** Writes numbers of a model as sums of products of what varies; all else is folded into coefficients. */
export interface NormalForm {
  readonly atoms: readonly Atom[];
  readonly monomials: readonly Monomial[];
  readonly of: (definition: Definition) => Polynomial;
  /** Number of the product of two monomials' atoms. */
  readonly monomial: (atoms: readonly number[], powers: readonly number[]) => number;
  /** How many terms have been written so far: the work done. */
  readonly written: () => number;
}

// Longer sums stay whole inside a product: multiplying them out could grow without bound.
const MOST_TERMS = 96;

/**
 * So many terms are written out. Beyond, a number that several others name stays a name: shares of shares would
 * otherwise be written out wherever they are named, and what they are made of again within.
 */
const MOST_WRITTEN = 20_000;

/** Numbers of no more terms than this are always written out. */
const FEW_TERMS = 4;

/**
 * @param varied 1 by `Input.index` for inputs that stay open.
 * @param values of all inputs, by `Input.index`.
 * @param users how many others name each number, by `Definition.index`.
 */
export function createNormalForm(
  varied: Uint8Array,
  values: ArrayLike<number>,
  mode: FloatMode,
  users: ArrayLike<number>,
): NormalForm {
  let written = 0;
  const atoms: Atom[] = [];
  const atomByKey = new Map<string, number>();
  const monomials: Monomial[] = [{ atoms: [], powers: [] }];
  const monomialByKey = new Map<string, number>([['', 0]]);
  const products = new Map<number, number>();
  const byDefinition: (Polynomial | undefined)[] = [];
  const byInput: (Polynomial | undefined)[] = [];
  const keys = new Map<Polynomial, string>();

  const fixed = (constant: number): Polynomial => ({ constant, terms: NONE });
  const atom = (key: string, make: () => Atom): number => {
    let found = atomByKey.get(key);
    if (found === undefined) {
      found = atoms.length;
      atoms.push(make());
      atomByKey.set(key, found);
    }
    return found;
  };
  const monomial = (of: readonly number[], powers: readonly number[]): number => {
    let key = '';
    for (let i = 0; i < of.length; i += 1) key += `${of[i]}^${powers[i]} `;
    let found = monomialByKey.get(key);
    if (found === undefined) {
      found = monomials.length;
      monomials.push({ atoms: of, powers });
      monomialByKey.set(key, found);
    }
    return found;
  };
  const single = (of: number, power = 1): Polynomial => ({
    constant: 0,
    terms: new Map([[monomial([of], [power]), 1]]),
  });
  const timesMonomial = (left: number, right: number): number => {
    const pair = left < right ? left * 0x4000000 + right : right * 0x4000000 + left;
    let found = products.get(pair);
    if (found === undefined) {
      found = merge(monomials[left] as Monomial, monomials[right] as Monomial, monomial);
      products.set(pair, found);
    }
    return found;
  };
  const keyOf = (p: Polynomial): string => {
    let key = keys.get(p);
    if (key === undefined) {
      const parts = [...p.terms].sort((a, b) => a[0] - b[0]).map(([m, c]) => `${m}*${c}`);
      key = `${p.constant}+${parts.join('+')}`;
      keys.set(p, key);
    }
    return key;
  };
  const sumAtom = (p: Polynomial): number => atom(`s${keyOf(p)}`, () => ({ kind: 'sum', of: p }));

  const addTo = (terms: Map<number, number>, p: Polynomial, scale: number): number => {
    written += p.terms.size;
    for (const [m, c] of p.terms) {
      const sum = (terms.get(m) ?? 0) + c * scale;
      if (sum === 0) terms.delete(m);
      else terms.set(m, sum);
    }
    return p.constant * scale;
  };
  const scaled = (p: Polynomial, scale: number): Polynomial => {
    if (scale === 1) return p;
    if (scale === 0) return fixed(0);
    const terms = new Map<number, number>();
    const constant = addTo(terms, p, scale);
    return { constant, terms };
  };
  const times = (left: Polynomial, right: Polynomial): Polynomial => {
    if (left.terms.size === 0) return scaled(right, left.constant);
    if (right.terms.size === 0) return scaled(left, right.constant);
    const size = (left.terms.size + 1) * (right.terms.size + 1);
    if (size > 2 * (written < MOST_WRITTEN ? MOST_TERMS : FEW_TERMS)) {
      // The longer one becomes one thing; a single term needs no more than that.
      return left.terms.size >= right.terms.size
        ? times(single(sumAtom(left)), right)
        : times(left, single(sumAtom(right)));
    }
    written += size;
    const terms = new Map<number, number>();
    const put = (m: number, c: number) => {
      if (c === 0) return;
      const sum = (terms.get(m) ?? 0) + c;
      if (sum === 0) terms.delete(m);
      else terms.set(m, sum);
    };
    for (const [m, c] of left.terms) {
      put(m, c * right.constant);
      for (const [n, d] of right.terms) put(timesMonomial(m, n), c * d);
    }
    for (const [n, d] of right.terms) put(n, d * left.constant);
    // Powers may cancel to the empty product.
    const whole = terms.get(0) ?? 0;
    terms.delete(0);
    return { constant: left.constant * right.constant + whole, terms };
  };
  const raised = (p: Polynomial, exponent: number): Polynomial => {
    if (p.terms.size === 0) return fixed(p.constant ** exponent);
    if (exponent === 0) return fixed(1);
    if (exponent === 1) return p;
    if (p.terms.size === 1 && p.constant === 0) {
      const [[m, c]] = [...p.terms] as [[number, number]];
      const { atoms: of, powers } = monomials[m] as Monomial;
      const power = monomial(
        of,
        powers.map((x) => x * exponent),
      );
      return { constant: 0, terms: new Map([[power, c ** exponent]]) };
    }
    return single(sumAtom(p), exponent);
  };

  const of = (definition: Definition): Polynomial => {
    let found = byDefinition[definition.index];
    if (!found) {
      found = form(definition.expression);
      byDefinition[definition.index] = found;
    }
    return found;
  };

  const form = (e: Expression): Polynomial => {
    switch (e.op) {
      case 'literal':
      case 'figure':
        return fixed(e.value);
      case 'input': {
        const { index } = e.input;
        let found = byInput[index];
        if (!found) {
          found = varied[index]
            ? single(atom(`i${index}`, () => ({ kind: 'input', input: index })))
            : fixed(values[index] as number);
          byInput[index] = found;
        }
        return found;
      }
      case 'number': {
        const whole = of(e.of);
        const { index } = e.of;
        if (written < MOST_WRITTEN || whole.terms.size <= FEW_TERMS || (users[index] as number) < 2) return whole;
        return single(atom(`n${index}`, () => ({ kind: 'sum', of: whole })));
      }
      case 'add': {
        const terms = new Map<number, number>();
        let constant = 0;
        for (const part of e.terms) constant += addTo(terms, form(part), 1);
        return { constant, terms };
      }
      case 'multiply': {
        let product = fixed(1);
        for (const factor of e.factors) product = times(product, form(factor));
        return product;
      }
      case 'subtract': {
        const terms = new Map<number, number>();
        const constant = addTo(terms, form(e.left), 1) + addTo(terms, form(e.right), -1);
        return { constant, terms };
      }
      case 'divide': {
        const left = form(e.left);
        const right = form(e.right);
        if (right.terms.size === 0) {
          const terms = new Map<number, number>();
          for (const [m, c] of left.terms) terms.set(m, c / right.constant);
          return { constant: left.constant / right.constant, terms };
        }
        return times(left, raised(right, -1));
      }
      case 'power':
        return raised(form(e.base), e.exponent);
      case 'max':
      case 'min': {
        const parts = e.of.map(form);
        const { op } = e;
        if (parts.every((part) => part.terms.size === 0)) {
          return fixed((op === 'max' ? Math.max : Math.min)(...parts.map((part) => part.constant)));
        }
        return single(atom(`${op}${parts.map(keyOf).join('|')}`, () => ({ kind: op, of: parts })));
      }
      case 'round': {
        const inner = form(e.of);
        if (mode === 'smooth' && !e.kept) return inner;
        const down = e.mode === 'down';
        if (inner.terms.size === 0) return fixed((down ? roundDownFloat : roundHalfUpFloat)(inner.constant));
        return single(atom(`${e.mode}${keyOf(inner)}`, () => ({ kind: down ? 'down' : 'round', of: inner })));
      }
      case 'call': {
        const args = e.args.map(form);
        if (args.every((part) => part.terms.size === 0)) {
          return fixed(
            callFunction(
              e.name,
              args.map((part) => part.constant),
            ),
          );
        }
        return single(atom(`${e.name}(${args.map(keyOf).join('|')})`, () => ({ kind: 'call', name: e.name, args })));
      }
    }
  };
  return { atoms, monomials, of, monomial, written: () => written };
}

const NONE: ReadonlyMap<number, number> = new Map();

/** Merges two products; atoms are in ascending order and powers that cancel drop out. */
function merge(
  left: Monomial,
  right: Monomial,
  monomial: (atoms: readonly number[], powers: readonly number[]) => number,
): number {
  const atoms: number[] = [];
  const powers: number[] = [];
  let i = 0;
  let j = 0;
  while (i < left.atoms.length || j < right.atoms.length) {
    const a = left.atoms[i] ?? Number.POSITIVE_INFINITY;
    const b = right.atoms[j] ?? Number.POSITIVE_INFINITY;
    const power = (a <= b ? (left.powers[i] as number) : 0) + (b <= a ? (right.powers[j] as number) : 0);
    if (power !== 0) {
      atoms.push(Math.min(a, b));
      powers.push(power);
    }
    if (a <= b) i += 1;
    if (b <= a) j += 1;
  }
  return monomial(atoms, powers);
}
