import { describe, expect, it } from 'vitest';
import type { Figure } from '../figure.ts';
import { FIGURES, figure, figuresOf, findFigure } from './registry.ts';

/** Set by judgement, as its note says. */
const BY_JUDGEMENT = 'assumption.frequency.self-built';

/** Bases that are an average of the ends, or a listed number between them. */
const midpoint = ({ low = 0, high = 0 }: Figure) => Number(((low + high) / 2).toFixed(9));

describe('the registry', () => {
  it('finds a figure by its id', () => {
    expect(figure('draft.security.floor.monthly').value).toBe(100_000);
    expect(findFigure('draft.security.floor.monthly')).toBe(figure('draft.security.floor.monthly'));
    expect(findFigure('hearsay')).toBeUndefined();
  });

  it('splits into data sets', () => {
    const sizes = (['draft-2022-10', 'final-2023-03', 'market'] as const).map((set) => figuresOf(set).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(FIGURES.length);
    expect(Math.min(...sizes)).toBeGreaterThan(20);
  });

  it('uses dotted slugs as ids', () => {
    for (const { id } of FIGURES) expect(id).toMatch(/^(draft|final|market|assumption)(\.[a-z0-9]+(-[a-z0-9]+)*)+$/);
  });

  it('takes a ceiling itself, and the middle of a range that has neither mode nor listed numbers', () => {
    for (const entry of FIGURES) {
      if (entry.statistic === 'ceiling') {
        expect(entry.value, entry.id).toBe(entry.high);
        continue;
      }
      if (entry.low === undefined || entry.statistic === 'mode' || entry.id === BY_JUDGEMENT) continue;
      // Listed prices and calculated ones take their median, shown by their derivation or by the plans named.
      if (entry.statistic === 'quote' || entry.statistic === 'derived' || 'derivation' in entry) continue;
      expect(entry.value, entry.id).toBeCloseTo(midpoint(entry), 9);
    }
  });
});
