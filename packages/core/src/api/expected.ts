import { MEASURES } from '../evaluate/result.ts';
import { isData } from '../scenario/data.ts';
import { DATA_SETS, JOURNEYS, OPTION_KINDS, REQUIREMENTS } from '../scenario/ids.ts';
import { LIMITS } from '../scenario/limits.ts';
import { data, listOf, oneOf, optional, text } from './argument.ts';
import { ENTRY_ARGUMENTS } from './entry-arguments.ts';
import { type Expected, holds, isOption, isPrepared, isText } from './main-arguments.ts';

const isMeasure = (value: unknown): boolean => isText(value) && (MEASURES as readonly string[]).includes(value);
/** A Decimal of whichever copy of the library, as that itself tells; not loaded for the question. */
const isExactNumber = (value: unknown): boolean =>
  isData(value) &&
  value['toStringTag'] === '[object Decimal]' &&
  typeof value['isFinite'] === 'function' &&
  (value['isFinite'] as () => boolean).call(value);
const isNumeric = (value: unknown): boolean =>
  (typeof value === 'number' && Number.isFinite(value)) || isExactNumber(value);
const isPair = (value: unknown): boolean =>
  isData(value) && isText(value['left']) && isText(value['right']) && isMeasure(value['measure']);
const isRun = (value: unknown): boolean =>
  isData(value) && isPrepared(value['prepared']) && isText(value['modelVersion']);

const STATUS = oneOf(['eligible', 'conditional', 'ruled-out', 'undetermined'], 'a status');

/** What each argument is to be, by its name: one name means one thing in every public function. */
export const EXPECTED: Readonly<Record<string, Expected>> = {
  ...ENTRY_ARGUMENTS,
  statedOption: { is: isOption, what: 'an option of the scenario' },
  journeyOf: {
    is: (value) => isData(value) && (JOURNEYS as readonly unknown[]).includes(value['journey']),
    what: 'a scenario',
  },
  tree: data('what explainTree() found', 'explanation', 'children'),
  expression: data('a part of a formula', 'op'),
  about: data('what a number of the model is about', 'kind'),
  chances: optional(data('what cheapestProbability() returned, or undefined', 'options', 'inputs')),
  rule: data('a rule in force', 'validUntil'),
  commons: { is: isData, what: 'a scenario' },
  choice: {
    is: (value) => isData(value) && isMeasure(value['measure']) && Array.isArray(value['ranked']),
    what: 'what choose() returned',
  },
  note: data('a note of upgradeScenario()', 'name', 'addresses'),
  named: listOf((one) => isData(one) && isText(one['id']) && isText(one['name']), 'a list of options'),
  nameOf: { is: (value) => typeof value === 'function', what: 'a function from the id of an option to its name' },
  make: { is: (value) => typeof value === 'function', what: 'a function of a language' },
  words: listOf(isText, 'the words of a template'),
  pieces: listOf((one) => isText(one) || isData(one) || Array.isArray(one), 'a list of texts and parts'),
  part: data('a part of a text', 'kind'),
  parts: listOf((one) => holds(one, ['kind']), 'the parts of a text'),
  name: text('a name'),
  place: optional({ is: (value) => Number.isInteger(value), what: 'a whole number' }),
  problem: data('a problem of parseScenario()', 'code', 'path', 'found', 'allowed'),
  allowed: data('what a problem allows', 'kind'),
  item: {
    is: (value) => isData(value) && (isText(value['code']) || isText(value['kind'])),
    what: 'an item of a result',
  },
  before: { is: isRun, what: 'a run { prepared, modelVersion }' },
  after: { is: isRun, what: 'a run { prepared, modelVersion }' },
  two: {
    is: (value) => isData(value) && isText(value['left']) && isText(value['right']),
    what: 'two options: { left, right }',
  },
  pair: { is: isPair, what: 'two options and a measure: { left, right, measure }' },
  measure: oneOf(MEASURES, 'a measure'),
  dataSet: oneOf(DATA_SETS, 'an edition'),
  edition: oneOf([...DATA_SETS, 'market'], 'an edition'),
  topic: text('a topic'),
  requirement: oneOf(REQUIREMENTS, 'a requirement'),
  kind: oneOf(OPTION_KINDS, 'a kind of option'),
  defaultPath: text('the address of a default'),
  size: oneOf(['smaller', 'larger'], 'a size of insurance'),
  status: {
    ...STATUS,
    is: (value) => STATUS.is(isData(value) && Array.isArray(value['reasons']) ? value['status'] : value),
  },
  cells: optional(oneOf(['whole', 'smooth'], 'a way to round cells')),
  option: text('the id of an option'),
  line: text('the id of a line'),
  id: text('an id'),
  pointer: text('the address of an input'),
  address: text('an address'),
  text: text('a text'),
  today: { is: (value) => isText(value) && /^\d{4}-\d{2}-\d{2}$/.test(value), what: 'a date as 2026-01-31' },
  unit: text('a unit of the model'),
  within: optional(text('the id of an option')),
  options: listOf(isText, 'a list of ids of options'),
  paths: listOf(isText, 'a list of paths'),
  values: listOf((value) => typeof value === 'number' && Number.isFinite(value), 'a list of finite numbers'),
  findings: listOf(isData, 'a list of findings'),
  later: listOf(isData, 'a list of findings'),
  figures: listOf(isData, 'a list of figures'),
  sources: data('sources by id'),
  value: { is: isNumeric, what: 'a finite number or Decimal' },
  difference: { is: (value) => typeof value === 'number' && Number.isFinite(value), what: 'a finite number' },
  year: {
    is: (value) => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= LIMITS.years,
    what: `a whole number from 0 to ${LIMITS.years}`,
  },
  years: optional({
    is: (value) => Number.isInteger(value) && (value as number) >= 1 && (value as number) <= LIMITS.years,
    what: `a whole number from 1 to ${LIMITS.years}`,
  }),
  decimals: optional({
    is: (value) => value === 'exact' || (Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 20),
    what: 'a whole number from 0 to 20, or exact',
  }),
  style: optional(text('a style of writing yen')),
  p95: { is: (value) => typeof value === 'function', what: 'a function from the id of an option to yen' },
};
