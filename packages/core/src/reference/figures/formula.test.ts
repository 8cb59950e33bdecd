import { describe, expect, it } from 'vitest';
import { evaluateFormula, type FigureFormula, parentsOf } from './formula.ts';

const lit = (value: number): FigureFormula => ({ op: 'literal', value });
const none = () => undefined;

describe('evaluateFormula', () => {
  it.each<[FigureFormula, number]>([
    [{ op: 'add', of: [lit(1), lit(2), lit(3)] }, 6],
    [{ op: 'multiply', of: [lit(2), lit(5)] }, 10],
    [{ op: 'subtract', left: lit(5), right: lit(7) }, -2],
    [{ op: 'divide', left: lit(1), right: lit(4) }, 0.25],
    [{ op: 'power', base: lit(9), exponent: 0.5 }, 3],
    [{ op: 'median', of: [lit(9), lit(1), lit(4)] }, 4],
    [{ op: 'median', of: [lit(10), lit(20)] }, 15],
    [{ op: 'min', of: [lit(3), lit(2)] }, 2],
    [{ op: 'max', of: [lit(3), lit(2)] }, 3],
    [{ op: 'ln', of: { op: 'exp', of: lit(2) } }, 2],
  ])('computes %j', (formula, expected) => {
    expect(evaluateFormula(formula, none)).toBeCloseTo(expected, 12);
  });

  it.each([
    [0.5, 0],
    [0.6, 0.2533471031357997],
    [0.975, 1.959963984540054],
    [0.001, -3.090232306167813],
  ])('finds the normal quantile of %d', (p, z) => {
    expect(evaluateFormula({ op: 'normalQuantile', of: lit(p) }, none)).toBeCloseTo(z, 10);
  });

  it('reads parents, and gives NaN where one is missing', () => {
    const half: FigureFormula = { op: 'divide', left: { op: 'figure', figure: 'a', of: 'high' }, right: lit(2) };
    expect(evaluateFormula(half, (id, of) => (id === 'a' && of === 'high' ? 8 : undefined))).toBe(4);
    expect(evaluateFormula(half, none)).toBeNaN();
    expect(parentsOf({ op: 'add', of: [half, half, { op: 'ln', of: { op: 'figure', figure: 'b' } }] })).toEqual([
      'a',
      'b',
    ]);
  });
});
