/**
 * Whether a fragment may hold a link of ours, in whatever form: so much is looked at before the calculator is loaded, which
 * then reads it.
 */
export const mayHoldLink = (fragment: string): boolean =>
  /[%&]|[^ -~]|^#?ec|e.{0,40}c.{0,40}t.{0,40}c.{0,40}o/is.test(fragment);
