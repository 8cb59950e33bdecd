import {
  ARCHETYPES,
  type ArchetypeId,
  createOption,
  type DataSet,
  type Language,
  type Option,
  parseScenario,
  type Scenario,
  type Source,
  type Text,
} from '@ec-tco/core';
import { defaultIncident, defaultRates, defaultSources, insuranceOffer } from '@ec-tco/core/guideline';
import { keepOption, moveOption, shareEqual } from '@ec-tco/core/scenario';
import { SHOPS, type Shop, START_IDS, type StartId } from './samples/shops.ts';
import type { Beginning } from './start/start.component.ts';

export { START_IDS, type StartId };

export const isStartId = (id: string): id is StartId => (START_IDS as readonly string[]).includes(id);

/** The sample shop of a beginning whose sales are nearest, counted in multiples. */
export function nearestStart(beginning: Beginning, monthlySales: number): StartId {
  const journey = beginning === 'mall' ? 'new' : beginning;
  const distance = (id: StartId): number => {
    const { monthlySales: sales } = SHOPS[id].business;
    const base = typeof sales === 'number' ? sales : sales.base;
    return Math.abs(Math.log(Math.max(monthlySales, 1) / base));
  };
  const candidates = START_IDS.filter((id) => SHOPS[id].journey === journey);
  return candidates.reduce((best, id) => (distance(id) < distance(best) ? id : best));
}

const NOTE: Text = { ja: '見本の店の値', en: 'Value of the sample shop' };
function optionOf(
  archetype: ArchetypeId,
  role: 'keep' | 'move' | undefined,
  language: Language,
  dataSet: DataSet,
): Option {
  const settings = { id: archetype, language, dataSet };
  if (role === 'keep') return keepOption(archetype, settings).option;
  if (role === 'move') return moveOption(archetype, settings).option;
  return createOption(archetype, { ...settings, placeholders: true });
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

/** What a sample shop states, before it is checked, which takes most of the time. */
export function startData(
  id: StartId,
  language: Language,
  monthlySales?: number,
  dataSet: DataSet = 'draft-2022-10',
  inMall = false,
): Readonly<Record<string, unknown>> {
  const { journey, title, years, business, options: all } = SHOPS[id];
  const options = inMall ? fromMall(all) : all;
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
  return shareEqual({
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
    ...(inMall && { baseline: made[0]?.id }),
    incident: defaultIncident(dataSet),
    requirements: {},
    sources,
  }).data;
}

/** The mall stays as it is and comes first; the other forms are what would be opened in its place. */
function fromMall(options: Shop['options']): Shop['options'] {
  const isMall = ([archetype]: Shop['options'][number]) => ARCHETYPES[archetype].kind === 'mall';
  const [mall = 'mall-tenant'] = options.find(isMall) ?? [];
  return [[mall, 'keep'], ...options.filter((option) => !isMall(option))];
}

/**
 * A complete scenario of a sample shop, with the owner's own sales where given. The self-check is left to the owner.
 * @param inMall she sells in a mall, and so much there.
 */
export function createStart(
  id: StartId,
  language: Language,
  monthlySales?: number,
  dataSet?: DataSet,
  inMall?: boolean,
): Scenario {
  const parsed = parseScenario(startData(id, language, monthlySales, dataSet, inMall));
  if (!parsed.ok) throw new Error(`start ${id} is no scenario`);
  return parsed.scenario;
}

/** Compared over the years that a page's setting asks for; an empty one asks for none. */
export const overYears = (scenario: Scenario, years: string): Scenario =>
  years === '' ? scenario : { ...scenario, horizonYears: Number(years) };

/** An id that no option has yet, from an archetype's. */
export function freshId(wanted: string, taken: readonly string[]): string {
  for (let n = 1; ; n += 1) {
    const id = n === 1 ? wanted : `${wanted}-${n}`;
    if (!taken.includes(id)) return id;
  }
}
