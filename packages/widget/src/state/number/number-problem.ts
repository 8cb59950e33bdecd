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
  /** Several cells were pasted, and more than one holds a number. */
  | { readonly code: 'several'; readonly found: readonly string[] }
  /** The price list names no price: 要見積, お問い合わせ. */
  | { readonly code: 'unpriced'; readonly found: string }
  /** A price with tax, where the field holds prices without. */
  | { readonly code: 'with-tax'; readonly found: string }
  /** A rate and yen an order, where the field takes one of them. */
  | { readonly code: 'second-price'; readonly found: string }
  /** A number so small or large that its unit was likely left out; what may be meant, as typed first. */
  | { readonly code: 'slip'; readonly meant: readonly number[] }
  /** 無制限, なし, where the most of something has to be a number. */
  | { readonly code: 'no-limit'; readonly found: string }
  | { readonly code: 'not-whole' }
  | { readonly code: 'below'; readonly limit: number }
  | { readonly code: 'above'; readonly limit: number }
  /** A number, but as one end of a range whose other end is empty. */
  | { readonly code: 'other-end' };
