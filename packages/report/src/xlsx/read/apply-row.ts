import { LANGUAGES, type Quantity, type Source as Stated } from '@ec-tco/core';
import { keptText } from '../book/cell-text.ts';
import type { InputColumn } from '../sheets/inputs-sheet.ts';
import { xlsxTexts } from '../texts/texts.ts';
import { isPrice, isUnquoted, putAt, valueAt } from './input-place.ts';
import type { InputRow } from './input-rows.ts';
import { readDate } from './read-date.ts';
import { readNumber } from './read-number.ts';
import { sameWords, textIn } from './table-rows.ts';
import type { ProblemCell, WorkbookProblem } from './workbook-problem.ts';

type SourceKind = Stated['kind'];
export type Source = {
  readonly kind: SourceKind;
  readonly note?: string | undefined;
  readonly date?: string | undefined;
  readonly figure?: string | undefined;
  readonly from?: unknown;
};

/** What a row changed. */
export interface WorkbookChange {
  readonly address: string;
  readonly label: string;
  /** Undefined where nobody had quoted a price. */
  readonly before: Quantity | undefined;
  /** The same where only the basis was changed; undefined while there is no price. */
  readonly after: Quantity | undefined;
  /** Whether the number or its ends were changed. */
  readonly moved: boolean;
  /** Basis, note and date, where they were changed. */
  readonly source?: { readonly before: Source; readonly after: Source };
}

export interface Applied {
  readonly problems: readonly WorkbookProblem[];
  readonly notices: readonly WorkbookProblem[];
  readonly change: WorkbookChange | undefined;
  /** Where the basis was written, by JSON Pointer of the scenario's document. */
  readonly places: readonly (readonly [string, ProblemCell])[];
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
  const before = unquoted ? undefined : (valueAt(document, keys) as Quantity);
  const was = typeof before === 'object' ? before : { base: before, low: undefined, high: undefined };

  const number = (column: 'value' | 'low' | 'high', old: number | undefined): number | undefined => {
    const found = row.cells[column];
    if (found === null || found === '') return undefined;
    const value = readNumber(found);
    if (value !== undefined) return old !== undefined && value === shown(old) ? old : value;
    const sign = typeof found === 'string' ? found[0] : '';
    const code = sign === '#' ? 'error' : sign === '=' ? 'not-computed' : 'not-number';
    problems.push({ code, cell: cell(column), found: textIn(found).slice(0, 60) });
    return undefined;
  };
  const refused = (): Applied => ({ problems, notices: [], change: undefined, places: [] });
  const base = number('value', was.base);
  const low = number('low', was.low);
  const high = number('high', was.high);
  // A price that is not there is not known yet: what else the row says is taken over.
  const waiting = base === undefined && isPrice(document, keys);
  if (problems.length === 0 && base === undefined && !waiting) problems.push({ code: 'empty', cell: cell('value') });
  if (problems.length === 0 && !waiting && (low === undefined) !== (high === undefined)) {
    problems.push({ code: 'one-end', cell: cell(low === undefined ? 'low' : 'high') });
  }
  if (problems.length > 0) return refused();

  const moved = base !== was.base;
  // A number that is written anew is believed; the range belonged to the old one unless it was written anew, too.
  const ranged = low !== undefined && high !== undefined && !(moved && low === was.low && high === was.high);
  const after: Quantity | undefined = ranged && base !== undefined ? { low, base, high } : base;
  const typedEnds = low !== was.low || high !== was.high;
  const changed = moved || (!waiting && typedEnds);
  if (waiting && !unquoted) putAt(document, holder, { kind: 'unquoted' });
  else if (after !== undefined && unquoted) putAt(document, holder, { kind: 'fixed', yen: after });
  else if (after !== undefined && changed) putAt(document, keys, after);
  const source = applySource(document, keys, row, told, { moved, emptied: waiting && !unquoted }, cell);
  problems.push(...source.problems);
  if (problems.length > 0) return refused();
  const places = source.place === undefined ? [] : placesOf(source.place, cell);
  const ends = waiting && typedEnds && (low ?? high) !== undefined;
  const notices: readonly WorkbookProblem[] = [
    ...(ends ? [{ code: 'no-price', cell: cell(low === undefined ? 'high' : 'low') } as const] : []),
    ...source.notices,
  ];
  if (!changed && !source.change) return { problems, notices, change: undefined, places };
  return {
    problems,
    notices,
    change: { address, label, before, after, moved: changed, ...(source.change && { source: source.change }) },
    places,
  };
}

/** A source's parts in the document, and their cells. */
const placesOf = (at: string, cell: (column: InputColumn) => ProblemCell) =>
  [
    [at, cell('source')],
    [`${at}/note`, cell('note')],
    [`${at}/date`, cell('date')],
  ] as const;

/** As a workbook shows it: fifteen digits. */
const shown = (value: number): number => Number(value.toPrecision(15));

interface AppliedSource {
  readonly problems: readonly WorkbookProblem[];
  readonly notices: readonly WorkbookProblem[];
  readonly change?: { readonly before: Source; readonly after: Source };
  /** JSON Pointer of the source that was written. */
  readonly place?: string;
}

function applySource(
  document: object,
  keys: readonly string[],
  row: InputRow,
  told: Source,
  { moved, emptied }: { readonly moved: boolean; readonly emptied: boolean },
  cell: (column: InputColumn) => ProblemCell,
): AppliedSource {
  const unchanged = { problems: [], notices: [] };
  const refused = (code: 'not-source' | 'not-date', column: InputColumn): AppliedSource => ({
    problems: [{ code, cell: cell(column), found: textIn(row.cells[column]).slice(0, 60) }],
    notices: [],
  });
  const sources = (document as { sources?: Record<string, Source> }).sources;
  const address = textIn(row.cells.address).trim();
  // What is said of this very number goes before what its line says.
  const said = own(sources, address);
  const holder = said ? undefined : sourceHolder(document, keys);
  const old: Source = said ?? (holder?.part.source as Source | undefined) ?? { kind: 'stated' };
  const kind = sourceKind(row.cells.source);
  if (kind === undefined) return refused('not-source', 'source');
  const written = textIn(row.cells.note);
  // As it was stated, where only signs that no cell can hold are another.
  const note = told.note !== undefined && keptText(told.note) === written ? told.note : written;
  const hasDate = row.cells.date !== null && row.cells.date !== '';
  const date = hasDate ? readDate(row.cells.date) : undefined;
  if (hasDate && date === undefined) return refused('not-date', 'date');
  // A figure that the value does not agree with was told as stated: nothing was changed by that.
  const same = kind === told.kind && note === (told.note ?? '') && date === told.date;
  if (same && !(moved && old.kind === 'figure') && !emptied) return unchanged;
  // A value that its figure does not hold is shown as stated; untouched, it keeps what it cites.
  if (kind === 'stated' && old.kind === 'figure' && !moved && note === '' && date === undefined) return unchanged;
  if (kind === 'figure' && !same && old.kind !== 'figure') return refused('not-source', 'source');
  // Who writes a date has a quotation; a figure that was written over is a figure no longer.
  const dated: SourceKind = date !== undefined && kind === old.kind && kind !== 'quotation' ? 'quotation' : kind;
  // Nothing is quoted, cited or stated where there is no price; another basis written with it is believed.
  const wanted = emptied && kind === told.kind ? 'assumption' : dated;
  const next = sourceOf(wanted, note, date, old, moved);
  const dropped = (column: 'note' | 'date', found: string): readonly WorkbookProblem[] =>
    found === '' || column in next
      ? []
      : [{ code: 'not-kept', cell: cell(column), column, found: found.slice(0, 60), basis: next.kind }];
  // Outside lines and shared quantities, no source at all says the same as a bare "stated".
  const bare = next.kind === 'stated' && note === '' && sourceHolder(document, keys) === undefined;
  if (holder) holder.part.source = next;
  else if (!bare) (document as { sources?: object }).sources = { ...sources, [address]: next };
  else if (sources) delete sources[address];
  const changed = JSON.stringify(next) !== JSON.stringify(old);
  return {
    problems: [],
    notices: [...dropped('note', note), ...dropped('date', emptied && date === told.date ? '' : (date ?? ''))],
    ...(changed && { change: { before: told, after: next } }),
    place: holder ? `${holder.at}/source` : `/sources/${address.replaceAll('~', '~0').replaceAll('/', '~1')}`,
  };
}

function sourceOf(kind: SourceKind, note: string, date: string | undefined, old: Source, moved: boolean): Source {
  const withNote = note === '' ? {} : { note };
  switch (kind) {
    case 'quotation':
      return { kind, ...withNote, ...(date === undefined ? {} : { date }) };
    case 'assumption':
      // Where an assumption is from stays with it.
      return { kind, ...withNote, ...(old.kind === kind && old.from !== undefined ? { from: old.from } : {}) };
    case 'figure':
      return moved ? { kind: 'stated', ...withNote } : old;
    case 'stated':
      return { kind, ...withNote };
  }
}

/** The nearest part above an input that says where its numbers come from: a line, a common number. */
function sourceHolder(
  document: object,
  keys: readonly string[],
): { readonly at: string; readonly part: { source: unknown } } | undefined {
  for (let depth = keys.length - 1; depth > 0; depth -= 1) {
    const part = valueAt(document, keys.slice(0, depth));
    if (typeof part === 'object' && part !== null && 'source' in part)
      return { at: `/${keys.slice(0, depth).join('/')}`, part };
  }
  return undefined;
}

const own = (sources: Readonly<Record<string, Source>> | undefined, address: string): Source | undefined =>
  sources && Object.hasOwn(sources, address) ? sources[address] : undefined;

/** The words for a source, in any language; nothing is taken for what a person states. */
function sourceKind(value: unknown): SourceKind | undefined {
  const text = sameWords(textIn(value));
  if (text === '') return 'stated';
  for (const language of LANGUAGES) {
    const found = Object.entries(xlsxTexts(language).inputs.sources).find(([, name]) => sameWords(name) === text);
    if (found) return found[0] === 'judgement' ? 'figure' : (found[0] as SourceKind);
  }
  return undefined;
}
