import type { Expression } from './expression.ts';

type Operator = Expression['op'];
type Of<O extends Operator, E = Expression> = E extends { readonly op: infer P } ? (O extends P ? E : never) : never;

/** What is known of an operator's shape, by operator: what reads or copies formulas asks here and needs no list of its own. */
interface Shape<E extends Expression> {
  readonly parts: (e: E) => readonly Expression[];
  readonly rebuild: (e: E, part: (of: Expression) => Expression) => Expression;
}

const LEAF = { parts: () => [], rebuild: (e: Expression) => e };

const SHAPES: { readonly [O in Operator]: Shape<Of<O>> } = {
  literal: LEAF,
  input: LEAF,
  figure: LEAF,
  number: LEAF,
  add: { parts: (e) => e.terms, rebuild: (e, part) => ({ op: 'add', terms: e.terms.map(part) }) },
  multiply: { parts: (e) => e.factors, rebuild: (e, part) => ({ op: 'multiply', factors: e.factors.map(part) }) },
  subtract: {
    parts: (e) => [e.left, e.right],
    rebuild: (e, part) => ({ op: 'subtract', left: part(e.left), right: part(e.right) }),
  },
  divide: {
    parts: (e) => [e.left, e.right],
    rebuild: (e, part) => ({ op: 'divide', left: part(e.left), right: part(e.right) }),
  },
  power: {
    parts: (e) => [e.base],
    rebuild: (e, part) => ({ op: 'power', base: part(e.base), exponent: e.exponent }),
  },
  max: { parts: (e) => e.of, rebuild: (e, part) => ({ op: 'max', of: e.of.map(part) }) },
  min: { parts: (e) => e.of, rebuild: (e, part) => ({ op: 'min', of: e.of.map(part) }) },
  round: { parts: (e) => [e.of], rebuild: (e, part) => ({ ...e, of: part(e.of) }) },
  call: { parts: (e) => e.args, rebuild: (e, part) => ({ op: 'call', name: e.name, args: e.args.map(part) }) },
};

const shapeOf = (e: Expression): Shape<Expression> => SHAPES[e.op] as unknown as Shape<Expression>;

/** The expressions an expression is directly made of; none for what stands for itself. */
export const partsOf = (e: Expression): readonly Expression[] => shapeOf(e).parts(e);

/** The same operator over other parts. */
export const withParts = (e: Expression, part: (of: Expression) => Expression): Expression =>
  shapeOf(e).rebuild(e, part);

/** Ends a choice among operators: one that is added without its branch does not compile. */
export function noOperator(e: never): never {
  throw new Error(`No such operator: ${JSON.stringify(e)}`);
}
