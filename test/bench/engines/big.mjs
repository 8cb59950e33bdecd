import Big from 'big.js';
import { createDecimalLoop } from './decimal-loop.mjs';

/** big.js: products are cut, without which their digits grow without end. */
export const create = (plan) =>
  createDecimalLoop(plan, {
    of: (x) => new Big(x),
    round: (x) => x.round(0, Big.roundHalfUp),
    trim: (x) => x.round(18, Big.roundHalfUp),
  });
