import { describe, expect, it } from 'vitest';
import { stakeBreakEven } from './break-even-probability.ts';

const cheap = { id: 'saas', total: 2_000_000, retained: 24_000_000, probability: 0.02 };
const dear = { id: 'own', total: 8_000_000, retained: 24_000_000, probability: 0.001 };

describe('stakeBreakEven', () => {
  // methodology: 11/for-two
  it('is the difference of the totals over years times one incident', () => {
    expect(stakeBreakEven(dear, cheap, 5)).toEqual({
      kind: 'at',
      cheaper: 'saas',
      dearer: 'own',
      extra: 6_000_000,
      perYear: 0.05,
    });
    // Put back: 5 years at 5 % cost 6,000,000.
    expect(5 * 0.05 * cheap.retained).toBe(dear.total - cheap.total);
  });

  // methodology: 11/p-1-not, 11/e-y
  it('tells equal cost, an incident that costs nothing, and one that would be needed more than yearly apart', () => {
    expect(stakeBreakEven(cheap, { ...cheap, id: 'x' }, 5).kind).toBe('equal-cost');
    expect(stakeBreakEven({ ...cheap, retained: 0 }, dear, 5).kind).toBe('no-loss');
    expect(stakeBreakEven({ ...cheap, retained: 100_000 }, dear, 5)).toMatchObject({
      kind: 'never',
      perYear: 12,
    });
  });

  // methodology: 11/where-it-bears
  it('is no question where the dearer option is not the safer one', () => {
    const pair = { kind: 'no-trade-off', cheaper: 'saas', dearer: 'own', extra: 6_000_000 };
    expect(stakeBreakEven(cheap, { ...dear, probability: 0.03 }, 5)).toEqual(pair);
    expect(stakeBreakEven(cheap, { ...dear, probability: 0.02 }, 5)).toEqual(pair);
    expect(stakeBreakEven({ ...cheap, probability: 0 }, { ...dear, retained: 1 }, 5)).toEqual(pair);
  });

  // methodology: 11/where-the-dearer
  it('is asked in the common probability where one is insured', () => {
    // Insured for 600,000 more, it bears 20 million less of an incident that hits both alike.
    const insured = { ...cheap, id: 'insured', total: 2_600_000, retained: 4_000_000 };
    expect(stakeBreakEven(cheap, insured, 5)).toEqual({
      kind: 'common',
      cheaper: 'saas',
      dearer: 'insured',
      extra: 600_000,
      perYear: 0.006,
      alike: true,
    });
    expect(stakeBreakEven(cheap, { ...insured, total: 200_000_000 }, 5).kind).toBe('never');
    // Hit twice as often, it still bears less: 24 − 2 × 4 million a time.
    expect(stakeBreakEven(cheap, { ...insured, probability: 0.04 }, 5)).toMatchObject({
      perYear: 0.0075,
      alike: false,
    });
    // Hit five times as often, it would have to be hit more than every year.
    expect(stakeBreakEven(cheap, { ...insured, probability: 0.1, total: 20_000_000 }, 5).kind).toBe('never');
  });

  // methodology: 11/p-1-from
  it('at its limits: an incident every year is not more than one, and what is never hit has no share in it', () => {
    // 6 million in five years are 1.2 million a year.
    const yearly = { ...cheap, retained: 1_200_000 };
    expect(stakeBreakEven(yearly, dear, 5)).toMatchObject({ kind: 'at', perYear: 1 });
    const insured = { ...cheap, id: 'insured', total: 102_000_000, retained: 4_000_000 };
    expect(stakeBreakEven(cheap, insured, 5)).toMatchObject({ kind: 'common', perYear: 1 });
    expect(stakeBreakEven({ ...cheap, probability: 0 }, { ...insured, probability: 0 }, 5)).toMatchObject({
      kind: 'common',
      alike: true,
    });
  });
});
