import type { Analysis, Language, Prepared, Result } from '@ec-tco/core';
import type { AggregateLoss } from '@ec-tco/core/analysis';
import type { CellPlace } from '../book/address.ts';
import type { XlsxTexts } from '../texts/texts.ts';

/** What every sheet is written with. */
export interface SheetContext {
  readonly prepared: Prepared;
  readonly result: Result;
  readonly analysis: Analysis | undefined;
  /** By option; undefined where nobody worked them out. */
  readonly losses: ReadonlyMap<string, AggregateLoss> | undefined;
  readonly language: Language;
  readonly say: XlsxTexts;
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
