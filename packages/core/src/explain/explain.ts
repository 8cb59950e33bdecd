import { nearestPaths } from '../error/nearest.ts';
import type { Result } from '../evaluate/result.ts';
import type { Unit } from '../formula/expression.ts';
import type { Prepared } from '../model/prepare.ts';
import { Decimal } from '../money/decimal.ts';
import { atAddress } from '../scenario/address.ts';
import { commonAddress } from '../scenario/common.ts';
import { explainTexts } from '../texts/explain.ts';
import { formatQuantity } from '../texts/format.ts';
import { describeInput } from '../texts/input-names.ts';
import type { Language } from '../texts/language.ts';
import { MEANINGS } from '../texts/meanings.ts';
import { describeNumber } from '../texts/number-names.ts';
import type { Parts } from '../texts/parts.ts';
import { plainText } from '../texts/plain-text.ts';
import { bareUnit } from './bare-unit.ts';
import { type Calculation, calculationParts } from './calculation.ts';
import type { ExplainOutcome, Explanation, Operand } from './explanation.ts';
import { figureFacts } from './figure-facts.ts';
import { figureUnit } from './figure-unit.ts';
import { formulaText } from './formula-text.ts';
import { missingPrices } from './missing-prices.ts';
import { evaluateCalculation } from './recompute.ts';
import { type ShownNumber, shownNumber, shownNumberPaths } from './shown-numbers.ts';
import { type FigureLookup, inputSource, sourceNote } from './source-note.ts';
import { moneyParts, statedMoney } from './stated-money.ts';
import { takeApart } from './take-apart.ts';
import { whyZero } from './why-zero.ts';
import { workingsOf } from './workings.ts';

/** What explanations can be given besides the formulas: another registry of figures, and who was ranked. */
export interface ExplainAids {
  readonly figures?: FigureLookup;
  /** Of the result explained; without it the places in a ranking have no explanation. */
  readonly rankings?: Result['rankings'];
}

/**
 * Explains a number: what it is, its formula in words and in numbers, and what it is made of.
 * @param path a number's path (`options/saas/total`), an input's address, or the id of a figure used.
 * @returns the explanation; for a path that leads nowhere the nearest that do. Never throws.
 */
export function explain(prepared: Prepared, path: string, language: Language, aids: ExplainAids = {}): ExplainOutcome {
  const { figures = figureFacts, rankings } = aids;
  const shared = path.startsWith('/') ? sharedPath(prepared, path) : undefined;
  if (shared !== undefined) return explain(prepared, shared, language, aids);
  const definition = prepared.model.byId.get(path);
  if (definition) {
    const { about, unit, expression } = definition;
    const option = 'option' in about ? about.option : undefined;
    const { calculation, operands } = takeApart(prepared, { id: path, option, about, expression }, language, figures);
    const value = workingsOf(prepared).values[definition.index] as Decimal;
    const zero = value.isZero() ? whyZero(prepared, about, calculation, operands, language) : undefined;
    const unpriced = missingPrices(prepared, about);
    const notes = [
      MEANINGS[language][about.kind],
      zero,
      unpriced.length > 0 ? explainTexts(language).missingPrices(unpriced) : undefined,
    ];
    const label = describeNumber(prepared, about, language);
    return found(computed(path, label, value, unit, calculation, operands, language, notes));
  }
  const shown = shownNumber(prepared, path, language, rankings);
  if (shown) return ofShown(prepared, shown, language, figures);
  const other = ofInput(prepared, path, language, figures) ?? ofFigure(prepared, path, language, figures);
  if (other) return found(other);

  const nearest = nearestPaths(path, explainablePaths(prepared, aids));
  const text = explainTexts(language).unknownPath(path.slice(0, 120), nearest);
  return { ok: false, code: 'unknown-path', path, nearest, text };
}

/** Where an option takes a number that several share: the path of that number, or of what its factor makes of it. */
function sharedPath({ scenario, model }: Prepared, address: string): string | undefined {
  const stated = atAddress(scenario, address);
  if (typeof stated !== 'object' || stated === null || !('common' in stated)) return undefined;
  if (!('factor' in stated)) return commonAddress(String(stated.common));
  return model.definitions.find(({ about }) => about.kind === 'shared' && about.pointer === address)?.id;
}

/** Every path that `explain` answers: numbers of the model, numbers a result shows beside them, inputs, figures. */
export function explainablePaths(prepared: Prepared, aids: Pick<ExplainAids, 'rankings'> = {}): readonly string[] {
  const { inputs, figures } = workingsOf(prepared);
  return [
    ...prepared.model.definitions.map((definition) => definition.id),
    ...shownNumberPaths(prepared, aids.rankings),
    '/horizonYears',
    ...inputs.keys(),
    ...figures.keys(),
  ];
}

const written = (text: string): Parts => [{ kind: 'text', text }];

const found = (explanation: Explanation): ExplainOutcome => ({ ok: true, explanation });

function computed(
  id: string,
  label: string,
  value: Decimal,
  unit: Unit,
  calculation: Calculation,
  operands: readonly Operand[],
  language: Language,
  said: readonly (string | undefined)[],
): Explanation {
  const say = explainTexts(language);
  // A plain 0: the notes say why.
  const bare = calculation.op === 'operand' && operands[calculation.operand]?.kind === 'literal';
  return {
    kind: 'number',
    id,
    language,
    label,
    value,
    unit,
    shown: formatQuantity(value, unit, language),
    words: bare ? written(say.noFormula) : formulaText(calculation, operands, 'words', language),
    numbers: bare ? [] : formulaText(calculation, operands, 'numbers', language),
    operands,
    calculation,
    notes: [
      ...said.filter((note) => note !== undefined),
      ...(holds(calculation, (part) => part.op === 'power' && part.exponent === 0) ? [say.firstYear] : []),
      ...(holds(calculation, (part) => part.op === 'call') ? [say.numeric] : []),
    ],
  };
}

const holds = (calculation: Calculation, is: (part: Calculation) => boolean): boolean =>
  is(calculation) || calculationParts(calculation).some((part) => holds(part, is));

function ofShown(
  prepared: Prepared,
  shown: ShownNumber,
  language: Language,
  figures: FigureLookup | undefined,
): ExplainOutcome {
  const { id, option, expression, unit, label, rank, whenUndefined } = shown;
  const whole = rank ? { op: 'add' as const, terms: [expression, ...rank.among] } : expression;
  const taken = takeApart(prepared, { id, option, about: undefined, expression: whole }, language, figures);
  const calculation = rank ? rankOf(taken.calculation, rank.best) : taken.calculation;
  const { operands } = taken;
  if (calculation.op === 'divide' && evaluateCalculation(calculation.right, operands).isZero()) {
    return { ok: false, code: 'no-value', path: id, nearest: [], text: whenUndefined ?? '' };
  }
  const value = evaluateCalculation(calculation, operands);
  const zero = value.isZero() ? whyZero(prepared, undefined, calculation, operands, language) : undefined;
  return found(computed(id, label, value, unit, calculation, operands, language, [zero]));
}

/** The first term against the others; one that stands among them twice shares its operand. */
function rankOf(sum: Calculation, best: 'lowest' | 'highest'): Calculation {
  const [of, ...among] = sum.op === 'add' ? sum.terms : [];
  return of ? { op: 'rank', of, among, best } : sum;
}

function ofInput(prepared: Prepared, id: string, language: Language, figures?: FigureLookup): Explanation | undefined {
  const { scenario } = prepared;
  const say = explainTexts(language);
  const input = workingsOf(prepared).inputs.get(id);
  if (!input && id !== '/horizonYears') return undefined;
  const value = new Decimal(input?.base ?? scenario.horizonYears);
  const unit = input?.kind.unit ?? 'years';
  const money = statedMoney(scenario, id, unit);
  const write = (n: Decimal | number, as: Unit) =>
    plainText(moneyParts(money, n, as, language, { exact: true }), language);
  const bare = (n: number) => write(n, bareUnit(unit));
  const [, option, lineId] = /^\/options\/([^/]+)\/lines\/([^/]+)\/amount\//.exec(id) ?? [];
  const line = workingsOf(prepared).lines.get(`${option}/${lineId}`);
  return {
    kind: 'input',
    id,
    language,
    label: describeInput(scenario, id, language),
    value,
    unit,
    shown: write(value, unit),
    words: written(line?.amount.kind === 'unquoted' ? say.unquotedInput : say.input),
    numbers: [],
    operands: [],
    calculation: undefined,
    notes: [
      input?.range ? say.range(bare(input.range.low), bare(input.range.high)) : say.noRange,
      say.allowed(bare(input?.kind.min ?? 1), bare(input?.kind.max ?? 15)),
    ],
    source: sourceNote(inputSource(scenario, id), language, figures),
  };
}

function ofFigure(prepared: Prepared, id: string, language: Language, figures?: FigureLookup): Explanation | undefined {
  const value = workingsOf(prepared).figures.get(id);
  if (value === undefined) return undefined;
  const facts = figures?.(id);
  const unit = figureUnit(facts?.unit, undefined, false);
  return {
    kind: 'figure',
    id,
    language,
    label: facts?.label[language] ?? id,
    value: new Decimal(value),
    unit,
    shown: formatQuantity(value, unit, language),
    words: written(explainTexts(language).figure),
    numbers: [],
    operands: [],
    calculation: undefined,
    notes: [],
    source: sourceNote({ kind: 'figure', figure: id }, language, figures),
  };
}
