import type { OptionKind } from '@ec-tco/core';
import type { RequirementId } from '@ec-tco/core/guideline';

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
    };

export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** The request to a contractor, or to a platform's provider, in Japanese, before it is written as Markdown or HTML. */
export interface ContractDocument {
  readonly language: 'ja';
  readonly title: string;
  readonly option: string;
  readonly kind: OptionKind;
  /** Requirements the receiver is asked to fulfil. */
  readonly delegated: readonly RequirementId[];
  readonly sections: readonly Section[];
}
