/**
 * The defined name of an input or a number, from its path: `in_options.saas.lines.fee.amount.yen`. The prefix keeps it
 * from being taken for a cell (`tax2026` is one); points and underscores keep paths apart that differ.
 */
export const definedName = (prefix: 'in' | 'out', path: string): string =>
  `${prefix}_${path.replace(/^\//, '').replaceAll('/', '.').replaceAll('-', '_')}`;
