import type { Numeric } from './digits.ts';
import { WRITING as EN } from './en/writing.ts';
import { WRITING as JA } from './ja/writing.ts';
import type { Language } from './language.ts';

/** How a language writes numbers and names. */
export interface Writing {
  /** Digits with the sign of the currency. */
  readonly yen: (digits: string) => string;
  /** Shortened to the language's large units, and whether digits were left out. `yen`: the whole yen, 10,000 or more. */
  readonly short: (value: Numeric, yen: bigint) => { readonly text: string; readonly exact: boolean };
  readonly about: (text: string) => string;
  readonly lessThan: (text: string) => string;
  readonly moreThan: (text: string) => string;
  /** Percentage points. */
  readonly points: (digits: string) => string;
  /** Somebody's name for something. */
  readonly quoted: (name: string) => string;
  /** A name that several options have, told apart by the option's place. */
  readonly placed: (name: string, place: number) => string;
  /** Between two sentences. */
  readonly between: string;
  /** Several things of a list: A, B. */
  readonly comma: string;
  /** Several things together: A, B and C. */
  readonly and: { readonly comma: string; readonly last: string };
  /** A thing and what is said of it: A: … */
  readonly colon: string;
  /** Behind an amount that has the consumption tax in it. */
  readonly withTax: string;
  /** What an exchange rate counts: yen for one unit of a currency; of any, where none is named. */
  readonly exchange: (currency: string | undefined) => string;
}

/** How each language writes numbers, names and lists. */
export const WRITING: Readonly<Record<Language, Writing>> = { ja: JA, en: EN };
