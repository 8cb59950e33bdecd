import { Decimal } from './decimal.ts';

/** Rounds to whole yen, half up: the one rounding of a shown cell. */
export const roundHalfUp = (value: Decimal): Decimal => value.toDecimalPlaces(0, Decimal.ROUND_HALF_UP);

/** Rounds down to whole yen, as consumption tax commonly is. */
export const roundDown = (value: Decimal): Decimal => value.toDecimalPlaces(0, Decimal.ROUND_DOWN);
