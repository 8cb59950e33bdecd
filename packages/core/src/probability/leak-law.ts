import type { Law } from './law.ts';

/** A leak's cost: a fixed part, and a part for each record of two kinds of which the shop holds so many. */
export interface LeakCost {
  readonly fixed: number;
  readonly perPerson: number;
  readonly people: number;
  readonly perCard: number;
  readonly cards: number;
}

/**
 * The law of fixed + perPerson · min(K, people) + perCard · min(K, cards), K being the records leaked.
 *
 * Units: yen and records; all numbers 0 or more. K has a density. Errors: none.
 */
export const leakLaw = (records: Law, cost: LeakCost): Law => new LeakLaw(records, cost);

/**
 * The cost rises with the records in two pieces, from 0 to `near` and from `near` to `end`, then stays. A class, since
 * its mean is asked for at each of thousands of points: no functions are made anew for each.
 */
class LeakLaw implements Law {
  readonly lowest: number;
  readonly highest: number;
  readonly #records: Law;
  /** Records at which the first piece ends; 0 where it has none. */
  readonly #near: number;
  /** Records from which nothing is added. */
  readonly #end: number;
  /** Yen a record in the first piece and in the second. */
  readonly #both: number;
  readonly #one: number;
  /** Cost where the second piece begins. */
  readonly #middle: number;

  constructor(records: Law, { fixed, perPerson, people, perCard, cards }: LeakCost) {
    const far = Math.max(people, cards);
    this.#records = records;
    this.#both = perPerson + perCard;
    this.#one = people > cards ? perPerson : perCard;
    this.#near = this.#both > 0 ? Math.min(people, cards) : 0;
    this.#middle = fixed + this.#both * this.#near;
    this.#end = this.#one > 0 && far > this.#near ? far : this.#near;
    this.lowest = fixed;
    this.highest = this.#middle + this.#one * (this.#end - this.#near);
  }

  upperTail(x: number): number {
    if (x < this.lowest) return 1;
    return x >= this.highest ? 0 : this.#records.upperTail(this.#recordsAt(x));
  }

  cdf(x: number): number {
    if (x < this.lowest) return 0;
    return x >= this.highest ? 1 : this.#records.cdf(this.#recordsAt(x));
  }

  tailQuantile(tail: number): number {
    if (tail >= 1) return 0;
    const k = this.#records.tailQuantile(tail);
    return (
      this.lowest +
      this.#both * Math.min(k, this.#near) +
      this.#one * (Math.min(Math.max(k, this.#near), this.#end) - this.#near)
    );
  }

  limitedMean(u: number): number {
    if (u <= this.lowest) return Math.max(0, u);
    const k = this.#upTo(u);
    const near = this.#near;
    const first = this.#records.limitedMean(Math.min(k, near));
    const mean = this.lowest + this.#both * first;
    return k <= near ? mean : mean + this.#one * (this.#records.limitedMean(k) - first);
  }

  limitedSquare(u: number): number {
    if (u <= this.lowest) return Math.max(0, u) ** 2;
    const k = this.#upTo(u);
    const near = this.#near;
    // ∫ 2 g g′ P(K > k) dk over the pieces, with g = level + slope · k.
    const part = (slope: number, level: number, from: number, to: number): number =>
      2 * slope * level * (this.#records.limitedMean(to) - this.#records.limitedMean(from)) +
      slope * slope * (this.#records.limitedSquare(to) - this.#records.limitedSquare(from));
    const first = this.lowest * this.lowest + part(this.#both, this.lowest, 0, Math.min(k, near));
    return k <= near ? first : first + part(this.#one, this.#middle - this.#one * near, near, k);
  }

  get atoms(): Law['atoms'] {
    if (this.#end === 0) return [{ at: this.lowest, mass: 1 }];
    const plateau = this.#records.upperTail(this.#end);
    return plateau > 0 ? [{ at: this.highest, mass: plateau }] : [];
  }

  /** The largest number of records that costs no more than x, for fixed ≤ x < highest. */
  #recordsAt(x: number): number {
    if (x >= this.#middle && this.#end > this.#near) return this.#near + (x - this.#middle) / this.#one;
    return this.#near > 0 ? (x - this.lowest) / this.#both : 0;
  }

  #upTo(u: number): number {
    return u >= this.highest ? this.#end : Math.min(this.#end, this.#recordsAt(u));
  }
}
