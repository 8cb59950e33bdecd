import { describe, expect, it } from 'vitest';
import { evaluate } from '../evaluate/evaluate.ts';
import { explain } from '../explain/explain.ts';
import { prepare } from '../model/prepare.ts';
import type { Archetype } from './archetypes/archetype.ts';
import { DEFAULT_PATHS } from './archetypes/defaults.ts';
import { type CreateScenario, createScenario } from './create-scenario.ts';
import { parseScenario } from './parse.ts';

const made = (stated: Partial<CreateScenario> = {}) => {
  const created = createScenario({ monthlySales: 1_200_000, options: ['saas-low-fee'], ...stated });
  if (!created.ok) throw new Error(JSON.stringify(created.problems));
  return created.scenario;
};

/** A shop of one's own making: a price list with its date, and a figure of the guideline. */
const OWN: Archetype = {
  code: 'ASSOC',
  kind: 'saas',
  name: { ja: '組合のカート', en: 'The association’s cart' },
  about: { ja: '', en: '' },
  customPages: false,
  probability: { value: { low: 0.001, base: 0.002, high: 0.004 }, source: { kind: 'assumption', note: 'members' } },
  lines: [
    {
      id: 'fee',
      name: { ja: '月額', en: 'Monthly fee' },
      category: 'platform',
      timing: 'monthly',
      amount: { kind: 'fixed', from: { value: 4_000, source: { kind: 'quotation', date: '2026-10-01' } } },
      escalation: 'none',
    },
  ],
};

describe('createScenario', () => {
  it('fills in every default and says of each where it comes from', () => {
    const scenario = made();
    const open = DEFAULT_PATHS.filter((path) => path !== '/business/monthlySales');
    expect(Object.keys(scenario.sources ?? {})).toEqual([
      ...open,
      expect.stringMatching(/^\/options\/.*probability$/i),
    ]);
    for (const path of open) {
      const outcome = explain(prepare(scenario), path, 'en');
      expect(outcome.ok && outcome.explanation.source?.source.kind, path).toBe('figure');
    }
    const sales = explain(prepare(scenario), '/business/monthlySales', 'en');
    expect(sales.ok && sales.explanation.source?.source.kind).toBe('stated');
  });

  it('takes what is stated instead, and no longer calls it a default', () => {
    const scenario = made({
      business: { hourlyCost: 3_456 },
      rates: { discount: 0.01 },
      horizonYears: 3,
      incident: { severity: { kind: 'own-figure', yen: 5_000_000 } },
      sources: { '/rates/discount': { kind: 'quotation' } },
    });
    expect(scenario.business.hourlyCost).toBe(3_456);
    expect(scenario.horizonYears).toBe(3);
    const sources = Object.keys(scenario.sources ?? {});
    expect(sources).not.toContain('/business/hourlyCost');
    expect(sources).not.toContain('/horizonYears');
    expect(sources.filter((path) => path.startsWith('/incident'))).toEqual([]);
    expect(scenario.sources?.['/rates/discount']).toEqual({ kind: 'quotation' });
    expect(scenario.sources?.['/rates/inflation']).toMatchObject({ kind: 'figure' });
  });

  it('numbers ids that are taken, and keeps those asked for', () => {
    const options = made({
      options: ['saas-low-fee', 'saas-low-fee', { archetype: 'saas-low-fee', id: 'mine', name: 'Mine' }],
    }).options;
    expect(options.map(({ id }) => id)).toEqual(['saas-low-fee', 'saas-low-fee-2', 'mine']);
    expect(options[2]?.name).toBe('Mine');
  });

  it('takes archetypes of one’s own, each number with its own source, and options written out', () => {
    const [saas] = made().options;
    if (!saas) throw new Error('no option');
    const scenario = made({ language: 'en', options: [{ archetype: OWN }, saas] });
    const [own] = scenario.options;
    expect(own).toMatchObject({ id: 'assoc', name: 'The association’s cart', annualProbability: { base: 0.002 } });
    expect(own?.lines[0]?.source).toEqual({ kind: 'quotation', date: '2026-10-01' });
    const fee = evaluate(prepare(scenario)).options[0]?.lines[0];
    expect(fee?.total.toNumber()).toBe(5 * 12 * 4_000);
    expect(Object.values(scenario.sources ?? {})).toContainEqual({ kind: 'assumption', note: 'members' });
  });

  it('makes what parseScenario accepts unchanged', () => {
    const scenario = made({ options: ['saas-upper', 'mall-tenant', 'self-built-managed'], dataSet: 'final-2023-03' });
    expect(parseScenario(structuredClone(scenario))).toEqual({ ok: true, scenario });
  });

  it('tells what is wrong with what was stated, and throws for an archetype that there is not', () => {
    const wrong = createScenario({ monthlySales: -1, options: ['saas-low-fee'] });
    expect(wrong).toMatchObject({ ok: false, problems: [{ code: 'out-of-range', path: '/business/monthlySales' }] });
    expect(createScenario({ monthlySales: 1, options: [] })).toMatchObject({ ok: false });
    expect(() => made({ options: ['saas-low-fees' as 'saas-low-fee'] })).toThrow(
      'There is no archetype saas-low-fees. Did you mean saas-low-fee?',
    );
  });
});
