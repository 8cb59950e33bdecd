import { describe, expect, it } from 'vitest';
import { figure } from '../reference/figures/registry.ts';
import { changedFrom, liesIn, lineChangedFrom } from './citation.ts';
import type { Amount } from './schema.ts';

const waf = { kind: 'figure', figure: 'draft.security.waf.monthly' } as const;

// methodology: figures-editions-rules-in-force/a-number-that
describe('a cited figure', () => {
  it.each([
    [20_000, true],
    [35_000, true],
    [50_000, true],
    [{ low: 20_000, base: 30_000, high: 50_000 }, true],
    [19_999, false],
    [1, false],
    [50_001, false],
    [{ low: 20_000, base: 30_000, high: 60_000 }, false],
    [{ low: 0, base: 30_000, high: 50_000 }, false],
  ])('of 20,000 to 50,000 holds %j: %s', (quantity, within) => {
    expect(liesIn(figure(waf.figure), quantity)).toBe(within);
    expect(changedFrom(waf, quantity)).toBe(within ? undefined : waf.figure);
  });

  it('of one value holds that value', () => {
    const tax = { kind: 'figure', figure: 'market.rates.consumption-tax' } as const;
    expect([0.1, 0.08].map((rate) => changedFrom(tax, rate))).toEqual([undefined, tax.figure]);
  });

  it('is asked of lines by what they state', () => {
    const line = (amount: Amount) => lineChangedFrom({}, { source: waf, amount });
    expect(line({ kind: 'fixed', yen: 1 })).toBe(waf.figure);
    expect(line({ kind: 'fixed', yen: 20_000 })).toBeUndefined();
    expect(line({ kind: 'unquoted' })).toBeUndefined();
    expect(lineChangedFrom({}, { source: { kind: 'quotation' }, amount: { kind: 'fixed', yen: 1 } })).toBeUndefined();
    const common = { fee: { name: 'fee', kind: 'yen', value: 1, source: waf } } as const;
    const shared = { source: { kind: 'assumption' }, amount: { kind: 'fixed', yen: { common: 'fee' } } } as const;
    expect(lineChangedFrom({ common }, shared)).toBe(waf.figure);
  });
});
