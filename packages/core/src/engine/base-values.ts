import type { Model } from '../formula/build.ts';
import { kept } from '../formula/memo.ts';
import { type ExactNumbers, exactNumbers } from './exact.ts';

/** The numbers of a model at the scenario's own inputs, exact. Kept with the model. */
export const baseValues = (model: Model): Pick<ExactNumbers, 'at' | 'float' | 'copy'> =>
  kept(model, baseValues, () => exactNumbers(model));
