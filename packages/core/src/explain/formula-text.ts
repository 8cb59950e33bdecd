import type { Unit } from '../formula/expression.ts';
import { MINUS } from '../texts/digits.ts';
import { explainTexts } from '../texts/explain.ts';
import type { Language } from '../texts/language.ts';
import { exactPart, joined, type Parts, say } from '../texts/parts.ts';
import { plainText } from '../texts/plain-text.ts';
import { bareUnit } from './bare-unit.ts';
import type { Calculation } from './calculation.ts';
import type { Operand } from './explanation.ts';
import { evaluateCalculation } from './recompute.ts';
import { moneyParts } from './stated-money.ts';

/** Sums of more terms than this are named by what they sum, not term by term. */
const MOST_TERMS = 6;

/** How tightly a text holds together: looser ones are bracketed inside tighter ones. */
const LOOSE = 0;
const SUM = 1;
const PRODUCT = 2;
const POWER = 3;
const ATOM = 4;

const ONE = say`1`;

interface Written {
  readonly text: Parts;
  readonly level: number;
}

/**
 * Writes a formula.
 * @param mode `words`: the operands' labels; `numbers`: their values.
 */
export function formulaText(
  calculation: Calculation,
  operands: readonly Operand[],
  mode: 'words' | 'numbers',
  language: Language,
): Parts {
  const texts = explainTexts(language);

  const write = (part: Calculation, least: number): Parts => {
    const { text, level } = written(part);
    return level < least ? texts.bracket(text) : text;
  };

  const written = (part: Calculation): Written => {
    switch (part.op) {
      case 'operand': {
        const operand = operands[part.operand] as Operand;
        if (mode === 'words') return { text: say`${operand.label}`, level: ATOM };
        const path = operand.kind === 'literal' ? undefined : operand.id;
        const money = operand.kind === 'input' ? (operand.money ?? {}) : {};
        const text = moneyParts(money, operand.value, bareUnit(operand.unit), language, { path, exact: true });
        return { text, level: plainText(text, language).startsWith(MINUS) ? LOOSE : ATOM };
      }
      case 'add':
        return mode === 'words' ? sumInWords(part) : sumInNumbers(part);
      case 'multiply': {
        // A power of 0 is 1: said in a note, not multiplied.
        const factors = part.factors.filter((factor) => !(factor.op === 'power' && factor.exponent === 0));
        const [first, ...rest] = factors;
        if (!first) return { text: ONE, level: ATOM };
        if (rest.length === 0) return written(first);
        const all = [write(first, PRODUCT), ...rest.map((f) => write(f, f.op === 'divide' ? ATOM : PRODUCT))];
        return { text: joined(all, ' × '), level: PRODUCT };
      }
      case 'subtract':
        return { text: say`${write(part.left, SUM)} − ${write(part.right, PRODUCT)}`, level: SUM };
      case 'divide':
        return { text: say`${write(part.left, PRODUCT)} ÷ ${write(part.right, POWER)}`, level: PRODUCT };
      case 'power':
        if (part.exponent === 0) return { text: ONE, level: ATOM };
        if (part.exponent === 1) return written(part.base);
        return { text: texts.power(write(part.base, ATOM), part.exponent), level: POWER };
      case 'max': {
        const floor = part.of.findIndex((x) => isZero(x));
        const other = part.of[1 - floor];
        if (part.of.length === 2 && floor >= 0 && other) {
          const ceiling = other.op === 'min' && other.of.length === 2 ? other.of.findIndex(isLiteral) : -1;
          const [limit, inner] = other.op === 'min' ? [other.of[ceiling], other.of[1 - ceiling]] : [];
          if (limit && inner) return { text: texts.between(write(inner, SUM), write(limit, ATOM)), level: LOOSE };
          return { text: texts.notBelowZero(write(other, SUM)), level: LOOSE };
        }
        return { text: texts.larger(part.of.map((x) => write(x, PRODUCT))), level: LOOSE };
      }
      case 'min':
        return { text: texts.smaller(part.of.map((x) => write(x, PRODUCT))), level: LOOSE };
      case 'round': {
        const text = write(part.of, SUM);
        return { text: part.mode === 'down' ? texts.roundedDown(text) : texts.rounded(text), level: LOOSE };
      }
      case 'call': {
        const args = part.args.map((x) => write(x, SUM));
        return { text: texts.call[part.name](...args), level: LOOSE };
      }
      case 'rank':
        return { text: texts.rank(write(part.of, PRODUCT), part.among.length, part.best), level: LOOSE };
    }
  };

  const isLiteral = (part: Calculation): boolean => part.op === 'operand' && operands[part.operand]?.kind === 'literal';
  const isZero = (part: Calculation): boolean =>
    isLiteral(part) && part.op === 'operand' && operands[part.operand]?.value.isZero() === true;

  const plain = (terms: readonly Calculation[]): Written => {
    const [only] = terms;
    if (terms.length === 1 && only) return written(only);
    return {
      text: joined(
        terms.map((term) => write(term, SUM)),
        ' + ',
      ),
      level: SUM,
    };
  };

  const sumInWords = ({ terms, name }: Extract<Calculation, { op: 'add' }>): Written => {
    const [first, last] = [terms[0], terms.at(-1)];
    if (!first || !last) return { text: say`${texts.nothing}`, level: ATOM };
    if (name !== undefined) return { text: texts.sumOf(name), level: LOOSE };
    if (terms.length <= MOST_TERMS) return plain(terms);
    return { text: texts.sumOfMany(terms.length, write(first, ATOM), write(last, ATOM)), level: LOOSE };
  };

  const sumInNumbers = (part: Extract<Calculation, { op: 'add' }>): Written => {
    const { terms } = part;
    if (terms.length === 0) return { text: say`0`, level: ATOM };
    if (terms.length <= MOST_TERMS) return plain(terms);
    const nonZero = terms.filter((term) => !evaluateCalculation(term, operands).isZero());
    if (nonZero.length > 0 && nonZero.length <= MOST_TERMS) {
      const { text } = plain(nonZero);
      return { text: joined([text, texts.othersZero(terms.length - nonZero.length)]), level: LOOSE };
    }
    const sum = exactPart(evaluateCalculation(part, operands), unitOf(terms));
    return { text: texts.sumShown(terms.length, sum), level: LOOSE };
  };

  const unitOf = (terms: readonly Calculation[]): Unit => {
    const [first] = terms;
    return first?.op === 'operand' ? bareUnit(operands[first.operand]?.unit ?? 'count') : 'yen';
  };

  return written(calculation).text;
}
