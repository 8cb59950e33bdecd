import { describe, expect, test } from 'vitest';
import {
  add,
  call,
  createModelBuilder,
  divide,
  figureValue,
  literal,
  max,
  min,
  multiply,
  power,
  subtract,
  wholeYen,
  yenReached,
} from '../../formula/build.ts';
import type { Expression } from '../../formula/expression.ts';
import { finish } from '../steps.ts';
import { laurentAt } from './laurent.ts';
import { isWhollyAffine, type Piece, pieceSteps } from './pieces.ts';

const piecesOf = (...of: Parameters<typeof pieceSteps>) => finish(pieceSteps(...of));

const builder = createModelBuilder();
const x = builder.input('/x', 1);
const { inputs } = builder.model();

/** Pieces of left less right over a range. */
function piecesBetween(left: Expression, right: Expression, low = 0, high = 10) {
  const writer = createModelBuilder();
  const targets = [left, right].map((of) => writer.define('yen', { kind: 'total', option: 'x' }, of).of.index);
  return piecesOf({ model: { definitions: writer.model().definitions, inputs }, targets }, low, high);
}

/** The difference at a value, by the piece it lies in. */
function at(pieces: readonly Piece[] | undefined, value: number): number | undefined {
  const piece = pieces?.find(({ to }) => value <= to);
  return piece && Number(laurentAt(piece.difference, value).toFixed(9));
}
const VALUES = [0.5, 3, 9];
const plus = (n: number) => add([literal(n), x]);
const special = call('lognormalCappedMean', x, literal(1), literal(5));

describe('a formula without thresholds is one piece', () => {
  test.each<[string, Expression, (value: number) => number]>([
    ['a sum', add([literal(7), x, figureValue('f', 2)]), (v) => v + 9],
    ['a product', multiply(x, x, literal(3)), (v) => 3 * v * v],
    ['a quotient by a number', divide(x, literal(4)), (v) => v / 4],
    ['a quotient by a power', divide(literal(6), power(plus(1), 2)), (v) => 6 / (v + 1) ** 2],
    ['a rounding, which is left out', wholeYen(divide(x, literal(8))), (v) => v / 8],
    ['a step of a measure that it does not move', multiply(x, yenReached(literal(2.9))), (v) => 2 * v],
    ['a step of one that it moves, climbed in a ramp', yenReached(divide(x, literal(8))), (v) => v / 8],
    ['a difference', subtract(literal(5), x), (v) => 5 - v],
  ])('%s', (_, left, value) => {
    const pieces = piecesBetween(left, literal(1));
    expect(pieces?.map(({ from, to }) => [from, to])).toEqual([[0, 10]]);
    expect(VALUES.map((v) => at(pieces, v))).toEqual(VALUES.map((v) => Number((value(v) - 1).toFixed(9))));
  });
});

describe('a least or a most begins a piece where it changes its mind', () => {
  test.each<[string, Expression, ends: readonly number[], (value: number) => number]>([
    ['at least 4', max(x, literal(4)), [4, 10], (v) => Math.max(v, 4)],
    ['at most 4', min(literal(4), x), [4, 10], (v) => Math.min(v, 4)],
    ['between 2 and 6', min(max(x, literal(2)), literal(6)), [2, 6, 10], (v) => Math.min(Math.max(v, 2), 6)],
    ['a least beyond the range', max(x, literal(-3)), [10], (v) => v],
  ])('%s', (_, left, ends, value) => {
    const pieces = piecesBetween(left, literal(0));
    expect(pieces?.map(({ to }) => Number(to.toFixed(9)))).toEqual(ends);
    expect(VALUES.map((v) => at(pieces, v))).toEqual(VALUES.map(value));
    expect(isWhollyAffine(pieces ?? [])).toBe(ends.length === 1);
  });
});

describe('there are no pieces', () => {
  test.each<[string, Expression, Expression]>([
    ['of a special function', special, x],
    ['of a special function divided', divide(special, x), literal(1)],
    ['of a quotient by one', divide(x, special), literal(1)],
    ['of the larger of one and another number', max(special, x), literal(1)],
    ['of a quotient by zero', divide(x, subtract(x, x)), literal(1)],
    ['of a quotient by a sum of powers', divide(x, add([literal(1), multiply(x, x)])), literal(1)],
    ['where the two discount by different things', power(plus(1), -1), power(plus(2), -1)],
    ['where a threshold compares such', max(power(plus(1), -1), power(plus(2), -1)), literal(1)],
    ['of a sum of such', add([power(plus(1), -1), power(plus(2), -1)]), literal(1)],
    ['of a power higher than roots are looked for', power(x, 60), literal(1)],
  ])('%s', (_, left, right) => expect(piecesBetween(left, right)).toBeUndefined());

  test('of more terms than are worth their work', () => {
    const writer = createModelBuilder();
    const first = writer.define('yen', { kind: 'total', option: 'x' }, add([power(x, 58), x]));
    const few = writer.model().definitions.length;
    for (let i = 0; i < 3500; i += 1) writer.define('yen', { kind: 'total', option: 'x' }, add([first, literal(i)]));
    const { definitions } = writer.model();
    const of = (some: typeof definitions) => piecesOf({ model: { definitions: some, inputs }, targets: [0, 0] }, 0, 1);
    expect(of(definitions.slice(0, few + 100))).toHaveLength(1);
    expect(of(definitions)).toBeUndefined();
    // Two terms of 58 powers each: a step ends after every 44 of them, and looking ends after 200,000 powers.
    const steps = (some: typeof definitions) => [
      ...pieceSteps({ model: { definitions: some, inputs }, targets: [0, 0] }, 0, 1),
    ];
    expect(steps(definitions.slice(0, 40))).toHaveLength(0);
    expect(steps(definitions.slice(0, 60))).toHaveLength(1);
    expect(steps(definitions)).toHaveLength(78);
  });
});
