import { expect, it } from 'vitest';
import { addLaurent, constantLaurent, identityLaurent, laurentAt, multiplyLaurent, powerLaurent } from './laurent.ts';
import { laurentRoots } from './laurent-roots.ts';

const less = (root: number) => addLaurent(identityLaurent, constantLaurent(-root)) ?? constantLaurent(Number.NaN);
const product = (roots: readonly number[]) =>
  roots.map(less).reduce((a, b) => multiplyLaurent(a, b) ?? constantLaurent(Number.NaN));

// methodology: 14/a-formula
it('finds every root within the interval, and none outside', () => {
  const of = product([-1, 0.5, 2, 3, 7]);
  const { roots, turns } = laurentRoots(of, 0, 5);
  expect(roots.map((x) => Number(x.toFixed(9)))).toEqual([0.5, 2, 3]);
  expect(turns.length).toBe(2);
  for (const root of roots) expect(Math.abs(laurentAt(of, root))).toBeLessThan(1e-9);
});

it('knows a growth rate by powers of 1 + x, discounting by negative ones', () => {
  const growth = addLaurent(identityLaurent, constantLaurent(1)) ?? constantLaurent(0);
  const index = powerLaurent(growth, 4) ?? constantLaurent(0);
  const [root] = laurentRoots(addLaurent(index, constantLaurent(-1.4641)) ?? index, -0.5, 1).roots;
  expect(root).toBeCloseTo(0.1, 12);
  const discount = powerLaurent(growth, -3) ?? constantLaurent(0);
  const [rate] = laurentRoots(addLaurent(discount, constantLaurent(-0.512)) ?? discount, 0, 1).roots;
  expect(rate).toBeCloseTo(0.25, 12);
});

it('has no root where nothing changes', () => {
  expect(laurentRoots(constantLaurent(5), 0, 1).roots).toEqual([]);
  expect(laurentRoots(less(9), 0, 1).roots).toEqual([]);
});

it('counts where it only touches zero as one root', () => {
  const { roots, turns } = laurentRoots(product([1, 1]), 0, 2);
  expect([roots, turns]).toEqual([[1], [1]]);
});

it('takes a single power for what it is', () => {
  expect(laurentRoots({ shift: 1, low: 1, coefficients: [5] }, -3, 1)).toEqual({ roots: [-1], turns: [] });
  expect(laurentRoots({ shift: 1, low: 1, coefficients: [5] }, 0, 1).roots).toEqual([]);
});
