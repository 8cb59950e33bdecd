import { Decimal as GlobalDecimal } from 'decimal.js';

/** Own constructor, so that a host page which configures decimal.js cannot change our results. 40 digits. */
export const Decimal = GlobalDecimal.clone({
  precision: 40,
  rounding: GlobalDecimal.ROUND_HALF_UP,
  toExpNeg: -60,
  toExpPos: 60,
  defaults: true,
});

/** An exact decimal number; money is in yen. */
export type Decimal = GlobalDecimal;
