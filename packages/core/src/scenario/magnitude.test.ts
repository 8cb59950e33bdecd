import { describe, expect, it } from 'vitest';
import { evaluate } from '../evaluate/evaluate.ts';
import { prepare } from '../model/prepare.ts';
import { line, option, scenario } from '../rules/fixtures.ts';
import { incidentBound, MOST_TOTAL_YEN, optionBound } from './magnitude.ts';
import { parseScenario } from './parse.ts';

const monthly = (yen: number) =>
  line('fee', { timing: { kind: 'monthly' }, amount: { kind: 'fixed', yen }, escalation: { kind: 'inflation' } });

describe('bounds of totals', () => {
  it('are never below what is computed', () => {
    const shares = line('share', {
      timing: { kind: 'yearly' },
      amount: { kind: 'share', rate: 0.5, of: { lines: ['fee'] }, basis: 'total' },
    });
    const stated = scenario({ options: [option('saas', { lines: [monthly(1_000_000), shares] })], showTax: true });
    const total = evaluate(prepare(stated)).options[0]?.total.total.toNumber() ?? Number.NaN;
    const [only] = stated.options;
    expect(only && optionBound(stated, only)).toBeGreaterThanOrEqual(total);
    expect(incidentBound(stated)).toBeGreaterThanOrEqual(0);
  });

  it('let through what is large but sound, and reject what would lose whole yen', () => {
    const of = (yen: number, rate: number) =>
      scenario({
        options: [option('saas', { lines: [monthly(yen)] })],
        rates: { discount: 0, inflation: rate, consumptionTax: 0.1 },
      });
    expect(parseScenario(of(1e12, 0.02)).ok).toBe(true);
    const parsed = parseScenario(of(1e12, 10));
    expect(parsed.ok ? [] : parsed.problems).toMatchObject([
      { code: 'too-large', path: '/options/0', allowed: { kind: 'total', max: MOST_TOTAL_YEN } },
    ]);
  });

  it('hold for one incident, too', () => {
    const stated = scenario({ incident: { severity: { kind: 'own-figure', yen: 1e12 } } });
    expect(incidentBound(stated)).toBe(1e12);
    expect(parseScenario(stated).ok).toBe(true);
  });
});

describe('lines that the model adds', () => {
  it('keep their ids to themselves', () => {
    for (const id of ['guideline-minimum', 'expected-incident-loss']) {
      const parsed = parseScenario(scenario({ options: [option('saas', { lines: [line(id)] })] }));
      expect(parsed.ok ? [] : parsed.problems).toMatchObject([{ code: 'duplicate-id', path: '/options/0/lines/0/id' }]);
    }
  });
});
