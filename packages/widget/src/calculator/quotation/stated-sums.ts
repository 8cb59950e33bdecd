import { type Often, priceOf, type QuotedRow } from './price-of.ts';

/** What a quotation says that its rows come to. */
export interface StatedSum {
  readonly name: string;
  /** Yen, of which one is the sum: others of the line may be its tax, or the sum with it. */
  readonly amounts: readonly number[];
  /** Of what is paid then alone, where the sum stands in such a column. */
  readonly often?: Often;
  /** Whether it is said to hold the tax. */
  readonly withTax: boolean;
  /** Whether it is tax, and no sum. */
  readonly isTax: boolean;
  /** How many rows stand above it. */
  readonly at: number;
}

/** A row as its quotation adds it up: 12 months of 8,000 are 96,000. */
export type Summand = Omit<QuotedRow, 'tax' | 'choices' | 'steps'> & {
  readonly stated: string;
  readonly choices?: readonly unknown[] | undefined;
};

/** A sum that the rows do not come to. */
export interface SumOff {
  readonly name: string;
  readonly stated: number;
  readonly read: number;
  /** The unit in which the rows would come to it. */
  readonly unit?: 'thousand' | 'ten-thousand';
}

const RATES: readonly number[] = [1.1, 1.08];
const UNITS = [
  ['thousand', 1000],
  ['ten-thousand', 10_000],
] as const;
/** A tax that the payer keeps back. */
const WITHHELD = /源泉|withh/i;
const PARTIAL = /小計|sub-?total/i;
/** Sums of other times than the first year's: which rows are in them, and at which price, they do not say. */
const OF_YEARS = /[2-9２-９二三四五六七八九十]\s*年|年目|次年度|以降|[2-9]-year/i;

/** Yen of a text, what comes off as a negative number; undefined for a range, 0 for a share and what cannot be read. */
function yenIn(row: Summand, amount: string): number | undefined {
  if (row.often === 'sales' || row.often === 'order') return 0;
  const price = priceOf({ name: row.name, amount, often: row.often });
  if (price?.kind === 'discount') return -price.value;
  if (price?.kind !== 'price') return 0;
  return typeof price.value === 'number' ? price.value : undefined;
}

/** What rows come to: as they stand, in a month or once, and over the first year. */
interface Totals {
  readonly all: number;
  readonly by: Readonly<Record<Often, number>>;
  readonly first: number;
  readonly rows: number;
}
const NOTHING: Totals = {
  all: 0,
  by: { once: 0, monthly: 0, yearly: 0, sales: 0, order: 0, unknown: 0 },
  first: 0,
  rows: 0,
};

/** What rows come to, worked out once: a sum may be of any rows above it. */
const yens = new WeakMap<Summand, readonly (number | undefined)[]>();

function yensOf(row: Summand): readonly (number | undefined)[] {
  const found = yens.get(row) ?? [yenIn(row, row.stated), yenIn(row, row.amount)];
  yens.set(row, found);
  return found;
}

/** With one more row; undefined where what it comes to is open. */
function plus(totals: Totals, row: Summand): Totals | undefined {
  const [stated, read] = yensOf(row);
  if (row.choices || stated === undefined || read === undefined) return undefined;
  return {
    all: totals.all + stated,
    by: { ...totals.by, [row.often]: totals.by[row.often] + read },
    first: totals.first + (row.often === 'monthly' ? 12 : 1) * read,
    rows: totals.rows + 1,
  };
}

/** The sums that rows could be meant to have. */
const sumsOf = ({ all, by, first }: Totals, often: Often | undefined): readonly number[] =>
  often === 'yearly'
    ? // A month's price may stand for a year beside it.
      [by.yearly, by.yearly + 12 * by.monthly]
    : often
      ? [by[often]]
      : [all, first, by.once, by.monthly, by.yearly, by.once + by.unknown, by.once + by.unknown + by.monthly];

/** The rows that a sum may be of: those right above it, however many; all of them; where it stands first, those below. */
function runs(rows: readonly Summand[], at: number): readonly Totals[] {
  const found: Totals[] = [];
  let above: Totals | undefined = NOTHING;
  for (const row of rows.slice(0, at).toReversed()) {
    above = plus(above, row);
    if (!above) break;
    found.push(above);
  }
  const whole = totalOf(rows);
  return whole && at < rows.length ? [...found, whole] : found;
}

const totalOf = (rows: readonly Summand[]): Totals | undefined =>
  rows.reduce<Totals | undefined>((totals, row) => totals && plus(totals, row), NOTHING);

type Fit = 'plain' | 'taxed';

/** Whether a sum is the one that is stated, as it stands or with tax on one of them; to the yen a row, as tax is rounded. */
function fitOf(sum: number, stated: number, taxes: readonly number[], rows: number): Fit | undefined {
  if (sum === 0) return undefined;
  if (Math.abs(sum - stated) <= 1) return 'plain';
  const isTaxed =
    RATES.some((rate) => Math.abs(sum * rate - stated) <= rows || Math.abs(stated * rate - sum) <= rows) ||
    taxes.some((tax) => Math.abs(sum + tax - stated) <= 1);
  return isTaxed ? 'taxed' : undefined;
}

/** How rows come to a sum; undefined where they do not. */
function fitIn(all: readonly Totals[], sum: StatedSum, taxes: readonly number[], factor: number): Fit | undefined {
  const fits = all.flatMap((totals) =>
    sumsOf(totals, sum.often).flatMap((one) =>
      sum.amounts.flatMap((stated) => fitOf(one * factor, stated, taxes, totals.rows) ?? []),
    ),
  );
  return fits.includes('plain') ? 'plain' : fits[0];
}

/** Whether rows come to an amount, as they stand or over the first year: several of them, or one that is paid monthly. */
export const comesTo = (rows: readonly Summand[], amount: number): boolean =>
  runs(rows, rows.length).some(
    ({ rows: count, all, first }) =>
      (count > 1 || all !== first) && [all, first].some((sum) => sum !== 0 && Math.abs(sum - amount) <= 1),
  );

/**
 * What the sums of a quotation tell of its rows.
 * @returns `off`: the first sum that the rows do not come to; `withTax`: whether the rows hold the tax, as their plain sum is
 *   said to, or as the tax that is stated is the part of it that prices with tax hold
 */
export function checkSums(
  rows: readonly Summand[],
  sums: readonly StatedSum[],
): { readonly off: SumOff | undefined; readonly withTax: boolean } {
  const each = sums.flatMap(({ name, isTax, amounts: [first = 0] }) =>
    isTax ? [WITHHELD.test(name) ? -first : first] : [],
  );
  const taxes = [...each, each.reduce((sum, tax) => sum + tax, 0)].filter((tax) => tax !== 0);
  let off: SumOff | undefined;
  let withTax = false;
  let isNet = false;
  for (const [i, sum] of sums.entries()) {
    if (sum.isTax || sum.amounts.length === 0 || OF_YEARS.test(sum.name)) continue;
    const found = runs(rows, sum.at);
    const fit = fitIn(found, sum, taxes, 1);
    const whole = found.filter((totals) => totals.rows === (sum.at || rows.length));
    if (fitIn(whole, sum, taxes, 1) === 'plain') {
      const stated = sum.amounts[0] ?? 0;
      const isPart = (tax: number): boolean => Math.abs((stated * 10) / 110 - tax) <= 1;
      if (sum.withTax || taxes.some(isPart)) withTax = true;
      else isNet ||= taxes.some((tax) => Math.abs(stated / 10 - tax) <= 1);
    }
    if (fit || off || found.length === 0) continue;
    const last = sums.findLast((one, j) => j < i && !one.isTax && one.at < sum.at);
    const from = PARTIAL.test(sum.name) ? (last?.at ?? 0) : 0;
    const run = sum.at === 0 ? rows : rows.slice(from, sum.at);
    const total = totalOf(run);
    const read = total && (sum.often ? total.by[sum.often] : total.all);
    const stated = sum.amounts.at(-1) ?? 0;
    if (!read) continue;
    const unit = UNITS.find(([, factor]) => fitIn(found, sum, taxes, factor))?.[0];
    off = { name: sum.name, stated, read, ...(unit && { unit }) };
  }
  return { off, withTax: withTax && !isNet };
}
