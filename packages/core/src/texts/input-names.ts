import type { Closure, Insurance, Line, Option, Scenario, Severity } from '../scenario/schema.ts';
import { INPUTS as EN } from './en/inputs.ts';
import { INPUTS as JA } from './ja/inputs.ts';
import { byKey, type Language, perLanguage, type Text } from './language.ts';
import { optionNames } from './option-names.ts';
import { joined, type NamePart, namePart, type Parts } from './parts.ts';
import { labelText, plainText } from './plain-text.ts';
import { WRITING } from './writing.ts';

type Of<Key extends string> = Readonly<Record<Key, string>>;
type OwnShop = Exclude<keyof Extract<Severity, { kind: 'own-shop' }>, 'kind' | 'records'>;
type OwnRange = 'low' | 'mode' | 'high' | 'yen';
type Timing = Line['timing']['kind'];
/** Numbers of the business that stand alone. */
type Single = Exclude<keyof Scenario['business'], 'salesByYear' | 'ramp' | 'season'>;
type Term =
  | 'part/share'
  | 'part/orderValue'
  | 'tiers/from'
  | 'tiers/price'
  | 'limits/least'
  | 'limits/most'
  | 'items'
  | 'currency/rate'
  | 'contract/leaving/yen'
  | 'contract/leaving/share';

/** What the numbers of a scenario are called, in one language; `#` is a line's name. */
export interface InputTexts {
  readonly business: Of<Single>;
  /** How sales run: of a year as planned, and where the start begins. */
  readonly course: { readonly year: (year: number) => string; readonly start: string };
  /** What a line says beside its amount, and what a credit says. */
  readonly terms: Of<Term>;
  readonly credit: Of<'amount/yen' | 'amount/rate' | 'amount/most' | 'chance'>;
  readonly rates: Of<keyof Scenario['rates']>;
  readonly insurance: Of<keyof Insurance>;
  readonly transition: Of<keyof NonNullable<Option['transition']>>;
  readonly ownShop: Of<OwnShop>;
  readonly ownRange: Of<OwnRange>;
  readonly closure: Of<keyof Closure>;
  readonly horizon: string;
  /** A number that several options share, and the factor of one of them. */
  readonly common: string;
  readonly factor: string;
  readonly probability: string;
  /** From a stage on; `#` is its name. */
  readonly stageProbability: string;
  readonly escalation: string;
  readonly price: Of<Timing>;
  readonly hours: Of<Timing>;
  readonly rate: string;
  readonly perOrder: string;
  readonly share: string;
  readonly bounds: Of<'low' | 'base' | 'high'>;
  /** What an input of an option is called in a sentence. */
  readonly ofOption: (option: NamePart, label: Parts) => Parts;
}

const INPUTS: Readonly<Record<Language, InputTexts>> = { ja: JA, en: EN };

type Group = 'business' | 'rates' | 'insurance' | 'transition' | 'ownShop' | 'ownRange' | 'closure';
const all = <Key extends Group>(key: Key) =>
  byKey<keyof InputTexts[Key] & string>(
    perLanguage(INPUTS, (texts) => texts[key] as Of<keyof InputTexts[Key] & string>),
  );

type Every<Key extends string> = Readonly<Record<Key, Text>>;

/** Names of the shop’s own numbers. */
export const BUSINESS_NAMES: Every<Single> = /* @__PURE__ */ all('business');
/** Names of the rates. */
export const RATE_NAMES: Every<keyof Scenario['rates']> = /* @__PURE__ */ all('rates');
/** Names of an insurance’s terms. */
export const INSURANCE_NAMES: Every<keyof Insurance> = /* @__PURE__ */ all('insurance');
/** Names of the numbers of a transition. */
export const TRANSITION_NAMES: Every<keyof InputTexts['transition']> = /* @__PURE__ */ all('transition');
/** Names of the costs that one incident is made of. */
export const OWN_SHOP_NAMES: Every<OwnShop> = /* @__PURE__ */ all('ownShop');
/** Names of the ends of an own severity. */
export const OWN_RANGE_NAMES: Every<OwnRange> = /* @__PURE__ */ all('ownRange');
/** Names of the numbers of a closure. */
export const CLOSURE_NAMES: Every<keyof Closure> = /* @__PURE__ */ all('closure');

/** What the number of a line is called, by how the line is stated. */
const AMOUNTS: { readonly [K in Line['amount']['kind']]: (texts: InputTexts, timing: Timing) => string } = {
  fixed: ({ price }, timing) => price[timing],
  unquoted: ({ price }, timing) => price[timing],
  hours: ({ hours }, timing) => hours[timing],
  'sales-rate': ({ rate }) => rate,
  'per-order': ({ perOrder }) => perOrder,
  share: ({ share }) => share,
};

/** An input's label, and the option it belongs to. */
interface Label {
  readonly option?: Option;
  readonly parts: Parts;
}

/**
 * Label of the input at an address, with its option's and line's name, for a table or a field.
 * @param within leave out the option's name where the reader already knows the option: its id.
 * @returns the address itself where it leads to no input.
 */
export function describeInput(scenario: Scenario, pointer: string, language: Language, within?: string): string {
  const label = labelOf(scenario, pointer, INPUTS[language]);
  if (!label) return pointer;
  const text = plainText(label.parts, language);
  return label.option === undefined || label.option.id === within
    ? text
    : withOption(optionLabel(scenario, label.option.id, language), text, language);
}

/** An option's name as a label: told from others of the same name. */
export const optionLabel = ({ options }: Pick<Scenario, 'options'>, id: string, language: Language): string =>
  labelText(optionNames(options)(id), language);

/** The same for a sentence: names are quoted, those of options as `nameOf` has them. */
export function inputParts(
  scenario: Scenario,
  pointer: string,
  language: Language,
  nameOf: (option: string) => NamePart,
): Parts {
  const texts = INPUTS[language];
  const label = labelOf(scenario, pointer, texts);
  if (!label) return [namePart(pointer)];
  const { option, parts } = label;
  if (option) return texts.ofOption(nameOf(option.id), parts);
  return parts.some(({ kind }) => kind === 'name') ? parts : [namePart(plainText(parts, language))];
}

function labelOf(scenario: Scenario, pointer: string, texts: InputTexts): Label | undefined {
  const parts = pointer.split('/').slice(1);
  const bound = own(texts.bounds, parts.at(-1));
  const severity = parts[0] === 'incident' && parts[1] === 'severity';
  if (bound !== undefined && parts.length > 1 && !(severity && parts.length === 3)) {
    const inner = labelOf(scenario, pointer.slice(0, pointer.lastIndexOf('/')), texts);
    return inner && { ...inner, parts: joined([inner.parts, bound]) };
  }
  if (parts.at(-1) === 'factor' && parts[0] === 'options') {
    const inner = labelOf(scenario, pointer.slice(0, pointer.lastIndexOf('/')), texts);
    return inner && { ...inner, parts: joined([inner.parts, texts.factor]) };
  }
  const [root, first, ...rest] = parts;
  const text = (names: Readonly<Record<string, string>>, key: string | undefined, last: boolean) => {
    const found = last ? own(names, key) : undefined;
    return found === undefined ? undefined : { parts: joined([found]) };
  };
  switch (root) {
    case 'horizonYears':
      return text({ horizonYears: texts.horizon }, root, first === undefined);
    case 'business': {
      const label = courseOf(first, rest, texts);
      return label === undefined ? text(texts.business, first, rest.length === 0) : { parts: joined([label]) };
    }
    case 'rates':
      return text(texts.rates, first, rest.length === 0);
    case 'incident': {
      const names = first === 'closure' ? texts.closure : { ...texts.ownShop, ...texts.ownRange };
      return text(first === 'closure' || first === 'severity' ? names : {}, rest[0], rest.length === 1);
    }
    case 'common': {
      const common =
        scenario.common && Object.hasOwn(scenario.common, first ?? '') ? scenario.common[first ?? ''] : undefined;
      return common && rest.length === 1 && rest[0] === 'value'
        ? { parts: aroundName(texts.common, common.name) }
        : undefined;
    }
    case 'options': {
      const option = scenario.options.find(({ id }) => id === first);
      const label = option && ofOption(option, rest, texts);
      return option && label && { option, parts: label };
    }
    case undefined:
    default:
      return undefined;
  }
}

/** Puts an option's name before a label. */
export const withOption = (option: string, label: string, language: Language): string =>
  `${option}${WRITING[language].colon}${label}`;

const own = (names: Readonly<Record<string, string>>, key: string | undefined): string | undefined =>
  key !== undefined && Object.hasOwn(names, key) ? names[key] : undefined;

function ofOption(option: Option, [key, second, ...rest]: readonly string[], texts: InputTexts): Parts | undefined {
  const named = (text: string | undefined): Parts | undefined => (text === undefined ? undefined : joined([text]));
  if (key === 'annualProbability') return second === undefined ? named(texts.probability) : undefined;
  if (key === 'lines') {
    const line = option.lines.find(({ id }) => id === second);
    return line && ofLine(line, rest, texts);
  }
  if (key === 'credits') {
    const credit = option.credits?.find(({ id }) => id === second);
    const pattern = own(texts.credit, rest.join('/'));
    return credit && pattern !== undefined ? aroundName(pattern, credit.name) : undefined;
  }
  if (key === 'stages') {
    const stage = option.stages?.find(({ id }) => id === second);
    return stage && rest.join('/') === 'annualProbability' ? aroundName(texts.stageProbability, stage.name) : undefined;
  }
  if (key === 'sales' && rest.length > 0) return named(courseOf(second, rest, texts));
  if (rest.length > 0) return undefined;
  if (key === 'sales') return named(own(texts.business, second));
  if (key === 'insurance') return named(own(texts.insurance, second));
  return key === 'transition' ? named(own(texts.transition, second)) : undefined;
}

function ofLine(line: Line, [key, last, ...rest]: readonly string[], texts: InputTexts): Parts | undefined {
  // Tiers are told alike, whichever it is.
  const term = own(
    texts.terms,
    [key, last, ...rest]
      .filter((part) => part !== undefined)
      .join('/')
      .replace(/\/above\/\d+/, ''),
  );
  if (term !== undefined) return aroundName(term, line.name);
  if (rest.length > 0 || last === undefined) return undefined;
  if (key === 'amount') return aroundName(AMOUNTS[line.amount.kind](texts, line.timing.kind), line.name);
  return key === 'escalation' && last === 'rate' ? aroundName(texts.escalation, line.name) : undefined;
}

function courseOf(key: string | undefined, rest: readonly string[], { course }: InputTexts): string | undefined {
  if (key === 'salesByYear' && rest.length === 1) return course.year(Number(rest[0]) + 1);
  return key === 'ramp' && rest.join('/') === 'start' ? course.start : undefined;
}

/** A pattern's `#` is where a name stands. */
function aroundName(pattern: string, name: string): Parts {
  const [before = '', after = ''] = pattern.split('#');
  return joined([before, namePart(name), after]);
}
