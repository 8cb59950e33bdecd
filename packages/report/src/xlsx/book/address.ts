/** A cell of a workbook; row and column count from 0. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Letters of a column: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A sheet's name as formulas write it. */
export const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;

const within = ({ row, column }: CellPlace): string => `${columnLetters(column)}${row + 1}`;
const absolute = ({ row, column }: CellPlace): string => `$${columnLetters(column)}$${row + 1}`;

/** A cell as a formula on `from` names it: without the sheet where it is the same. */
export const cellReference = (place: CellPlace, from: string): string =>
  place.sheet === from ? within(place) : `${quotedSheet(place.sheet)}!${within(place)}`;

/** A row or a column of cells, the first and the last included. */
export const rangeReference = (first: CellPlace, last: CellPlace, from: string): string =>
  `${cellReference(first, from)}:${within(last)}`;

/** A cell as a defined name points to it. */
export const namedReference = (place: CellPlace): string => `${quotedSheet(place.sheet)}!${absolute(place)}`;

/** A block of cells as print areas and validations name it. */
export const blockReference = (first: CellPlace, last: CellPlace): string =>
  `${quotedSheet(first.sheet)}!${absolute(first)}:${absolute(last)}`;

/** The place of a cell as people say it, without the sheet: D12. */
export const cellName = (place: Pick<CellPlace, 'row' | 'column'>): string => within({ sheet: '', ...place });
