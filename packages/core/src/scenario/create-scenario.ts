import type { Archetype } from './archetypes/archetype.ts';
import type { ArchetypeId } from './archetypes/archetypes.ts';
import { createOptionWithSource } from './archetypes/create-option.ts';
import {
  type DefaultPath,
  defaultBusiness,
  defaultHorizonYears,
  defaultIncident,
  defaultRates,
  defaultSources,
} from './archetypes/defaults.ts';
import type { DataSet, Journey } from './ids.ts';
import { SCENARIO_VERSION } from './limits.ts';
import { parseScenario } from './parse.ts';
import type { ParseResult } from './problem.ts';
import type { Quantity } from './quantity.ts';
import type { Option, Scenario, ScenarioData, Source } from './schema.ts';
import { shareEqual } from './share-equal.ts';

/** An option from an archetype: an id and a name of one's own where wanted. */
export interface OptionRequest {
  /** Id of a ready-made one, or one of your own. */
  readonly archetype: ArchetypeId | Archetype;
  /** The archetype's id when absent, numbered where taken. */
  readonly id?: string;
  /** The archetype's own name when absent. */
  readonly name?: string;
}

/** What a scenario needs; whatever is left out is a default, and says so in `sources`. */
export interface CreateScenario {
  /** Yen a month, without tax. */
  readonly monthlySales: Quantity;
  /** At least one: an archetype, or an option written out. The first is the baseline. */
  readonly options: readonly (ArchetypeId | OptionRequest | Option)[];
  readonly title?: string;
  /** Of the names that the archetypes bring; `ja` when absent. */
  readonly language?: 'ja' | 'en';
  /** The edition whose figures are the defaults; `draft-2022-10` when absent, the one that states most prices. */
  readonly dataSet?: DataSet;
  /** `new` when absent. */
  readonly journey?: Journey;
  /** Quantities that options written out refer to; those of the archetypes join them where they are equal. */
  readonly common?: NonNullable<Scenario['common']>;
  readonly business?: Partial<Omit<Scenario['business'], 'monthlySales'>>;
  readonly horizonYears?: number;
  readonly rates?: Partial<Scenario['rates']>;
  readonly incident?: Scenario['incident'];
  readonly requirements?: Scenario['requirements'];
  readonly showTax?: boolean;
  readonly securityFloor?: boolean;
  /** Where stated numbers come from, by address. */
  readonly sources?: Readonly<Record<string, Source>>;
}

const TITLE = { ja: 'ネットショップの費用', en: 'Cost of an online shop' } as const;

/**
 * A whole scenario from the sales and the options: everything else is a default, marked as one with its source.
 * @returns the scenario, or every problem with what was stated; as `parseScenario`
 * @throws EcTcoError `unknown-id` for an archetype that there is not
 */
export function createScenario(stated: CreateScenario): ParseResult<Scenario> {
  const { language = 'ja', dataSet = 'draft-2022-10', business = {}, rates = {}, incident, horizonYears } = stated;
  const { options, optionSources, common } = createOptions(stated, language, dataSet);
  const isStated = (path: DefaultPath): boolean => {
    const [, room, key] = path.split('/');
    if (room === 'incident') return incident !== undefined;
    if (room === 'horizonYears') return horizonYears !== undefined;
    return key === 'monthlySales' || Object.hasOwn(room === 'business' ? business : rates, key ?? '');
  };
  const defaults = Object.entries(defaultSources(dataSet)).filter(([path]) => !isStated(path as DefaultPath));
  const data: ScenarioData = {
    version: SCENARIO_VERSION,
    title: stated.title ?? TITLE[language],
    dataSet,
    journey: stated.journey ?? 'new',
    business: { ...defaultBusiness(dataSet), ...business, monthlySales: stated.monthlySales },
    horizonYears: horizonYears ?? defaultHorizonYears(dataSet),
    rates: { ...defaultRates(dataSet), ...rates },
    showTax: stated.showTax ?? false,
    securityFloor: stated.securityFloor ?? true,
    ...(Object.keys(common).length > 0 && { common }),
    options,
    incident: incident ?? defaultIncident(dataSet),
    requirements: stated.requirements ?? {},
    sources: { ...Object.fromEntries(defaults), ...optionSources, ...stated.sources },
  };
  return parseScenario(data);
}

function createOptions({ options: asked, common = {} }: CreateScenario, language: 'ja' | 'en', dataSet: DataSet) {
  const options: Option[] = [];
  const readyMade = new Set<string>();
  const optionSources: Record<string, Source> = {};
  for (const one of asked) {
    if (typeof one !== 'string' && !('archetype' in one)) {
      options.push(one);
      continue;
    }
    const { archetype, id, name }: OptionRequest = typeof one === 'string' ? { archetype: one } : one;
    const wanted = id ?? (typeof archetype === 'string' ? archetype : archetype.code.toLowerCase());
    const settings = { id: id ?? freeId(wanted, options), language, dataSet, ...(name !== undefined && { name }) };
    const { option, probability } = createOptionWithSource(archetype, settings);
    optionSources[`/options/${option.id}/annualProbability`] = probability;
    options.push(option);
    readyMade.add(option.id);
  }
  // What was written out is the writer's own; what is ready-made is the same work and the same market in every option.
  const { data } = shareEqual({
    title: TITLE[language],
    common,
    options: options.filter(({ id }) => readyMade.has(id)),
    sources: optionSources,
  });
  const linked = new Map((data['options'] as readonly Option[]).map((option) => [option.id, option]));
  return {
    options: options.map((option) => (readyMade.has(option.id) ? (linked.get(option.id) ?? option) : option)),
    optionSources,
    common: data['common'] as NonNullable<Scenario['common']>,
  };
}

/** An id that no option has yet. */
function freeId(wanted: string, options: readonly Option[]): string {
  const taken = new Set(options.map(({ id }) => id));
  let id = wanted;
  for (let n = 2; taken.has(id); n += 1) id = `${wanted}-${n}`;
  return id;
}
