import type { Unit } from '../formula/expression.ts';
import type { Decimal } from '../money/decimal.ts';
import type { Source } from '../scenario/schema.ts';
import type { Language } from '../texts/language.ts';
import type { Parts } from '../texts/parts.ts';
import type { Calculation } from './calculation.ts';
import type { StatedMoney } from './stated-money.ts';

/**
 * Where a number comes from, with the sentence that says so. `stated`: the user gave it and nothing more, or changed it
 * from a figure in which it no longer lies.
 */
export interface SourceNote {
  readonly source: Source | { readonly kind: 'stated'; readonly changedFrom: string };
  readonly text: string;
}

interface Shown {
  readonly label: string;
  readonly value: Decimal;
  readonly unit: Unit;
  /** The value as written, with its unit. */
  readonly shown: string;
}

/** One number a formula uses. `id` is a path that `explain` takes in turn; a literal has none. */
export type Operand =
  | (Shown & { readonly kind: 'number'; readonly id: string; readonly source?: SourceNote })
  | (Shown & {
      readonly kind: 'input';
      readonly id: string;
      /** In which money it is stated, where that is not simply yen without tax. */
      readonly money?: StatedMoney;
      readonly range?: { readonly low: number; readonly high: number };
      readonly source: SourceNote;
    })
  | (Shown & { readonly kind: 'figure'; readonly id: string; readonly source: SourceNote })
  | (Shown & { readonly kind: 'literal' });

/** A number taken apart: what it is, how it is computed in words and in numbers, and from what. */
export interface Explanation extends Shown {
  readonly kind: 'number' | 'input' | 'figure';
  /** Path of the number, address of the input, or id of the figure. */
  readonly id: string;
  readonly language: Language;
  /** The formula in words; for inputs and figures what they are. */
  readonly words: Parts;
  /** The same formula with values, each with what explains it; empty where nothing is computed. */
  readonly numbers: Parts;
  /** Every number the formula uses, each once, in the order in which the formula names them. */
  readonly operands: readonly Operand[];
  /** Undefined where nothing is computed. */
  readonly calculation: Calculation | undefined;
  /** What else a reader should know: why it is zero, how it is rounded, its range. */
  readonly notes: readonly string[];
  readonly source?: SourceNote;
}

/** An explanation, or why there is none. */
export type ExplainOutcome =
  | { readonly ok: true; readonly explanation: Explanation }
  | {
      readonly ok: false;
      /** `no-value`: a share of nothing. */
      readonly code: 'unknown-path' | 'no-value';
      readonly path: string;
      /** Paths that look alike, nearest first. */
      readonly nearest: readonly string[];
      readonly text: string;
    };
