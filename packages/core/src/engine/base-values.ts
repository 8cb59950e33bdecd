import type { Model } from '../formula/build.ts';
import { newPlace, once } from '../formula/memo.ts';
import { type ExactNumbers, exactNumbers } from './exact.ts';

const BASE = newPlace();

/** The numbers of a model at the scenario's own inputs, exact. Kept with the model. */
export const baseValues = (model: Model): Pick<ExactNumbers, 'at' | 'float' | 'copy'> =>
  once(model, BASE, () => exactNumbers(model));
