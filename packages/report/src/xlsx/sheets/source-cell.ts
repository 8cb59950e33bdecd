import type { Source } from '@ec-tco/core';
import { inputSource } from '@ec-tco/core/scenario';
import { type CellPlace, cellReference } from '../book/address.ts';
import { type BookCell, formulaOf, textOf } from '../book/book.ts';
import { formulaText } from '../formula/formula-text.ts';
import { inputPlace, isPrice, isUnquoted, valueAt } from '../read/input-place.ts';
import { basisWord } from './basis-word.ts';
import type { SheetContext } from './context.ts';
import { INPUT_COLUMN, type InputColumn } from './inputs-sheet.ts';

type ModelLine = SheetContext['prepared']['model']['options'][number]['lines'][number]['line'];

/**
 * What a line rests on, as the sheet of inputs says now: the formula takes over what reading the workbook back would. The
 * last row of the line that was given another basis counts.
 */
export function sourceCell(
  context: SheetContext,
  option: string,
  { id, stated, credit }: ModelLine,
  source: Source,
  sheet: string,
): BookCell {
  const { scenario, say, values } = context;
  const shown = basisWord(say.inputs, source);
  const at = `/options/${option}/${credit ? 'credits' : 'lines'}/${id}/`;
  // What `sources` says of one number is no basis of its line, but for the number that the line is known by.
  const said = (pointer: string) => scenario.sources !== undefined && Object.hasOwn(scenario.sources, pointer);
  const rows = stated || credit ? Array.from(values).filter(([pointer]) => pointer.startsWith(at)) : [];
  const known = rows.find(([pointer]) => pointer.startsWith(`${at}amount/`));
  const own = known && said(known[0]) ? [known] : rows.filter(([pointer]) => !said(pointer));
  if (own.length === 0) return textOf(shown);
  const formula = own.reduce((otherwise, [pointer, place]) => {
    const basis = basisOf(context, pointer, place, sheet);
    return own.length === 1 && basis.before === shown
      ? basis.now
      : `IF(${basis.now}<>${formulaText(basis.before)},${basis.now},${otherwise})`;
  }, formulaText(shown));
  return formulaOf(formula, shown, 'general');
}

/** The basis that an input's row tells: as it was written, and as a formula of its cells now. */
function basisOf({ scenario, say }: SheetContext, pointer: string, place: CellPlace, sheet: string) {
  const { sources } = say.inputs;
  const source = inputSource(scenario, pointer);
  const cell = (column: InputColumn) => cellReference({ ...place, column: INPUT_COLUMN[column] }, sheet);
  const before = basisWord(say.inputs, source);
  const keys = inputPlace(scenario, pointer);
  const stated = keys === undefined ? undefined : valueAt(scenario, keys);
  const typed = `TRIM(${cell('source')})`;
  let now = `IF(${typed}="",${formulaText(sources.stated)},${typed})`;
  // A date makes it a quotation; a figure that was written over is a figure no longer.
  if (source.kind === 'assumption' || source.kind === 'stated') {
    now = `IF(AND(${typed}=${formulaText(before)},${cell('date')}<>""),${formulaText(sources.quotation)},${now})`;
  }
  if (source.kind === 'figure') {
    const base = typeof stated === 'number' ? stated : (stated as { base: number } | undefined)?.base;
    if (base !== undefined)
      now = `IF(AND(${typed}=${formulaText(before)},${cell('value')}<>${base}),${formulaText(sources.stated)},${now})`;
  }
  // Nothing is quoted or cited where there is no price any more.
  if (
    keys &&
    isPrice(scenario, keys) &&
    source.kind !== 'assumption' &&
    !isUnquoted(valueAt(scenario, keys.slice(0, -1)))
  )
    now = `IF(AND(${typed}=${formulaText(before)},ISBLANK(${cell('value')})),${formulaText(sources.assumption)},${now})`;
  return { before, now };
}
