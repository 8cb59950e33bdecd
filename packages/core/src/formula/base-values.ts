import type { Model } from './build.ts';
import { type ExactNumbers, exactNumbers } from './evaluate-decimal.ts';
import { kept } from './kept.ts';

/** The numbers of a model at the scenario's own inputs, exact. Kept with the model. */
export const baseValues = (model: Model): Pick<ExactNumbers, 'at' | 'float' | 'copy'> =>
  kept(model, baseValues, () => exactNumbers(model));
