import { describe, expect, it } from 'vitest';
import { breakEvenProbability } from './break-even-probability.ts';

const cheap = { id: 'saas', total: 2_000_000, retained: 24_000_000 };
const dear = { id: 'own', total: 8_000_000, retained: 24_000_000 };

describe('breakEvenProbability', () => {
  it('is the difference of the totals over years times one incident', () => {
    expect(breakEvenProbability(dear, cheap, 5)).toEqual({ kind: 'at', cheaper: 'saas', dearer: 'own', perYear: 0.05 });
    // Put back: 5 years at 5 % cost 6,000,000.
    expect(5 * 0.05 * cheap.retained).toBe(dear.total - cheap.total);
  });

  it('tells equal cost, an incident that costs nothing, and one that would be needed more than yearly apart', () => {
    expect(breakEvenProbability(cheap, { ...cheap, id: 'x' }, 5).kind).toBe('equal-cost');
    expect(breakEvenProbability({ ...cheap, retained: 0 }, dear, 5).kind).toBe('no-loss');
    expect(breakEvenProbability({ ...cheap, retained: 100_000 }, dear, 5)).toMatchObject({
      kind: 'never',
      perYear: 12,
    });
  });
});
