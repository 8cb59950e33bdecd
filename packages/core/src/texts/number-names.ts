import type { About } from '../formula/about.ts';
import type { Scenario } from '../scenario/schema.ts';
import { NUMBERS as EN } from './en/numbers.ts';
import { describeInput, optionLabel, withOption } from './input-names.ts';
import { NUMBERS as JA } from './ja/numbers.ts';
import type { Language } from './language.ts';
import { ADDED_LINE_NAMES } from './names.ts';

/** How a number is named where more is known than the number itself. */
export interface NamingContext {
  /** Id of the option the reader is already looking at: its name is left out. */
  readonly within?: string | undefined;
  /** First and last year of a series, when all its years are meant. */
  readonly years?: readonly [number, number] | undefined;
}

/** Label of a number of the model: 「保守」の3年目の費用. */
export function describeNumber(
  { scenario }: { readonly scenario: Scenario },
  about: About,
  language: Language,
  context: NamingContext = {},
): string {
  const say = NUMBERS[language].of;
  if (about.kind === 'priceIndex') {
    const rate = describeInput(scenario, about.pointer, language, context.within);
    return say.priceIndex(rate, when(about.year, scenario, language, context));
  }
  if (about.kind === 'shared') return describeInput(scenario, about.pointer, language, context.within);
  const label = say[about.kind](
    {
      about,
      year: 'year' in about ? when(about.year, scenario, language, context) : '',
      span: spanOf(scenario, language),
    } as never,
    (line) => lineName(scenario, about.option, line, language),
  );
  return about.option === context.within
    ? label
    : withOption(optionLabel(scenario, about.option, language), label, language);
}

/** Name of a year: 開業前, 3年目. Year 0 is the time before the opening, or before the chosen way starts. */
export function yearName(year: number, { journey }: Pick<Scenario, 'journey'>, language: Language): string {
  const { yearZero, year: nth } = NUMBERS[language];
  return year === 0 ? yearZero[journey] : nth(year);
}

/** A year as it stands in a sentence: 3年目, in year 3. */
export function inYear(year: number, scenario: Pick<Scenario, 'journey'>, language: Language): string {
  const name = yearName(year, scenario, language);
  return year === 0 ? name : NUMBERS[language].inYear(name);
}

/** The name of an option; its id where the scenario has none of that id. */
export const optionName = (scenario: Scenario, option: string): string => namesOf(scenario).get(option) ?? option;

/** The name of a line or a credit, stated or added by the model. */
export function lineName(scenario: Scenario, option: string, line: string, language: Language): string {
  const added = Object.hasOwn(ADDED_LINE_NAMES, line)
    ? ADDED_LINE_NAMES[line as keyof typeof ADDED_LINE_NAMES]
    : undefined;
  return namesOf(scenario).get(`${option}/${line}`) ?? added?.[language] ?? line;
}

const NAMES = new WeakMap<Scenario, ReadonlyMap<string, string>>();

/** Names by id, looked up many times for every number: read once for each scenario. */
function namesOf(scenario: Scenario): ReadonlyMap<string, string> {
  let names = NAMES.get(scenario);
  if (!names) {
    names = new Map(
      scenario.options.flatMap((option) => [
        [option.id, option.name] as const,
        ...[...option.lines, ...(option.credits ?? [])].map(({ id, name }) => [`${option.id}/${id}`, name] as const),
      ]),
    );
    NAMES.set(scenario, names);
  }
  return names;
}

function when(year: number, scenario: Scenario, language: Language, { years }: NamingContext): string {
  const name = (y: number) => yearName(y, scenario, language);
  if (years) return NUMBERS[language].eachYear(name(years[0]), name(years[1]));
  return year < 0 ? spanOf(scenario, language) : inYear(year, scenario, language);
}

const spanOf = ({ horizonYears }: Scenario, language: Language): string => NUMBERS[language].span(horizonYears);

type Kind = Exclude<About['kind'], 'priceIndex' | 'shared'>;
interface Subject<K extends Kind> {
  readonly about: Narrow<K>;
  /** 3年目 / in year 3. */
  readonly year: string;
  /** 5年間 / over 5 years. */
  readonly span: string;
}
/** The members of `About` group several kinds; this finds the one that holds `K`. */
type Narrow<K extends Kind> = About extends infer A
  ? A extends { readonly kind: infer B }
    ? K extends B
      ? A
      : never
    : never
  : never;

type Describe = {
  readonly [K in Kind]: (subject: Subject<K>, line: (id: string) => string) => string;
} & { readonly priceIndex: (rate: string, year: string) => string };

/** What the model's numbers are called, in one language. */
export interface NumberTexts {
  readonly yearZero: Readonly<Record<Scenario['journey'], string>>;
  readonly year: (year: number) => string;
  /** A year's name as it stands in a sentence. */
  readonly inYear: (name: string) => string;
  readonly eachYear: (first: string, last: string) => string;
  readonly span: (years: number) => string;
  readonly of: Describe;
}

const NUMBERS: Readonly<Record<Language, NumberTexts>> = { ja: JA, en: EN };
