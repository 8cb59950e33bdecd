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

  it('of a site that runs has no build, but for what something is a share of', () => {
    const settings = { id: 'a', language: 'en', dataSet: 'draft-2022-10' } as const;
    const gone = (id: 'self-built-in-house' | 'self-built-outsourced' | 'saas-upper') => {
      const kept = createOption(id, { ...settings, existing: true });
      expect(kept.existing).toBe(true);
      const ids = new Set(kept.lines.map((line) => line.id));
      return createOption(id, settings).lines.flatMap((line) => (ids.has(line.id) ? [] : [line.id]));
    };
    expect(gone('self-built-in-house')).toEqual(['preparation', 'build', 'build-work', 'diagnosis-before-delivery']);
    // Its maintenance is a share of the build.
    expect(gone('self-built-outsourced')).toEqual(['preparation', 'diagnosis-before-delivery']);
    expect(createOption('self-built-in-house', settings)).not.toHaveProperty('existing');
  });

  it('of a site that runs keeps what is paid at once for something else than the build', () => {
    const [line] = ARCHETYPES['self-built-in-house'].lines;
    if (!line) throw new Error('no line');
    const fee = { ...line, id: 'fee', category: 'platform', timing: 'before-opening' } as const;
    const archetype = { ...ARCHETYPES['self-built-in-house'], lines: [line, fee] };
    const settings = { id: 'a', language: 'en', dataSet: 'draft-2022-10', existing: true } as const;
    expect(createOption(archetype, settings).lines.map(({ id }) => id)).toEqual(['fee']);
    const yearly = { ...line, id: 'yearly', timing: 'yearly' } as const;
    expect(createOption({ ...archetype, lines: [line, yearly] }, settings).lines.map(({ id }) => id)).toEqual([
      'yearly',
    ]);
  });

  it('says why a price is missing: nobody states it, or the chosen edition does not', () => {
    const notes = (dataSet: DataSet, id: string) =>
      createOption('self-built-outsourced', { id: 'a', language: 'en', dataSet }).lines.flatMap((line) =>
        line.id === id && line.source.kind === 'assumption' ? [line.source.note] : [],
      );
    expect(notes('draft-2022-10', 'fraud-detection')).toEqual(['No source states this price: ask for a quotation']);
    expect(notes('final-2023-03', 'waf')).toEqual([
      'The chosen edition does not state this price: ask for a quotation',
    ]);
  });

  it('tells of an archetype that there is not, and of a probability that the edition does not state', () => {
    const settings = { id: 'a', language: 'en', dataSet: 'draft-2022-10' } as const;
    const thrown = (make: () => unknown): unknown => {
      try {
        return make();
      } catch (error) {
        return error;
      }
    };
    expect(thrown(() => createOption('saas-uper' as 'saas-upper', settings))).toMatchObject({
      code: 'unknown-id',
      message: expect.stringMatching(/no archetype.*saas-uper.*saas-upper/) as unknown,
    });
    const archetype = { ...ARCHETYPES['saas-upper'], probability: { topic: 'security.waf' } } as const;
    expect(thrown(() => createOption(archetype, { ...settings, dataSet: 'final-2023-03' }))).toMatchObject({
      code: 'unknown-id',
      message: expect.stringContaining('final-2023-03 does not state the archetype') as unknown,
    });
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
    // Premiums bear no consumption tax.
    expect(line.taxable).toBe(false);
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
