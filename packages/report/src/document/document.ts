import type { Language } from '@ec-tco/core';

/** A line to be filled in or already filled in; null is a blank. */
export interface Field {
  readonly label: string;
  readonly value: string | null;
}

/** An item to tick. `blank` names something to be filled in below it. */
export interface CheckItem {
  readonly title: string;
  readonly text: string;
  readonly blank?: string;
  /** Ticked already. */
  readonly checked?: boolean;
}

/** What a section consists of. Strings are plain text and may hold the user's own words: the writers escape them. */
export type Block =
  | { readonly kind: 'subheading' | 'paragraph' | 'note'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'fields'; readonly fields: readonly Field[] }
  | { readonly kind: 'checklist'; readonly items: readonly CheckItem[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly string[];
      /** Cells; null is a blank. The first cell of a row names it. */
      readonly rows: readonly (readonly (string | null)[])[];
      /** How wide the columns are, one to another; alike where left out. */
      readonly widths?: readonly number[];
      /** Columns of numbers, which stand to the right. */
      readonly numeric?: readonly number[];
      /** Rows, by their place, that sum up the ones above. */
      readonly totals?: readonly number[];
    };

export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** A document for people, in one language, before it is written as HTML, Markdown or docx. */
export interface ReportDocument {
  readonly language: Language;
  readonly title: string;
  /** A line below the title: what it is about, the day. */
  readonly subtitle?: string;
  /** Whether sections are numbered; they are where left out. */
  readonly numbered?: boolean;
  readonly sections: readonly Section[];
  /** What the paper rests on and what its terms mean, in small print at its end. */
  readonly endnotes?: readonly Endnote[];
}

/** A remark in small print; `label` is what it explains. */
export interface Endnote {
  readonly label?: string;
  readonly text: string;
}
