// Expected values by plain numerical integration, for the severities that have no rational closed form.

/** What insurance pays for a loss. */
export interface Terms {
  readonly covered: number;
  readonly deductible: number;
  readonly limit: number;
}

const pays = (loss: number, { covered, deductible, limit }: Terms): number =>
  Math.min(limit, Math.max(0, covered * loss - deductible));

const STEP = 1 / 64;

/** Integral over [a, b] by the double exponential rule; f gets the distances to both ends, to stay exact near them. */
function doubleExponential(f: (fromA: number, toB: number) => number, a: number, b: number): number {
  const width = b - a;
  if (!(width > 0)) return 0;
  let sum = 0;
  for (let k = -6 / STEP; k <= 6 / STEP; k += 1) {
    const t = k * STEP;
    const u = (Math.PI / 2) * Math.sinh(t);
    // Shares of the width to the left and to the right of the node.
    const left = 1 / (1 + Math.exp(-2 * u));
    const right = 1 / (1 + Math.exp(2 * u));
    const weight = Math.PI * Math.cosh(t) * left * right;
    if (weight > 0) sum += weight * f(width * left, width * right);
  }
  return sum * STEP * width;
}

const density = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);

/** E[g(exp(mu + sigma·Z))], Z standard normal; `breaks` are the values at which g has a kink. */
export function lognormalMean(g: (x: number) => number, mu: number, sigma: number, breaks: readonly number[]): number {
  const low = -14;
  const high = 14 + sigma;
  const kinks = breaks
    .filter((x) => x > 0 && Number.isFinite(x))
    .map((x) => (Math.log(x) - mu) / sigma)
    .filter((z) => z > low && z < high);
  // Short pieces, so that the rule's nodes see the bell.
  const grid = Array.from({ length: 15 }, (_, i) => low + ((high - low) * i) / 14);
  const ends = [...grid, ...kinks].sort((a, b) => a - b);
  let sum = 0;
  ends.slice(1).forEach((end, i) => {
    const start = ends[i] as number;
    sum += doubleExponential(
      (fromStart) => g(Math.exp(mu + sigma * (start + fromStart))) * density(start + fromStart),
      start,
      end,
    );
  });
  return sum;
}

export function lognormalPaid(mu: number, sigma: number, terms: Terms): number {
  const { covered, deductible, limit } = terms;
  const breaks = covered > 0 ? [deductible / covered, (deductible + limit) / covered] : [];
  return lognormalMean((x) => pays(x, terms), mu, sigma, breaks);
}

/** Expected records of one leak, at most those held. */
export const cappedRecords = (median: number, sigma: number, held: number): number =>
  lognormalMean((records) => Math.min(records, held), Math.log(median), sigma, [held]);

export interface Leak {
  readonly fixed: number;
  readonly perPerson: number;
  readonly people: number;
  readonly perCard: number;
  readonly cards: number;
  readonly median: number;
  readonly sigma: number;
}

/** Expected cost of one leak that stays with the shop. One number of records leaks, of people and of cards alike. */
export function leakRetained(leak: Leak, terms: Terms): number {
  const { fixed, perPerson, people, perCard, cards, median, sigma } = leak;
  const loss = (records: number): number =>
    fixed + perPerson * Math.min(records, people) + perCard * Math.min(records, cards);
  const breaks = [people, cards];
  if (terms.covered > 0) {
    for (const paidFrom of [terms.deductible / terms.covered, (terms.deductible + terms.limit) / terms.covered]) {
      breaks.push(recordsAt(loss, paidFrom, Math.max(people, cards)));
    }
  }
  return lognormalMean((records) => loss(records) - pays(loss(records), terms), Math.log(median), sigma, breaks);
}

/** Where a loss that never falls reaches an amount, by bisection. */
function recordsAt(loss: (records: number) => number, amount: number, most: number): number {
  if (!(loss(0) < amount && amount < loss(most))) return 0;
  let low = 0;
  let high = most;
  for (let i = 0; i < 200; i += 1) {
    const middle = (low + high) / 2;
    if (loss(middle) < amount) low = middle;
    else high = middle;
  }
  return high;
}

/** Expected cost that stays with the shop when the cost is Beta-PERT on low…high. */
export function pertRetained(low: number, mode: number, high: number, terms: Terms): number {
  const kept = (x: number): number => x - pays(x, terms);
  const width = high - low;
  if (width <= 0) return kept(low);
  const a = (4 * (mode - low)) / width;
  const b = (4 * (high - mode)) / width;
  const kinks =
    terms.covered > 0 ? [terms.deductible / terms.covered, (terms.deductible + terms.limit) / terms.covered] : [];
  const ends = [0, 1, ...kinks.map((x) => (x - low) / width).filter((t) => t > 0 && t < 1)].sort((x, y) => x - y);
  let mass = 0;
  let mean = 0;
  ends.slice(1).forEach((end, i) => {
    const start = ends[i] as number;
    const weight = (fromStart: number, toEnd: number): number => (start + fromStart) ** a * (1 - end + toEnd) ** b;
    mass += doubleExponential(weight, start, end);
    mean += doubleExponential((l, r) => weight(l, r) * kept(low + width * (start + l)), start, end);
  });
  return mean / mass;
}
