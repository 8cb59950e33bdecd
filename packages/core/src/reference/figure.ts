import type { Text } from '../texts/language.ts';
import type { FigureFormula } from './figures/formula.ts';
import type { SourceId } from './sources.ts';

/** Units of the model (formula/expression.ts), and those only sources use. */
export type FigureUnit =
  | 'yen'
  | 'yen/month'
  | 'yen/year'
  | 'yen/hour'
  | 'yen/order'
  | 'yen/record'
  | 'yen/person-month'
  | 'rate'
  | 'rate/year'
  | 'times/year'
  | 'years'
  | 'months'
  | 'days'
  | 'hours'
  | 'records'
  | 'people'
  | 'count'
  | 'factor';

/** What kind of number it is; `rule` is what a law or a guideline demands, `ceiling` an "at most", `case` one firm's experience. */
export type Statistic =
  | 'mean'
  | 'median'
  | 'mode'
  | 'share'
  | 'count'
  | 'floor'
  | 'ceiling'
  | 'quote'
  | 'range'
  | 'rule'
  | 'judgement'
  | 'derived'
  | 'case';

/** The two editions of the guideline, and `market` for whatever is in neither. */
export type FigureDataSet = 'draft-2022-10' | 'final-2023-03' | 'market';

/** Where in its source a figure stands; `headings` are the nested headings that lead there, each from its start. */
export interface Locator extends Text {
  readonly headings?: readonly string[];
}

/** Short tokens that stand together on one line at the locator; with `count`, as many such lines as the value. */
export interface Evidence {
  readonly tokens: readonly string[];
  readonly count?: true;
}

/** How a number follows from other figures; `decimals` is how it is rounded. */
export interface Derivation {
  readonly value: FigureFormula;
  readonly low?: FigureFormula;
  readonly high?: FigureFormula;
  readonly decimals: number;
  readonly text: Text;
}

interface Common {
  /** Dotted slug; the first part tells the data set: `draft`, `final`, `market`, or `assumption` (market, judgement). */
  readonly id: string;
  readonly label: Text;
  /** In `unit`. Of a range without a mode: the median of the numbers listed, which for two is their midpoint; of a ceiling that. */
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  readonly unit: FigureUnit;
  readonly statistic: Statistic;
  /** How many were asked or counted; null where the source does not say or it has no meaning. */
  readonly n: number | null;
  readonly source: SourceId;
  readonly locator: Locator;
  readonly confidence: 'high' | 'medium' | 'low';
  /** Last day on which the figure may be used unread; policy in figures/validity.ts. */
  readonly validUntil: string;
  /** The number stands in the source; what it is the number of, or what it holds, is this product's reading: see the note. */
  readonly reading?: true;
  readonly note?: Text;
}

/** Read in the source itself. Those of the draft carry the evidence that test/figures-in-draft.mjs looks for. */
type Primary =
  | { readonly status: 'primary'; readonly dataSet: 'draft-2022-10'; readonly evidence: Evidence }
  | { readonly status: 'primary'; readonly dataSet: 'final-2023-03' | 'market' };

/** Read where another page quotes the source. */
interface Secondary {
  readonly status: 'secondary';
  readonly dataSet: 'final-2023-03' | 'market';
}

interface Derived {
  readonly status: 'derived';
  readonly dataSet: FigureDataSet;
  readonly derivation: Derivation;
}

/** An assumption of the product, not data. */
interface Judgement {
  readonly status: 'judgement';
  readonly dataSet: FigureDataSet;
  readonly derivation?: Derivation;
}

/** A reference number with all that is known of its origin. */
export type Figure = Common & (Primary | Secondary | Derived | Judgement);

export type FigureStatus = Figure['status'];
