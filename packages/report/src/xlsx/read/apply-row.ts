import { LANGUAGES, type Quantity } from '@ec-tco/core';
import { keptText } from '../book/cell-text.ts';
import type { InputColumn } from '../sheets/inputs-sheet.ts';
import { xlsxTexts } from '../texts/texts.ts';
import { isUnquoted, putAt, valueAt } from './input-place.ts';
import type { InputRow } from './input-rows.ts';
import { readDate } from './read-date.ts';
import { readNumber } from './read-number.ts';
import { textIn } from './table-rows.ts';
import type { ProblemCell, WorkbookProblem } from './workbook-problem.ts';

export type Source = {
  readonly kind: string;
  readonly note?: string | undefined;
  readonly date?: string | undefined;
  readonly figure?: string | undefined;
};
type SourceKind = keyof ReturnType<typeof xlsxTexts>['inputs']['sources'];

/** What a row changed. */
export interface WorkbookChange {
  readonly address: string;
  readonly label: string;
  /** Undefined where nobody had quoted a price. */
  readonly before: Quantity | undefined;
  readonly after: Quantity;
}

export interface Applied {
  readonly problems: readonly WorkbookProblem[];
  readonly change: WorkbookChange | undefined;
}

/**
 * Takes over what a row says into the scenario's document, in place: value, ends, basis, note, date.
 * @param told what the row said of its basis when it was written.
 */
export function applyRow(document: object, keys: readonly string[], row: InputRow, told: Source): Applied {
  const problems: WorkbookProblem[] = [];
  const address = textIn(row.cells.address).trim();
  const label = textIn(row.cells.label) || address;
  const cell = (column: InputColumn): ProblemCell => ({
    sheet: row.sheet,
    row: row.row,
    column: row.columns[column],
    label,
  });
  const holder = keys.slice(0, -1);
  const unquoted = isUnquoted(valueAt(document, holder));
  if (unquoted && textIn(row.cells.value) === '') return { problems, change: undefined };
  const before = unquoted ? undefined : (valueAt(document, keys) as Quantity);
  const was = typeof before === 'object' ? before : { base: before, low: undefined, high: undefined };

  const number = (column: 'value' | 'low' | 'high', old: number | undefined): number | undefined => {
    const found = row.cells[column];
    if (found === null || found === '') return undefined;
    const value = readNumber(found);
    if (value !== undefined) return old !== undefined && value === shown(old) ? old : value;
    const code = typeof found === 'string' && found.startsWith('#') ? 'error' : 'not-number';
    problems.push({ code, cell: cell(column), found: textIn(found).slice(0, 60) });
    return undefined;
  };
  const base = number('value', was.base);
  const low = number('low', was.low);
  const high = number('high', was.high);
  if (problems.length === 0 && base === undefined) problems.push({ code: 'empty', cell: cell('value') });
  if (problems.length === 0 && (low === undefined) !== (high === undefined)) {
    problems.push({ code: 'one-end', cell: cell(low === undefined ? 'low' : 'high') });
  }
  if (problems.length > 0 || base === undefined) return { problems, change: undefined };

  const moved = base !== was.base;
  // A number that is written anew is believed; the range belonged to the old one unless it was written anew, too.
  const ranged = low !== undefined && high !== undefined && !(moved && low === was.low && high === was.high);
  const after: Quantity = ranged ? { low, base, high } : base;
  const changed = moved || low !== was.low || high !== was.high;
  if (unquoted) putAt(document, holder, { kind: 'fixed', yen: after });
  else if (changed) putAt(document, keys, after);
  problems.push(...applySource(document, keys, row, told, moved, cell));
  return { problems, change: changed ? { address, label, before, after } : undefined };
}

/** As a workbook shows it: fifteen digits. */
const shown = (value: number): number => Number(value.toPrecision(15));

function applySource(
  document: object,
  keys: readonly string[],
  row: InputRow,
  told: Source,
  moved: boolean,
  cell: (column: InputColumn) => ProblemCell,
): readonly WorkbookProblem[] {
  const holder = sourceHolder(document, keys);
  const sources = (document as { sources?: Record<string, Source> }).sources;
  const address = textIn(row.cells.address).trim();
  const old: Source = holder ? (holder.source as Source) : (own(sources, address) ?? { kind: 'stated' });
  const kind = sourceKind(row.cells.source);
  if (kind === undefined)
    return [{ code: 'not-source', cell: cell('source'), found: textIn(row.cells.source).slice(0, 60) }];
  const said = textIn(row.cells.note);
  // As it was stated, where only signs that no cell can hold are another.
  const note = told.note !== undefined && keptText(told.note) === said ? told.note : said;
  const hasDate = row.cells.date !== null && row.cells.date !== '';
  const date = hasDate ? readDate(row.cells.date) : undefined;
  if (hasDate && date === undefined) {
    return [{ code: 'not-date', cell: cell('date'), found: textIn(row.cells.date).slice(0, 60) }];
  }
  // A figure that the value does not agree with was told as stated: nothing was changed by that.
  const same = kind === told.kind && note === (told.note ?? '') && date === told.date;
  if (same && !(moved && old.kind === 'figure')) return [];
  // A value that its figure does not hold is shown as stated; untouched, it keeps what it cites.
  if (kind === 'stated' && old.kind === 'figure' && !moved && note === '' && date === undefined) return [];
  if (kind === 'figure' && !same && old.kind !== 'figure') {
    return [{ code: 'not-source', cell: cell('source'), found: textIn(row.cells.source) }];
  }
  // Who writes a date has a quotation; a figure that was written over is a figure no longer.
  const wanted: SourceKind = date !== undefined && kind === old.kind && kind !== 'quotation' ? 'quotation' : kind;
  const next = sourceOf(wanted, note, date, old, moved);
  // Outside lines and shared quantities, no source at all says the same as a bare "stated".
  const bare = next?.kind === 'stated' && note === '';
  if (holder) holder.source = next ?? { kind: 'stated', ...(note === '' ? {} : { note }) };
  else if (next && !bare) (document as { sources?: object }).sources = { ...sources, [address]: next };
  else if (sources) delete sources[address];
  return [];
}

function sourceOf(
  kind: SourceKind,
  note: string,
  date: string | undefined,
  old: Source,
  moved: boolean,
): Source | undefined {
  const withNote = note === '' ? {} : { note };
  switch (kind) {
    case 'quotation':
      return { kind, ...withNote, ...(date === undefined ? {} : { date }) };
    case 'assumption':
      return { kind, ...withNote };
    case 'figure':
      return moved ? undefined : old;
    case 'stated':
      return { kind, ...withNote };
  }
}

/** The nearest part above an input that says where its numbers come from: a line, a common number. */
function sourceHolder(document: object, keys: readonly string[]): { source: unknown } | undefined {
  for (let depth = keys.length - 1; depth > 0; depth -= 1) {
    const part = valueAt(document, keys.slice(0, depth));
    if (typeof part === 'object' && part !== null && 'source' in part) return part;
  }
  return undefined;
}

const own = (sources: Readonly<Record<string, Source>> | undefined, address: string): Source | undefined =>
  sources && Object.hasOwn(sources, address) ? sources[address] : undefined;

/** The words for a source, in any language; nothing is taken for what a person states. */
function sourceKind(value: unknown): SourceKind | undefined {
  const text = textIn(value).trim();
  if (text === '') return 'stated';
  for (const language of LANGUAGES) {
    const found = Object.entries(xlsxTexts(language).inputs.sources).find(([, name]) => name === text);
    if (found) return found[0] as SourceKind;
  }
  return undefined;
}
