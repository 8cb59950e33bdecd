import type { Line, Option } from './schema.ts';

/** Whether a line is the build of a site that runs: paid already, whatever is decided now. */
export const isAlreadyPaid = ({ existing }: Pick<Option, 'existing'>, { category, timing }: Line): boolean =>
  existing === true && timing.kind === 'before-opening' && category.startsWith('build.');
