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
  /** Defined names. */
  readonly defined: Map<string, CellPlace>;
}
