import type { About } from '../formula/about.ts';
import { noOperator } from '../formula/parts.ts';
import type { Prepared } from '../model/prepare.ts';
import { isAlreadyPaid } from '../scenario/already-paid.ts';
import { EXPECTED_LOSS_LINE, TOP_UP_LINE } from '../scenario/ids.ts';
import type { Timing } from '../scenario/schema.ts';
import { occurrences } from '../scenario/timing-traits.ts';
import { type ExplainTexts, explainTexts } from '../texts/explain.ts';
import type { Language } from '../texts/language.ts';
import { inYear } from '../texts/number-names.ts';
import type { Calculation } from './calculation.ts';
import type { Operand } from './explanation.ts';
import { workingsOf } from './workings.ts';

/** Why a number is zero, in a sentence. */
export function whyZero(
  prepared: Prepared,
  about: About | undefined,
  calculation: Calculation,
  operands: readonly Operand[],
  language: Language,
): string | undefined {
  const say = explainTexts(language);
  if (about?.kind === 'cell') {
    const line = workingsOf(prepared).lines.get(`${about.option}/${about.line}`);
    const option = prepared.scenario.options.find(({ id }) => id === about.option);
    const credit = option?.credits?.find(({ id }) => id === about.line);
    if (credit && occurrences(credit.timing, about.year) === 0) {
      return say.zero.credit(describeTiming(credit.timing, say), inYear(about.year, prepared.scenario, language));
    }
    if (!line) return addedLine(about, operands, say);
    if (option && about.year === 0 && isAlreadyPaid(option, line)) return say.zero.alreadyPaid;
    if (occurrences(line.timing, about.year) === 0) {
      return say.zero.timing(describeTiming(line.timing, say), inYear(about.year, prepared.scenario, language));
    }
    if (line.amount.kind === 'unquoted') return say.zero.unquoted;
  }
  if (about?.kind === 'lineTotal') {
    const line = workingsOf(prepared).lines.get(`${about.option}/${about.line}`);
    if (line?.amount.kind === 'unquoted') return say.zero.unquoted;
  }
  if (about?.kind === 'floorGap') return say.zero.floorMet;
  return zeroBy(calculation, operands, say);
}

function addedLine(
  about: Extract<About, { readonly year: number; readonly line: string }>,
  operands: readonly Operand[],
  say: ExplainTexts,
): string {
  if (about.line === TOP_UP_LINE)
    return operands.some((x) => x.kind === 'number') ? say.zero.floorMet : say.zero.noFloor;
  if (about.line === EXPECTED_LOSS_LINE && about.year === 0) return say.zero.beforeOpening;
  const zero = operands.find((operand) => operand.value.isZero());
  return zero ? say.zero.factor(zero.label) : say.zero.allZero;
}

/** The factor, or the empty sum, that makes it zero; undefined where it only cancels out. */
function zeroBy(calculation: Calculation, operands: readonly Operand[], say: ExplainTexts): string | undefined {
  switch (calculation.op) {
    case 'operand': {
      const operand = operands[calculation.operand];
      return operand?.value.isZero() && operand.kind !== 'literal' ? say.zero.factor(operand.label) : undefined;
    }
    case 'round':
      return zeroBy(calculation.of, operands, say);
    case 'divide':
      return zeroBy(calculation.left, operands, say);
    case 'multiply':
      for (const factor of calculation.factors) {
        const reason = zeroBy(factor, operands, say);
        if (reason !== undefined) return reason;
      }
      return undefined;
    case 'add':
      if (calculation.terms.length === 0) return say.zero.noLines;
      return calculation.terms.every((term) => term.op === 'operand' && operands[term.operand]?.value.isZero())
        ? say.zero.allZero
        : undefined;
    case 'subtract':
    case 'power':
    case 'max':
    case 'min':
    case 'call':
    case 'rank':
      return undefined;
    default:
      return noOperator(calculation);
  }
}

/** When a line costs, in words. */
export function describeTiming(timing: Timing, { timing: say }: Pick<ExplainTexts, 'timing'>): string {
  switch (timing.kind) {
    case 'before-opening':
      return say.beforeOpening;
    case 'once':
      return say.once(timing.month);
    case 'monthly':
      return say.monthly(timing.from, timing.to);
    case 'yearly':
      return say.yearly(timing.from, timing.to);
    case 'every':
      return say.every(timing.years, timing.first ?? timing.years);
  }
}
