import { describe, expect, it } from 'vitest';
import { findFigure } from '../../reference/figures/registry.ts';
import { DATA_SETS, type DataSet, OPTION_KINDS, SECURITY_TASKS } from '../ids.ts';
import { SCENARIO_VERSION } from '../limits.ts';
import { isSelfBuilt } from '../option-traits.ts';
import { parseScenario } from '../parse.ts';
import { ARCHETYPE_IDS, ARCHETYPES } from './archetypes.ts';
import { createOption } from './create-option.ts';
import { defaultBusiness, defaultHorizonYears, defaultIncident, defaultRates, defaultSources } from './defaults.ts';
import { insuranceOffer } from './insurance-offer.ts';

const scenario = (dataSet: DataSet, language: 'ja' | 'en') => ({
  version: SCENARIO_VERSION,
  title: 'All',
  dataSet,
  journey: 'new',
  business: defaultBusiness(dataSet),
  horizonYears: defaultHorizonYears(dataSet),
  rates: defaultRates(dataSet),
  showTax: true,
  securityFloor: true,
  options: ARCHETYPE_IDS.map((id) => createOption(id, { id, language, dataSet })),
  incident: defaultIncident(dataSet),
  requirements: {},
  sources: defaultSources(dataSet),
});

describe('createOption', () => {
  it.each(DATA_SETS.flatMap((dataSet) => [[dataSet, 'ja'] as const, [dataSet, 'en'] as const]))(
    'makes a valid scenario of all nine with %s in %s',
    (dataSet, language) => {
      expect(parseScenario(scenario(dataSet, language))).toMatchObject({ ok: true });
    },
  );

  // methodology: what-is-compared/you-can-run
  it('covers the five forms with nine archetypes', () => {
    expect(ARCHETYPE_IDS).toEqual(Object.keys(ARCHETYPES));
    expect(ARCHETYPE_IDS.map((id) => ARCHETYPES[id].code)).toEqual([
      'S1',
      'S2',
      'S3',
      'C1',
      'C2',
      'C3',
      'M1',
      'M2',
      'M3',
    ]);
    expect(new Set(ARCHETYPE_IDS.map((id) => ARCHETYPES[id].kind))).toEqual(new Set(OPTION_KINDS));
  });

  it('takes a name of the user, or its own', () => {
    const own = createOption('saas-upper', { id: 'a', language: 'ja', dataSet: 'draft-2022-10' });
    const named = createOption('saas-upper', { id: 'a', name: '甲社', language: 'ja', dataSet: 'draft-2022-10' });
    expect(own.name).toBe('SaaS（中・上位プラン）');
    expect(named.name).toBe('甲社');
  });

  it('puts payment fees on every option', () => {
    for (const id of ARCHETYPE_IDS) {
      const { lines } = createOption(id, { id, language: 'en', dataSet: 'draft-2022-10' });
      expect(
        lines.some((line) => line.category === 'platform' && line.amount.kind === 'sales-rate'),
        id,
      ).toBe(true);
    }
  });

  it('gives each security task of a self-built site to someone, and to a line', () => {
    for (const id of ARCHETYPE_IDS) {
      const { kind, securityTasks, lines } = createOption(id, { id, language: 'en', dataSet: 'draft-2022-10' });
      if (!isSelfBuilt(kind)) {
        expect(securityTasks).toBeUndefined();
        continue;
      }
      const tasks = lines.flatMap((line) => line.tasks ?? []);
      expect(tasks.toSorted(), id).toEqual(SECURITY_TASKS.toSorted());
      expect(Object.keys(securityTasks ?? {}).toSorted(), id).toEqual(SECURITY_TASKS.toSorted());
    }
  });

  it('leaves unquoted what only the draft prices, when the final edition is chosen', () => {
    const unquoted = (dataSet: DataSet) =>
      createOption('self-built-outsourced', { id: 'a', language: 'en', dataSet })
        .lines.filter((line) => line.amount.kind === 'unquoted')
        .map((line) => line.id);
    expect(unquoted('draft-2022-10')).toEqual(['fraud-detection', 'payment-monthly']);
    expect(unquoted('final-2023-03')).toEqual([
      'diagnosis-before-delivery',
      'waf',
      'diagnosis',
      'fraud-detection',
      'payment-monthly',
    ]);
  });

  it('reads each figure in the unit of the amount it fills', () => {
    const UNITS = {
      'before-opening': { fixed: 'yen', hours: 'hours' },
      monthly: { fixed: 'yen/month', hours: 'hours', 'sales-rate': 'rate', 'per-order': 'yen/order' },
      yearly: { fixed: 'yen/year', share: 'rate/year' },
    };
    for (const id of ARCHETYPE_IDS) {
      for (const line of createOption(id, { id, language: 'en', dataSet: 'draft-2022-10' }).lines) {
        if (line.source.kind !== 'figure') continue;
        const timing: Readonly<Record<string, string>> =
          UNITS[ARCHETYPES[id].lines.find((l) => l.id === line.id)?.timing ?? 'monthly'];
        expect(findFigure(line.source.figure)?.unit, `${id} ${line.id}`).toBe(timing[line.amount.kind]);
      }
    }
  });
});

describe('insuranceOffer', () => {
  it('gives a premium and terms that fit an option', () => {
    const all = scenario('draft-2022-10', 'en');
    const { line, insurance } = insuranceOffer('smaller', { id: 'insurance', language: 'en' });
    expect(line).toMatchObject({ category: 'incident', amount: { yen: 93_000 } });
    expect(insurance).toEqual({ coveredShare: { low: 0, base: 0.5, high: 1 }, deductible: 100_000, limit: 30_000_000 });
    const options = all.options.map((option) => ({ ...option, lines: [...option.lines, line], insurance }));
    expect(parseScenario({ ...all, options })).toMatchObject({ ok: true });
    expect(insuranceOffer('larger', { id: 'i', name: '保険', language: 'ja' })).toMatchObject({
      line: { name: '保険', amount: { yen: 160_010 } },
      insurance: { limit: 100_000_000 },
    });
  });
});

it('a price that no source states is unquoted, or a placeholder that says so', () => {
  const settings = { id: 'a', language: 'en', dataSet: 'draft-2022-10' } as const;
  const unquoted = (placeholders?: true) =>
    createOption('self-built-managed', { ...settings, ...(placeholders && { placeholders }) }).lines.filter(
      ({ amount }) => amount.kind === 'unquoted',
    );
  expect(unquoted().map(({ id }) => id)).toEqual(['hosted-maintenance', 'fraud-detection', 'payment-monthly']);
  expect(unquoted(true)).toEqual([]);
  const [line] = createOption('self-built-managed', { ...settings, placeholders: true }).lines.filter(
    ({ id }) => id === 'hosted-maintenance',
  );
  expect(line).toMatchObject({
    amount: { kind: 'fixed', yen: { low: 100_000, base: 180_000, high: 300_000 } },
    source: { kind: 'assumption', note: 'Placeholder until there is a quotation' },
  });
});
