import { MEASURES } from '../evaluate/result.ts';
import { isData, isNumberOrRange } from '../scenario/data.ts';
import { LANGUAGES } from '../texts/language.ts';
import { data, oneOf, optional, text } from './argument.ts';
import { type Expected, holds, isListOf, isText, MAIN_ARGUMENTS } from './main-arguments.ts';

const isRankings = (value: unknown): boolean =>
  isData(value) && MEASURES.every((measure) => Array.isArray(value[measure]));
const isFiniteQuantity = (value: unknown): boolean =>
  isData(value) ? Object.values(value).every(Number.isFinite) : Number.isFinite(value);
const isQuantity = (value: unknown): boolean =>
  (isNumberOrRange(value) && isFiniteQuantity(value)) || (isData(value) && 'common' in value);

/** The arguments of the functions at the entry: who imports no others does not load what those ask for. */
export const ENTRY_ARGUMENTS: Readonly<Record<string, Expected>> = {
  ...MAIN_ARGUMENTS,
  stated: {
    is: (value) => isData(value) && isListOf(value['options'], (one) => isText(one) || isData(one)),
    what: 'an object with monthlySales and a list of options',
  },
  result: { is: (value) => isData(value) && isRankings(value['rankings']), what: 'what evaluate() returned' },
  analysis: optional(data('what analyse() returned, or undefined', 'measure', 'information')),
  explanation: data('what explain() found', 'id', 'operands', 'value'),
  quantity: { is: isQuantity, what: 'a number or a range { low, base, high }' },
  language: oneOf(LANGUAGES, 'a language'),
  archetype: {
    is: (value) => isText(value) || (holds(value, ['kind', 'name', 'probability']) && Array.isArray(value['lines'])),
    what: 'an archetype or the id of one',
  },
  path: text('the path of a number'),
  settings: optional(data('an object of settings')),
  aids: optional(data('an object of aids')),
};
