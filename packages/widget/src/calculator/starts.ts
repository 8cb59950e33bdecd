import {
  ARCHETYPES,
  type ArchetypeId,
  createOption,
  type DataSet,
  type Journey,
  type Language,
  type Line,
  type Option,
  parseScenario,
  type Quantity,
  type Scenario,
  type Source,
  type Text,
} from '@ec-tco/core';
import { defaultIncident, defaultRates, defaultSources, insuranceOffer } from '@ec-tco/core/guideline';
import { keepOption, LIMITS, moveOption, shareEqual } from '@ec-tco/core/scenario';

/** Ids of the sample shops with which the calculator can start; the personas under docs/examples tell their stories. */
export const START_IDS = [
  'handmade-accessories',
  'tea-farm',
  'cosmetics-operating',
  'sake-brewery',
  'machine-parts-operating',
  'apparel-chain',
] as const;
export type StartId = (typeof START_IDS)[number];

export const isStartId = (id: string): id is StartId => (START_IDS as readonly string[]).includes(id);

const range = (low: number, base: number, high: number): Quantity => ({ low, base, high });

interface Start {
  readonly journey: Journey;
  readonly title: Text;
  readonly years: number;
  readonly business: Scenario['business'];
  readonly options: readonly (readonly [archetype: ArchetypeId, role?: 'keep' | 'move'])[];
}

const STARTS: Readonly<Record<StartId, Start>> = {
  'handmade-accessories': {
    journey: 'new',
    title: { ja: '個人店のネットショップ', en: 'A one-person online shop' },
    years: 3,
    business: {
      monthlySales: range(150_000, 300_000, 500_000),
      salesGrowth: range(-0.05, 0.05, 0.2),
      averageOrderValue: 4000,
      contributionMargin: 0.45,
      cardShare: 0.7,
      personalRecords: 900,
      cardRecords: 0,
      employees: 1,
      hourlyCost: 1500,
    },
    options: [['saas-no-fixed-fee'], ['saas-low-fee'], ['marketplace'], ['self-built-in-house']],
  },
  'tea-farm': {
    journey: 'new',
    title: { ja: '小さな産直のネットショップ', en: 'A small producer’s online shop' },
    years: 5,
    business: {
      monthlySales: range(700_000, 1_000_000, 1_400_000),
      salesGrowth: range(0, 0.05, 0.12),
      averageOrderValue: 5500,
      contributionMargin: range(0.4, 0.5, 0.55),
      cardShare: 0.65,
      personalRecords: 3000,
      cardRecords: 1500,
      employees: 3,
      hourlyCost: 1800,
    },
    options: [['saas-low-fee'], ['self-built-outsourced'], ['mall-tenant']],
  },
  'cosmetics-operating': {
    journey: 'operating',
    title: { ja: '運営中のネットショップの見直し', en: 'Review of a shop in operation' },
    years: 5,
    business: {
      monthlySales: range(2_500_000, 3_000_000, 3_500_000),
      salesGrowth: range(-0.03, 0.02, 0.06),
      averageOrderValue: 6800,
      contributionMargin: range(0.5, 0.55, 0.6),
      cardShare: 0.75,
      personalRecords: 18_000,
      cardRecords: 9000,
      employees: 14,
      hourlyCost: 2200,
    },
    options: [
      ['self-built-outsourced', 'keep'],
      ['saas-upper', 'move'],
      ['mall-tenant', 'move'],
    ],
  },
  'sake-brewery': {
    journey: 'new',
    title: { ja: '中くらいのネットショップ', en: 'A middle-sized online shop' },
    years: 5,
    business: {
      monthlySales: range(3_500_000, 5_000_000, 7_000_000),
      salesGrowth: range(0, 0.03, 0.08),
      averageOrderValue: 9500,
      contributionMargin: range(0.35, 0.42, 0.48),
      cardShare: 0.8,
      personalRecords: 25_000,
      cardRecords: 12_000,
      employees: 22,
      hourlyCost: 2300,
    },
    options: [['saas-upper'], ['self-built-outsourced'], ['mall-tenant']],
  },
  'machine-parts-operating': {
    journey: 'operating',
    title: { ja: '社内で運営中のサイトの見直し', en: 'Review of a site run in-house' },
    years: 5,
    business: {
      monthlySales: range(8_000_000, 10_000_000, 12_000_000),
      salesGrowth: range(0, 0.03, 0.06),
      averageOrderValue: 28_000,
      contributionMargin: range(0.2, 0.24, 0.28),
      cardShare: 0.45,
      personalRecords: 12_000,
      cardRecords: 5000,
      employees: 45,
      hourlyCost: 3000,
    },
    options: [
      ['self-built-in-house', 'keep'],
      ['saas-upper', 'move'],
    ],
  },
  'apparel-chain': {
    journey: 'new',
    title: { ja: '大きなネットショップ', en: 'A large online shop' },
    years: 5,
    business: {
      monthlySales: range(22_000_000, 30_000_000, 38_000_000),
      salesGrowth: range(0, 0.06, 0.12),
      averageOrderValue: 8800,
      contributionMargin: range(0.35, 0.4, 0.45),
      cardShare: 0.8,
      personalRecords: 120_000,
      cardRecords: 60_000,
      employees: 85,
      hourlyCost: 3200,
    },
    options: [
      ['self-built-in-house'],
      ['self-built-outsourced'],
      ['self-built-managed'],
      ['saas-upper'],
      ['mall-tenant'],
    ],
  },
};

/** The sample shop of a journey whose sales are nearest, counted in multiples. */
export function nearestStart(journey: Journey, monthlySales: number): StartId {
  const distance = (id: StartId): number => {
    const { monthlySales: sales } = STARTS[id].business;
    const base = typeof sales === 'number' ? sales : sales.base;
    return Math.abs(Math.log(Math.max(monthlySales, 1) / base));
  };
  const candidates = START_IDS.filter((id) => STARTS[id].journey === journey);
  return candidates.reduce((best, id) => (distance(id) < distance(best) ? id : best));
}

const NOTE: Text = { ja: '見本の店の値', en: 'Value of the sample shop' };
const PLACEHOLDER: Text = { ja: '見積を取る前の仮置き', en: 'Placeholder until there is a quotation' };

/** Prices no source states, as the personas assume them. */
const PLACEHOLDERS: Readonly<Record<string, Quantity>> = {
  'fraud-detection': range(0, 10_000, 30_000),
  'payment-monthly': range(0, 3000, 10_000),
  'hosted-maintenance': range(100_000, 180_000, 300_000),
};

function optionOf(
  archetype: ArchetypeId,
  role: 'keep' | 'move' | undefined,
  language: Language,
  dataSet: DataSet,
): Option {
  const settings = { id: archetype, language, dataSet };
  if (role === 'keep') return keepOption(archetype, settings).option;
  if (role === 'move') return moveOption(archetype, settings).option;
  const created = createOption(archetype, settings);
  const assumed = { kind: 'assumption', note: PLACEHOLDER[language] } as const;
  const lines = created.lines.map((line): Line => {
    const placeholder = line.amount.kind === 'unquoted' ? PLACEHOLDERS[line.id] : undefined;
    return placeholder === undefined ? line : { ...line, amount: { kind: 'fixed', yen: placeholder }, source: assumed };
  });
  return { ...created, lines };
}

/** Where the numbers of an option come from that the calculator itself puts in: its probability and its terms. */
export function optionSources(
  { insurance, transition }: Pick<Option, 'insurance' | 'transition'>,
  at: string,
  archetype?: ArchetypeId,
  assumed: Source = { kind: 'assumption' },
): Record<string, Source> {
  const entries: [string, Source][] = [
    ...Object.entries(insurance ? insuranceOffer('smaller', { id: 'x', language: 'ja' }).sources : {}).map(
      ([key, source]): [string, Source] => [`${at}/insurance/${key}`, source],
    ),
    ...Object.keys(transition ?? {}).map((key): [string, Source] => [`${at}/transition/${key}`, assumed]),
  ];
  const figure = archetype && ARCHETYPES[archetype].probability;
  if (figure) entries.push([`${at}/annualProbability`, { kind: 'figure', figure }]);
  return Object.fromEntries(entries);
}

/** A complete scenario of a sample shop, with the owner's own sales where given. The self-check is left to the owner. */
export function createStart(
  id: StartId,
  language: Language,
  monthlySales?: number,
  dataSet: DataSet = 'draft-2022-10',
): Scenario {
  const { journey, title, years, business, options } = STARTS[id];
  const assumed = { kind: 'assumption', note: NOTE[language] } as const;
  const sources = Object.fromEntries(
    Object.entries(defaultSources(dataSet)).filter(([pointer]) => !pointer.startsWith('/business/')),
  );
  for (const key of Object.keys(business)) sources[`/business/${key}`] = assumed;
  if (monthlySales !== undefined) delete sources['/business/monthlySales'];
  if (years !== 5) sources['/horizonYears'] = assumed;
  const made = options.map(([archetype, role]) => optionOf(archetype, role, language, dataSet));
  made.forEach((option, o) => {
    const [archetype] = options[o] ?? [];
    Object.assign(sources, optionSources(option, `/options/${option.id}`, archetype, assumed));
  });
  const { data } = shareEqual({
    version: 2,
    title: title[language],
    dataSet,
    journey,
    business: monthlySales === undefined ? business : { ...business, monthlySales },
    horizonYears: years,
    rates: defaultRates(dataSet),
    showTax: false,
    securityFloor: true,
    options: made,
    incident: defaultIncident(dataSet),
    requirements: {},
    sources,
  });
  const parsed = parseScenario(data);
  if (!parsed.ok) throw new Error(`start ${id} is no scenario`);
  return parsed.scenario;
}

/** Compared over the years that a page asks for, where they are years. */
export const overYears = (scenario: Scenario, years: number | undefined): Scenario =>
  years !== undefined && Number.isInteger(years) && years >= 1 && years <= LIMITS.years
    ? { ...scenario, horizonYears: years }
    : scenario;

/** An id that no option has yet, from an archetype's. */
export function freshId(wanted: string, taken: readonly string[]): string {
  for (let n = 1; ; n += 1) {
    const id = n === 1 ? wanted : `${wanted}-${n}`;
    if (!taken.includes(id)) return id;
  }
}
