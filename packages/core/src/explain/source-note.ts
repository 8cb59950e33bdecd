import type { Figure } from '../reference/figure.ts';
import { findNumber } from '../reference/figure-number.ts';
import { atAddress } from '../scenario/address.ts';
import { changedFrom, lineChangedFrom } from '../scenario/citation.ts';
import { baseOf, type Quantity, rangeOf } from '../scenario/quantity.ts';
import type { Line, Scenario } from '../scenario/schema.ts';
import { lineSource, sourceAt } from '../scenario/source-at.ts';
import { explainTexts } from '../texts/explain.ts';
import type { Language, Text } from '../texts/language.ts';
import type { SourceNote } from './explanation.ts';

/** What an explanation says about a reference figure. */
export interface FigureFacts {
  readonly label: Text;
  /** Title, place and date of the source in one line. */
  readonly source: Text;
  readonly unit?: Figure['unit'];
}

/** Finds a reference figure; undefined for one that is not known. */
export type FigureLookup = (id: string) => FigureFacts | undefined;

/** Says where a number comes from. */
export function sourceNote(source: SourceNote['source'], language: Language, figures?: FigureLookup): SourceNote {
  const say = explainTexts(language).source;
  switch (source.kind) {
    case 'stated': {
      if (!('changedFrom' in source)) return { source, text: say.stated };
      const { changedFrom } = source;
      return { source, text: say.changed(figures?.(changedFrom)?.label[language] ?? changedFrom) };
    }
    case 'assumption':
      return { source, text: source.from ? say.published(source.from) : say.assumption(source.note) };
    case 'quotation':
      return { source, text: say.quotation(source.note, source.date) };
    case 'figure': {
      const facts = figures?.(source.figure);
      return { source, text: say.figure(facts?.label[language] ?? source.figure, facts?.source[language]) };
    }
  }
}

/**
 * The source of an input: what the scenario says of its address, else its line's own, else the owner. A figure in which the
 * value does not lie is not its source: the owner changed it.
 */
export function inputSource(scenario: Scenario, pointer: string): SourceNote['source'] {
  const source = sourceAt(scenario, pointer);
  if (source.kind !== 'figure') return source;
  const stated = pointer.endsWith('/factor') ? timesFigure(scenario, pointer) : quantityAt(scenario, pointer);
  const changed = changedFrom(source, stated);
  return changed === undefined ? source : { kind: 'stated', changedFrom: changed };
}

/** The quantity at an address; undefined where there is none, such as a price nobody has quoted. */
function quantityAt(scenario: Scenario, pointer: string): Quantity | undefined {
  const value = atAddress(scenario, pointer);
  return typeof value === 'number' || isRanged(value) ? value : undefined;
}

/**
 * What a factor makes of the figure that the shared number comes from, whatever that number is by now: the factor is still
 * its figure's where this lies in it. Undefined where the shared number has no figure.
 */
function timesFigure(scenario: Scenario, pointer: string): Quantity | undefined {
  const refers = atAddress(scenario, pointer.slice(0, -'/factor'.length));
  const factor = quantityAt(scenario, pointer);
  const id = typeof refers === 'object' && refers !== null && 'common' in refers ? String(refers.common) : '';
  const shared = scenario.common && Object.hasOwn(scenario.common, id) ? scenario.common[id] : undefined;
  const figure = shared?.source.kind === 'figure' ? findNumber(shared.source.figure) : undefined;
  if (!figure || factor === undefined) return undefined;
  const at = rangeOf(factor) ?? { low: baseOf(factor), high: baseOf(factor) };
  return { low: figure.value * at.low, base: figure.value * baseOf(factor), high: figure.value * at.high };
}

const isRanged = (value: unknown): value is Exclude<Quantity, number> =>
  typeof value === 'object' && value !== null && 'low' in value && 'base' in value && 'high' in value;

/** As `inputSource`, of the number that a line's amount is known by. */
export function amountSource(scenario: Scenario, option: string, line: Line): SourceNote['source'] {
  const source = lineSource(scenario, option, line);
  const changed = lineChangedFrom(scenario, { amount: line.amount, source });
  return changed === undefined ? source : { kind: 'stated', changedFrom: changed };
}
