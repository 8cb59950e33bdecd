import type { SVGTemplateResult } from 'lit';
import type { TextRuler } from './text-ruler.ts';

/** What a chart may know of the place it is drawn in. Lengths in CSS pixels. */
export interface Space {
  readonly width: number;
  readonly fontSize: number;
  /** Height of a line of text. */
  readonly line: number;
  /** Whether there is room for labels beside the plot. */
  readonly wide: boolean;
  readonly ruler: TextRuler;
}

/** A data point that can be read: by pointer, by arrow keys, by screen reader. */
export interface Mark {
  /** Up and down move between rows, left and right along one. */
  readonly row: number;
  readonly col: number;
  /** The point's name and value. */
  readonly label: string;
  readonly body: SVGTemplateResult;
}

/** What a table's cell says; with a path it can be pressed. */
export type Cell = string | { readonly text: string; readonly path: string };

/** The same numbers as rows and columns. The first cell of a row is its header. */
export interface Table {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface Drawing {
  readonly height: number;
  /** Under the marks: axes, grid, regions. */
  readonly back: readonly SVGTemplateResult[];
  readonly marks: readonly Mark[];
  /** Over the marks: labels. */
  readonly front: readonly SVGTemplateResult[];
  readonly tables: readonly Table[];
  /** Areas that patterns can tell apart. */
  readonly areas?: boolean;
}
