import type { Unit } from '../formula/expression.ts';
import type { Numeric } from './digits.ts';

/**
 * How a number in a text is written: with its unit as a reader wants it, or
 * - `man`: yen shortened (万円, million), `probability`: never as certain or impossible unless it is,
 * - `points`: a difference of two shares, `digits`: the number alone, with separators.
 */
export type NumberStyle = Unit | 'man' | 'probability' | 'points' | 'digits';

/** A number in a text. */
export interface NumberPart {
  readonly kind: 'number';
  readonly value: Numeric;
  readonly style: NumberStyle;
  /** Written with every digit that matters, as in a calculation; else for reading. */
  readonly exact?: true;
  /** What explains it: a path or pointer `explain` answers, or one of `how`; without one it is only read. */
  readonly path?: string;
}

/** What somebody called something: an option, a line, an input. It is shown in quotation marks. */
export interface NamePart {
  readonly kind: 'name';
  readonly name: string;
  /** Its place among the options, where several have this name. */
  readonly place?: number;
}

/** A piece of a text that keeps what it is: whoever shows it decides how numbers and names look. */
export type Part = { readonly kind: 'text'; readonly text: string } | NumberPart | NamePart;

/** A text as data. `plainText` writes it as a string. */
export type Parts = readonly Part[];

/** A number as a part of a text. */
export const numberPart = (value: Numeric, style: NumberStyle, path?: string): NumberPart => ({
  kind: 'number',
  value,
  style,
  ...(path !== undefined && { path }),
});

/** A number with every digit that matters, as it stands in a calculation. */
export const exactPart = (value: Numeric, unit: Unit, path?: string): NumberPart => ({
  ...numberPart(value, unit, path),
  exact: true,
});

/** What somebody called something, as a part of a text. */
export const namePart = (name: string, place?: number): NamePart => ({
  kind: 'name',
  name,
  ...(place !== undefined && { place }),
});

/** What a text is put together of. */
export type Piece = string | Part | Parts;

const partsOf = (piece: Piece): Parts =>
  typeof piece === 'string' ? (piece === '' ? [] : [{ kind: 'text', text: piece }]) : 'kind' in piece ? [piece] : piece;

/** Several pieces as one text; neighbouring words become one part. */
export function joined(pieces: readonly Piece[], between: Piece = ''): Parts {
  const parts: Part[] = [];
  pieces.forEach((piece, i) => {
    for (const part of [...(i > 0 ? partsOf(between) : []), ...partsOf(piece)]) {
      const last = parts.at(-1);
      if (last?.kind === 'text' && part.kind === 'text')
        parts[parts.length - 1] = { kind: 'text', text: last.text + part.text };
      else parts.push(part);
    }
  });
  return parts;
}

/** Writes a text of parts: say`${best} costs ${yen} more`. */
export const say = (words: TemplateStringsArray, ...pieces: readonly Piece[]): Parts =>
  joined(words.flatMap((text, i) => [text, pieces[i] ?? '']));
