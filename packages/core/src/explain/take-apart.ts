import type { About } from '../formula/about.ts';
import type { Definition, Expression, Unit } from '../formula/expression.ts';
import type { Prepared } from '../model/prepare.ts';
import { Decimal } from '../money/decimal.ts';
import { formatQuantity } from '../texts/format.ts';
import { describeInput } from '../texts/input-names.ts';
import type { Language } from '../texts/language.ts';
import { describeNumber } from '../texts/number-names.ts';
import { plainText } from '../texts/plain-text.ts';
import type { Calculation } from './calculation.ts';
import type { Operand } from './explanation.ts';
import { figureUnit } from './figure-unit.ts';
import { amountSource, type FigureLookup, inputSource, sourceNote } from './source-note.ts';
import { moneyParts, statedMoney } from './stated-money.ts';
import { workingsOf } from './workings.ts';

/** What is taken apart: a number of the model, or one a result shows beside them. */
export interface Subject {
  readonly id: string;
  /** The option whose name goes without saying in the operands' labels. */
  readonly option: string | undefined;
  /** Undefined for numbers that no definition of the model holds. */
  readonly about: About | undefined;
  readonly expression: Expression;
}

export interface TakenApart {
  readonly calculation: Calculation;
  readonly operands: readonly Operand[];
}

/** Turns an expression into a calculation over a list of operands, each with its label, value and source. */
export function takeApart(
  prepared: Prepared,
  subject: Subject,
  language: Language,
  figures?: FigureLookup,
): TakenApart {
  const { scenario } = prepared;
  const { about, option } = subject;
  const workings = workingsOf(prepared);
  const operands: Operand[] = [];
  const places = new Map<string, number>();

  const operand = (key: string, make: () => Operand): Calculation => {
    let place = places.get(key);
    if (place === undefined) {
      place = operands.push(make()) - 1;
      places.set(key, place);
    }
    return { op: 'operand', operand: place };
  };
  const shown = (value: Decimal, unit: Unit) => ({ value, unit, shown: formatQuantity(value, unit, language) });

  const number = (of: Definition): Calculation =>
    operand(`number ${of.id}`, () => {
      const line = of.about.kind === 'cell' ? workings.lines.get(`${of.about.option}/${of.about.line}`) : undefined;
      return {
        kind: 'number',
        id: of.id,
        label: describeNumber({ scenario }, of.about, language, { within: option }),
        ...shown(workings.values[of.index] as Decimal, of.unit),
        ...(line && of.about.kind === 'cell'
          ? { source: sourceNote(amountSource(scenario, of.about.option, line), language, figures) }
          : {}),
      };
    });

  const input = (pointer: string): Calculation =>
    operand(`input ${pointer}`, () => {
      const known = workings.inputs.get(pointer);
      const value = new Decimal(known?.base ?? 0);
      const unit = known?.kind.unit ?? 'count';
      const money = statedMoney(scenario, pointer, unit);
      return {
        kind: 'input',
        id: pointer,
        label: describeInput(scenario, pointer, language, option),
        value,
        unit,
        shown: plainText(moneyParts(money, value, unit, language, { exact: true }), language),
        ...(Object.keys(money).length > 0 && { money }),
        ...(known?.range ? { range: { low: known.range.low, high: known.range.high } } : {}),
        source: sourceNote(inputSource(scenario, pointer), language, figures),
      };
    });

  const figure = (id: string, value: number, inCall: boolean): Calculation =>
    operand(`figure ${id}`, () => {
      const facts = figures?.(id);
      const unit = figureUnit(facts?.unit, about, inCall);
      return {
        kind: 'figure',
        id,
        label: facts?.label[language] ?? id,
        ...shown(new Decimal(value), unit),
        source: sourceNote({ kind: 'figure', figure: id }, language, figures),
      };
    });

  const literal = (value: number, months: boolean): Calculation =>
    operand(`literal ${value} ${months}`, () => {
      const parts = shown(new Decimal(value), months ? 'months' : 'count');
      return { kind: 'literal', label: parts.shown, ...parts };
    });

  /** `factor`: the expression multiplies or divides, as a whole number of months does in these formulas. */
  const convert = (e: Expression, factor: boolean, inCall: boolean): Calculation => {
    const part = (x: Expression) => convert(x, false, inCall);
    const asFactor = (x: Expression) => convert(x, true, inCall);
    switch (e.op) {
      case 'literal':
        return literal(e.value, factor && about !== undefined && COUNTS_MONTHS.has(about.kind));
      case 'input':
        return input(e.input.pointer);
      case 'figure':
        return figure(e.id, e.value, inCall);
      case 'number':
        return number(e.of);
      case 'add': {
        const years = seriesOf(e.terms);
        const first = e.terms[0];
        if (!years || first?.op !== 'number') return { op: 'add', terms: e.terms.map(part) };
        const name = describeNumber({ scenario }, first.of.about, language, { within: option, years });
        return { op: 'add', terms: e.terms.map(part), name };
      }
      case 'multiply':
        return { op: 'multiply', factors: e.factors.map(asFactor) };
      case 'subtract':
        return { op: 'subtract', left: part(e.left), right: part(e.right) };
      case 'divide':
        return { op: 'divide', left: part(e.left), right: asFactor(e.right) };
      case 'power':
        return { op: 'power', base: part(e.base), exponent: e.exponent };
      case 'max':
      case 'min':
        return { op: e.op, of: e.of.map(part) };
      case 'round':
        return { op: 'round', mode: e.mode, of: part(e.of) };
      case 'call':
        return { op: 'call', name: e.name, args: e.args.map((x) => convert(x, false, true)) };
    }
  };
  return { calculation: convert(subject.expression, false, false), operands };
}

const COUNTS_MONTHS: ReadonlySet<About['kind']> = new Set(['cell', 'sales', 'averageMonthly', 'floorGap']);

/** First and last year when the terms are one number in years that follow each other. */
function seriesOf(terms: readonly Expression[]): readonly [number, number] | undefined {
  if (terms.length < 3) return undefined;
  const years: number[] = [];
  let path: string | undefined;
  for (const term of terms) {
    if (term.op !== 'number' || !('year' in term.of.about)) return undefined;
    const { year } = term.of.about;
    const rest = term.of.id.slice(0, term.of.id.lastIndexOf('/'));
    path ??= rest;
    if (rest !== path || (years.length > 0 && year !== (years.at(-1) as number) + 1)) return undefined;
    years.push(year);
  }
  return [years[0] as number, years.at(-1) as number];
}
