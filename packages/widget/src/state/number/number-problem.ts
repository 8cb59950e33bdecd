/** Why a text is no number of the wanted kind. Positions are indices into the typed text. */
export type NumberProblem =
  | { readonly code: 'empty' }
  | { readonly code: 'too-long' }
  | { readonly code: 'no-number'; readonly position: number }
  | { readonly code: 'unknown-text'; readonly position: number; readonly found: string }
  | { readonly code: 'wrong-unit'; readonly position: number; readonly found: string }
  | { readonly code: 'grouping'; readonly position: number }
  | { readonly code: 'ambiguous-point'; readonly position: number; readonly found: string }
  | { readonly code: 'order'; readonly position: number }
  | { readonly code: 'range'; readonly position: number }
  | { readonly code: 'not-whole' }
  | { readonly code: 'below'; readonly limit: number }
  | { readonly code: 'above'; readonly limit: number }
  /** A number, but as one end of a range whose other end is empty. */
  | { readonly code: 'other-end' };
