import type { FunctionName } from '../formula/expression.ts';
import type { Figure } from '../reference/figure.ts';
import type { Source } from '../scenario/schema.ts';
import { EXPLAIN as EN } from './en/explain.ts';
import { EXPLAIN as JA } from './ja/explain.ts';
import type { Language } from './language.ts';
import type { NumberPart, Parts } from './parts.ts';

/** Everything an explanation says, but for names: one catalogue a language. */
export interface ExplainTexts {
  readonly bracket: (text: Parts) => Parts;
  readonly sumOf: (name: string) => Parts;
  readonly sumOfMany: (count: number, first: Parts, last: Parts) => Parts;
  readonly sumShown: (count: number, sum: NumberPart) => Parts;
  readonly othersZero: (count: number) => Parts;
  readonly power: (base: Parts, exponent: number) => Parts;
  readonly notBelowZero: (text: Parts) => Parts;
  readonly between: (text: Parts, most: Parts) => Parts;
  readonly larger: (texts: readonly Parts[]) => Parts;
  readonly smaller: (texts: readonly Parts[]) => Parts;
  readonly rounded: (text: Parts) => Parts;
  readonly roundedDown: (text: Parts) => Parts;
  readonly rank: (of: Parts, count: number, best: 'lowest' | 'highest') => Parts;
  readonly call: Readonly<Record<FunctionName, (...args: readonly Parts[]) => Parts>>;
  readonly nothing: string;
  readonly noFormula: string;
  readonly input: string;
  readonly figure: string;
  readonly range: (low: string, high: string) => string;
  readonly allowed: (low: string, high: string) => string;
  readonly noRange: string;
  readonly unquotedInput: string;
  readonly missingPrices: (lines: readonly string[]) => string;
  readonly firstYear: string;
  readonly numeric: string;
  readonly source: {
    readonly stated: string;
    /** The user's own, where a figure was before. */
    readonly changed: (label: string) => string;
    readonly assumption: (note: string | undefined) => string;
    /** A figure of a preset. */
    readonly published: (from: NonNullable<Extract<Source, { readonly kind: 'assumption' }>['from']>) => string;
    readonly quotation: (note: string | undefined, date: string | undefined) => string;
    readonly figure: (label: string, source: string | undefined) => string;
  };
  readonly zero: {
    readonly alreadyPaid: string;
    readonly unquoted: string;
    readonly timing: (timing: string, year: string) => string;
    readonly credit: (timing: string, year: string) => string;
    readonly beforeOpening: string;
    readonly noLines: string;
    readonly allZero: string;
    readonly factor: (label: string) => string;
    readonly floorMet: string;
    readonly noFloor: string;
  };
  readonly timing: {
    readonly beforeOpening: string;
    readonly once: (month: number) => string;
    readonly monthly: (from: number | undefined, to: number | undefined) => string;
    readonly yearly: (from: number | undefined, to: number | undefined) => string;
    readonly every: (years: number, first: number) => string;
  };
  readonly virtual: {
    readonly shareOfSales: string;
    readonly confidence: Readonly<Record<'quotation' | 'stated' | 'figure' | 'assumption' | 'confirmedShare', string>>;
    readonly rankAmount: (measure: string) => string;
    readonly rankDifference: (measure: string, baseline: string) => string;
    readonly rankPlace: (measure: string) => string;
    readonly noSales: string;
    readonly noCost: string;
  };
  /** How a reference figure was come by, behind its source; those of our own have no work that could be cited. */
  readonly figureStatus: Readonly<Record<Figure['status'], string>>;
  readonly ownFigure: Readonly<Record<'derived' | 'judgement', string>>;
  readonly unknownPath: (path: string, nearest: readonly string[]) => string;
  readonly layout: {
    readonly words: string;
    readonly numbers: string;
    readonly operands: string;
    readonly notes: string;
    readonly source: string;
    readonly zeroOperands: (count: number) => string;
    readonly shownAbove: string;
    /** What a tree leaves out at its limit. */
    readonly cut: (count: number) => string;
    readonly entry: (label: string, value: string) => string;
  };
}

const CATALOGUES: Readonly<Record<Language, ExplainTexts>> = { ja: JA, en: EN };

/** The texts of explanations in a language. */
export const explainTexts = (language: Language): ExplainTexts => CATALOGUES[language];
