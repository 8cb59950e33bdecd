import type { Format } from './shape.ts';
import type { UpgradeNote } from './upgraded.ts';

/** What would have been allowed, as data; `texts/problems.ts` says it in ja and en. */
export type Allowed =
  | {
      readonly kind: 'type';
      readonly type: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean' | 'quantity' | 'json';
    }
  | { readonly kind: 'range'; readonly min?: number; readonly max?: number }
  | { readonly kind: 'one-of'; readonly values: readonly (string | number | boolean)[] }
  | { readonly kind: 'length'; readonly min?: number; readonly max?: number }
  | { readonly kind: 'items'; readonly min?: number; readonly max?: number }
  | { readonly kind: 'pattern'; readonly format: Format }
  | { readonly kind: 'keys'; readonly keys: readonly string[] }
  | { readonly kind: 'depth' | 'nodes'; readonly max: number }
  | { readonly kind: 'ordered' | 'later-stage' | 'own-name' | 'in-figure' | 'known-archetype-line' }
  /** The most that a least may be; what a step has to lie above. */
  | { readonly kind: 'least-below-most'; readonly max: number }
  | { readonly kind: 'rising-steps'; readonly above: number }
  /** What ids of a preset's figures begin with. */
  | { readonly kind: 'own-namespace'; readonly prefix: string }
  | { readonly kind: 'unique' | 'once' }
  | { readonly kind: 'known-line' | 'known-option' | 'known-input' | 'known-figure' | 'known-common' }
  | { readonly kind: 'no-cycle' }
  | { readonly kind: 'timing-with-sales' | 'from-before-to' | 'follows-sales' | 'not-on-sales' }
  | { readonly kind: 'taxable' | 'paid' | 'in-money' | 'marginal-rate' | 'no-ramp' | 'a-weight' | 'monthly-contract' }
  | { readonly kind: 'taxable-security' | 'positive-range' }
  | { readonly kind: 'total'; readonly max: number }
  /** Of all options together: lines and credits; steps of price lists; lines that shares name. */
  | { readonly kind: 'all-lines' | 'all-steps' | 'share-reach'; readonly max: number }
  /** Smallest number other than 0. */
  | { readonly kind: 'not-tiny'; readonly min: number }
  | { readonly kind: 'in-data-set'; readonly dataSet: string };

/** What kind of problem it is: fixed words, to branch on. */
export type ProblemCode =
  | 'wrong-type'
  | 'missing'
  | 'unknown-key'
  | 'not-finite'
  | 'out-of-range'
  | 'not-allowed'
  | 'wrong-length'
  | 'wrong-format'
  | 'too-deep'
  | 'too-large'
  | 'not-plain'
  | 'forbidden-key'
  | 'unordered-range'
  | 'duplicate-id'
  | 'unknown-reference'
  | 'circular'
  | 'contradiction'
  | 'unsupported-version'
  | 'newer-version'
  | 'not-json'
  | 'duplicate-key';

/** One thing wrong with a scenario. */
export interface Problem {
  readonly code: ProblemCode;
  /** JSON Pointer to the place in the document as it was given; empty for the whole. */
  readonly path: string;
  /** What stood there, shortened. */
  readonly found: string;
  readonly allowed: Allowed;
}

/** A parsed scenario, or everything that is wrong with it (at most `MOST_PROBLEMS`; `more` counts the rest). */
export type ParseResult<T> =
  | {
      readonly ok: true;
      readonly scenario: T;
      /** There where the data were of an older version: which, and what became of it. `describeUpgrade` says it. */
      readonly upgraded?: { readonly from: number; readonly notes: readonly UpgradeNote[] };
    }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly more: number };

export const MOST_PROBLEMS = 100;
