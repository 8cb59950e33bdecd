import { Decimal } from 'decimal.js';
import { createDecimalLoop } from './decimal-loop.mjs';

/** decimal.js as it is by default: 20 digits. */
export const create = (plan) =>
  createDecimalLoop(plan, {
    of: (x) => new Decimal(x),
    round: (x) => x.toDecimalPlaces(0, Decimal.ROUND_HALF_UP),
  });
