import { add, dinero, halfUp, multiply, subtract, toSnapshot, transformScale } from 'dinero.js/bigint';
import { JPY } from 'dinero.js/bigint/currencies';
import { createDecimalLoop } from './decimal-loop.mjs';

// dinero.js multiplies money by a scaled number; it divides by none, so that a divisor is turned over once.
const MONEY_SCALE = 9n;
const FACTOR_SCALE = 18n;

/** dinero.js behind plus, times, minus, div; bigint build, since the number build passes 2^53. */
class Money {
  constructor(of) {
    this.of = of;
  }
  get scaled() {
    if (!this.known) {
      const { amount, scale } = toSnapshot(this.of);
      this.known = { amount, scale };
    }
    return this.known;
  }
  plus(other) {
    return new Money(add(this.of, other.of));
  }
  minus(other) {
    return new Money(subtract(this.of, other.of));
  }
  times(other) {
    return new Money(multiply(this.of, other.scaled));
  }
  div(other) {
    if (!other.inverse) {
      const { amount, scale } = other.scaled;
      const over = 10n ** (scale + FACTOR_SCALE);
      other.inverse = { amount: (over + amount / 2n) / amount, scale: FACTOR_SCALE };
    }
    return new Money(multiply(this.of, other.inverse));
  }
  valueOf() {
    const { amount, scale } = this.scaled;
    return Number(amount) / 10 ** Number(scale);
  }
}

const arithmetic = {
  of(value) {
    const digits = (String(value).split('.')[1] ?? '').length;
    return new Money(
      dinero({ amount: BigInt(Math.round(value * 10 ** digits)), currency: JPY, scale: BigInt(digits) }),
    );
  },
  round: (x) => new Money(transformScale(x.of, 0n, halfUp)),
  trim: (x) =>
    new Money(transformScale(x.of, x.scaled.scale > MONEY_SCALE ? MONEY_SCALE + 6n : x.scaled.scale, halfUp)),
};

export const create = (plan) => createDecimalLoop(plan, arithmetic);
