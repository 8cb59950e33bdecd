import { expect, test } from 'vitest';
import type { Severity } from './schema.ts';
import { isInEdition, severityTraits } from './severity-traits.ts';

const RANGE: Severity = { kind: 'own-range', low: 1, mode: 5, high: 9 };
const WIDE: Severity = { kind: 'own-lognormal', low: 10, high: 1e6 };

test('what the other numbers of a stated loss leave to each', () => {
  const { POSITIVE_INFINITY: most, NEGATIVE_INFINITY: least } = Number;
  expect(severityTraits(RANGE).leaves(RANGE)).toEqual({ low: [least, 5], mode: [1, 9], high: [5, most] });
  expect(severityTraits(WIDE).leaves(WIDE)).toEqual({ low: [1, 1e6], high: [10, most] });
  expect(severityTraits({ kind: 'firm-a' }).leaves({ kind: 'firm-a' })).toEqual({});
});

test.each<[Severity, boolean]>([
  [RANGE, true],
  [{ kind: 'own-range', low: 6, mode: 5, high: 9 }, false],
  [{ kind: 'own-range', low: 1, mode: 10, high: 9 }, false],
  [WIDE, true],
  [{ kind: 'own-lognormal', low: 0, high: 9 }, false],
  [{ kind: 'own-lognormal', low: 10, high: 9 }, false],
  [{ kind: 'own-figure', yen: 0 }, true],
])('%o is in order: %s', (severity, inOrder) => {
  expect(severityTraits(severity).disorder(severity) === undefined).toBe(inOrder);
});

test('firm B is in the draft only', () => {
  expect(isInEdition({ kind: 'firm-b' }, 'draft-2022-10')).toBe(true);
  expect(isInEdition({ kind: 'firm-b' }, 'final-2023-03')).toBe(false);
  expect(isInEdition({ kind: 'firm-a' }, 'final-2023-03')).toBe(true);
});

test('the bound of a wide lognormal is its mean, far above its high end', () => {
  const { bound } = severityTraits(WIDE);
  expect(bound(WIDE, {} as never)).toBeGreaterThan(1e6);
});
