import type { Line } from './schema.ts';

/** Whether a price is missing: the cost is then the least it can be. */
export const hasMissingPrice = ({ lines }: { readonly lines: readonly Pick<Line, 'amount'>[] }): boolean =>
  lines.some(({ amount }) => amount.kind === 'unquoted');
