import { describe, expect, it } from 'vitest';
import { checkFigures } from '../packages/core/src/reference/check-figures.ts';
import type { Figure } from '../packages/core/src/reference/figure.ts';
import { FIGURES, figure, findFigure } from '../packages/core/src/reference/figures/registry.ts';
import { DATED_RULES } from '../packages/core/src/reference/in-force/dated-rules.ts';
import { SOURCES } from '../packages/core/src/reference/sources.ts';
import { ARCHETYPE_IDS, ARCHETYPES } from '../packages/core/src/scenario/archetypes/archetypes.ts';
import { createOption } from '../packages/core/src/scenario/archetypes/create-option.ts';
import {
  DEFAULT_PATHS,
  defaultBusiness,
  defaultFigure,
  defaultHorizonYears,
  defaultIncident,
  defaultRates,
} from '../packages/core/src/scenario/archetypes/defaults.ts';
import { INSURANCE_FIGURES, insuranceOffer } from '../packages/core/src/scenario/archetypes/insurance-offer.ts';
import { DATA_SETS, type DataSet } from '../packages/core/src/scenario/ids.ts';

const TODAY = '2026-11-23';

/** A number that ships as a default: where it stands, what it is, the figure it says it comes from. */
interface DefaultNumber {
  readonly at: string;
  readonly value: number;
  readonly part: 'value' | 'low' | 'high';
  readonly figure: string | undefined;
}

const PARTS = { low: 'low', base: 'value', high: 'high' } as const;

/** Every number inside a value, whatever its shape, so that one added later cannot be overlooked. */
function numbersIn(value: unknown, at: string, from: (at: string) => string | undefined): DefaultNumber[] {
  if (typeof value === 'number') {
    const [, parent = at, end] = /^(.*)\/(low|base|high)$/.exec(at) ?? [];
    const part = end === 'low' || end === 'base' || end === 'high' ? PARTS[end] : 'value';
    return [{ at, value, part, figure: from(parent) }];
  }
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => numbersIn(inner, `${at}/${key}`, from));
}

function defaultNumbers(dataSet: DataSet): DefaultNumber[] {
  const inputs = {
    horizonYears: defaultHorizonYears(dataSet),
    business: defaultBusiness(dataSet),
    rates: defaultRates(dataSet),
    incident: defaultIncident(dataSet),
  };
  const ofInputs = numbersIn(inputs, '', (at) => {
    const path = DEFAULT_PATHS.find((known) => known === at);
    return path && defaultFigure(path, dataSet).id;
  });
  const ofOptions = ARCHETYPE_IDS.flatMap((archetype) => {
    const { lines, ...rest } = createOption(archetype, { id: archetype, language: 'ja', dataSet });
    const ofRest = numbersIn(rest, archetype, (at) =>
      at === `${archetype}/annualProbability` ? ARCHETYPES[archetype].probability : undefined,
    );
    const ofLines = lines.flatMap((line) =>
      numbersIn(line, `${archetype}/${line.id}`, () =>
        line.source.kind === 'figure' ? line.source.figure : undefined,
      ),
    );
    return [...ofRest, ...ofLines];
  });
  const ofOffers = (['smaller', 'larger'] as const).flatMap((size) => {
    const { line, insurance } = insuranceOffer(size, { id: size, language: 'ja' });
    const terms = INSURANCE_FIGURES[size];
    return [
      ...numbersIn(line, size, () => terms.premium),
      ...numbersIn(insurance, size, (at) =>
        at.endsWith('/limit') ? terms.limit : at.endsWith('/deductible') ? terms.deductible : terms.coveredShare,
      ),
    ];
  });
  return [...ofInputs, ...ofOptions, ...ofOffers];
}

describe.each(DATA_SETS)('every default number with %s', (dataSet) => {
  const numbers = defaultNumbers(dataSet);
  const other = DATA_SETS.find((set) => set !== dataSet);

  it('comes from a figure, and equals it', () => {
    expect(numbers.length).toBeGreaterThan(200);
    for (const { at, value, part, figure: id } of numbers) {
      const found = id === undefined ? undefined : findFigure(id);
      expect(found, `${at} has no figure`).toBeDefined();
      expect(value, `${at} against ${id}`).toBe(found?.[part]);
    }
  });

  it('has complete provenance: 100 %, by status', () => {
    const used = new Set(numbers.flatMap((number) => number.figure ?? []));
    const unsound = new Set(checkFigures(FIGURES, SOURCES, TODAY).map((problem) => problem.id));
    const complete = numbers.filter((number) => number.figure !== undefined && !unsound.has(number.figure));
    expect(complete.length / numbers.length).toBe(1);
    const statuses = ['primary', 'secondary', 'derived', 'judgement'] as const;
    const byStatus = statuses.map(
      (status) => numbers.filter((n) => findFigure(n.figure ?? '')?.status === status).length,
    );
    expect(byStatus.reduce((sum, count) => sum + count, 0)).toBe(numbers.length);
    expect(used.size).toBeGreaterThan(40);
  });

  it('holds nothing of the other edition', () => {
    for (const { at, figure: id } of numbers) expect(findFigure(id ?? '')?.dataSet, at).not.toBe(other);
  });
});

describe('the registered figures', () => {
  it('pass the check on the day of this test', () => {
    expect(checkFigures(FIGURES, SOURCES, TODAY)).toEqual([]);
  });

  it('are all past their date one day', () => {
    const expired = checkFigures(FIGURES, SOURCES, '2100-01-01').filter((problem) => problem.kind === 'expired');
    expect(expired).toHaveLength(FIGURES.length);
  });

  it('name every source that is listed', () => {
    const named = new Set<string>([...FIGURES, ...DATED_RULES].map((entry) => entry.source));
    expect(Object.keys(SOURCES).filter((id) => !named.has(id))).toEqual([]);
  });

  it('name no vendor', () => {
    const texts = FIGURES.flatMap(({ label, note }) => [label.ja, label.en, note?.ja ?? '', note?.en ?? '']);
    const names = ARCHETYPE_IDS.flatMap((id) => {
      const { name, about, lines } = ARCHETYPES[id];
      return [name, about, ...lines.map((line) => line.name)].flatMap(({ ja, en }) => [ja, en]);
    });
    const VENDORS =
      /楽天|rakuten|amazon|アマゾン|yahoo|ヤフー|shopify|welcart|ec-?cube|makeshop|futureshop|colorme|カラーミー/i;
    expect([...texts, ...names].filter((text) => VENDORS.test(text))).toEqual([]);
  });
});

/** All figures, one of them replaced. */
const withChange = (id: string, change: (entry: Figure) => object): readonly Figure[] =>
  FIGURES.map((entry) => (entry.id === id ? (change(entry) as Figure) : entry));

const problemsOf = (figures: readonly Figure[]) => checkFigures(figures, SOURCES, TODAY);

describe('a mutated registry', () => {
  it.each(FIGURES.map((entry) => entry.id))('is reported when %s loses a field', (id) => {
    for (const field of ['label', 'value', 'unit', 'n', 'source', 'locator', 'status', 'dataSet', 'validUntil']) {
      const entries = Object.entries(figure(id)).filter(([key]) => key !== field);
      const problems = checkFigures([Object.fromEntries(entries) as unknown as Figure], SOURCES, TODAY);
      expect(problems).toContainEqual({ kind: 'missing-field', id, field });
    }
  });

  it('is reported when a date has passed', () => {
    const id = 'draft.security.waf.monthly';
    expect(problemsOf(withChange(id, (entry) => ({ ...entry, validUntil: '2026-11-22' })))).toContainEqual({
      kind: 'expired',
      id,
      validUntil: '2026-11-22',
      today: TODAY,
    });
  });

  it('is reported when a parent changes and its children do not', () => {
    const parents = [
      ['draft.incident.damage.mean', 'draft.incident.loss-curve.sigma'],
      ['draft.incident.loss-10m.share', 'draft.incident.loss-curve.sigma'],
      ['market.leaks.2021.cards', 'market.leaks.2021.cards-per-incident'],
      ['market.saas.free.b.rate', 'market.saas.free.rate'],
      ['assumption.frequency.self-built', 'assumption.frequency.hosted'],
    ] as const;
    for (const [parent, child] of parents) {
      const problems = problemsOf(withChange(parent, (entry) => ({ ...entry, value: entry.value * 1.2 })));
      expect(problems).toContainEqual(expect.objectContaining({ kind: 'does-not-recompute', id: child }));
    }
  });

  it('is reported when a draft figure is derived from the final edition', () => {
    const id = 'draft.security.priced-items.monthly';
    const problems = problemsOf(
      withChange(id, (entry) => ({
        ...entry,
        derivation: {
          value: { op: 'figure', figure: 'final.incident.response-cost.mean' },
          decimals: 0,
          text: { ja: '混ぜた値', en: 'Mixed' },
        },
      })),
    );
    expect(problems).toContainEqual({ kind: 'mixed-data-sets', id, parent: 'final.incident.response-cost.mean' });
  });
});

describe('figures that must agree', () => {
  const sum = (ids: readonly Parameters<typeof figure>[0][]) => ids.reduce((total, id) => total + figure(id).value, 0);

  it("add up: each firm's items to its total", () => {
    const { value: a } = figure('draft.case-a.total');
    expect(
      sum([
        'draft.case-a.card',
        'draft.case-a.forensics',
        'draft.case-a.call-centre',
        'draft.case-a.legal',
        'draft.case-a.direct-mail',
        'draft.case-a.other',
      ]),
    ).toBe(a);
    expect(sum(['draft.case-b.card', 'draft.case-b.apology', 'draft.case-b.rest'])).toBe(
      figure('draft.case-b.total').value,
    );
    expect(
      sum([
        'final.case-a.card',
        'final.case-a.forensics',
        'final.case-a.call-centre',
        'final.case-a.direct-mail',
        'final.case-a.other',
      ]),
    ).toBe(figure('final.case-a.total').value);
  });

  // methodology: 6/s-is-the
  it('fit: the loss curve has the mean and the share it was made from', () => {
    const mu = figure('draft.incident.loss-curve.mu').value;
    const sigma = figure('draft.incident.loss-curve.sigma').value;
    expect(Math.exp(mu + sigma ** 2 / 2) / 24_600_000).toBeCloseTo(1, 5);
    // 0.2533471 is the standard normal point of 60 %.
    expect((Math.log(10_000_000) - mu) / sigma).toBeCloseTo(0.2533471, 5);
  });
});
