import type { Analysis, Choice, Language, Prepared, Result, Scenario } from '@ec-tco/core';
import type { AggregateLoss } from '@ec-tco/core/analysis';
import type { CellPlace } from '../book/address.ts';
import type { XlsxTexts } from '../texts/texts.ts';

/** What a sheet is written with that needs nothing of the model. */
export interface PaperContext {
  readonly scenario: Scenario;
  readonly language: Language;
  readonly say: XlsxTexts;
}

/** What every sheet is written with. */
export interface SheetContext extends PaperContext {
  readonly prepared: Prepared;
  readonly result: Result;
  readonly analysis: Analysis | undefined;
  /** The order in which the options are chosen. */
  readonly choice: Choice;
  /** By option; undefined where nobody worked them out. */
  readonly losses: ReadonlyMap<string, AggregateLoss> | undefined;
  /** ISO date. */
  readonly today: string | undefined;
  readonly names: Readonly<Record<'inputs' | 'comparison' | 'workings', string>>;
  /** Places of inputs by `Input.index`, of numbers by `Definition.index`, of figures by id. */
  readonly inputs: Map<number, CellPlace>;
  readonly numbers: Map<number, CellPlace>;
  readonly figures: Map<string, CellPlace>;
  /** Places of the values on the sheet of inputs, by address: also of those that no formula names. */
  readonly values: Map<string, CellPlace>;
  /** Where each option's lines stand on its own sheet, by option. */
  readonly tables: Map<string, LineTable>;
  /** Defined names. */
  readonly defined: Map<string, CellPlace>;
}

/** Columns of an option's lines: what they belong to, their basis, their sums. From the first row to the last. */
export interface LineTable {
  readonly sheet: string;
  readonly rows: readonly [number, number];
  readonly columns: { readonly category: number; readonly source: number; readonly sum: number };
}
