import type { Timing } from './schema.ts';

type TimingKind = Timing['kind'];
type TimingOf<K extends TimingKind> = Extract<Timing, { readonly kind: K }>;

/** A month in which a line is paid, counted from the opening, with its part of the year's cell. */
export type PaidMonth = readonly [month: number, weight: number];

/** When a line costs, as far as it is not words. Years count from 1; year 0 is the time before opening. */
interface TimingTraits<T> {
  /** What its price is the price of. What recurs by month or by year can follow sales. */
  readonly per: 'once' | 'month' | 'year';
  /** Whether it comes again within the years compared. */
  readonly recurs: boolean;
  /** How often it costs in a year: monthly lines count months. */
  readonly occurrences: (timing: T, year: number) => number;
  /** Months of a year, from 1 on, in which it costs, where it costs all along. */
  readonly activeMonths: (timing: T, year: number) => number;
  /** The month of a year, from 1 to 12, in which it begins to cost. */
  readonly firstMonth: (timing: T, year: number) => number;
  /** The months in which a year's cell is paid; undefined where it is spread over the months it costs in. */
  readonly paidIn: (timing: T, year: number) => readonly PaidMonth[] | undefined;
  /** Whether it costs within so many years. */
  readonly isDueWithin: (timing: T, years: number) => boolean;
  /** Months without a gap from month 1 for which it pays. What is bought once is taken to last. */
  readonly monthsFromStart: (timing: T) => number;
  /** First and last month or year stated, where both are. */
  readonly span: (timing: T) => readonly [from: number, to: number] | undefined;
}

const FOREVER = Number.POSITIVE_INFINITY;
const lasts = (fromStart: boolean): number => (fromStart ? FOREVER : 0);
const none = () => undefined;
const inMonth = (month: number | undefined, year: number): readonly PaidMonth[] | undefined =>
  month === undefined ? undefined : [[12 * (year - 1) + month, 1]];
const spanOf = ({ from, to }: { readonly from?: number | undefined; readonly to?: number | undefined }) =>
  from === undefined || to === undefined ? undefined : ([from, to] as const);

const monthsActive = ({ from = 1, to = FOREVER }: TimingOf<'monthly'>, year: number): number =>
  Math.max(0, Math.min(to, 12 * year) - Math.max(from, 12 * (year - 1) + 1) + 1);

/** Months in which a line pays for several at once, and for how many each time, within a year. */
function inAdvance({ from = 1, to = FOREVER, advance }: TimingOf<'monthly'>, year: number): readonly PaidMonth[] {
  const found: PaidMonth[] = [];
  const step = advance ?? 1;
  for (let month = from; month <= Math.min(to, 12 * year); month += step) {
    if (month > 12 * (year - 1)) found.push([month, Math.min(step, to - month + 1)]);
  }
  return found;
}

/** One record of traits per timing: a new one is its schema, its traits and its words. */
const TIMING_TRAITS: { readonly [K in TimingKind]: TimingTraits<TimingOf<K>> } = {
  'before-opening': {
    per: 'once',
    recurs: false,
    occurrences: (_, year) => (year === 0 ? 1 : 0),
    activeMonths: () => 0,
    firstMonth: () => 1,
    paidIn: none,
    isDueWithin: () => true,
    monthsFromStart: () => FOREVER,
    span: none,
  },
  once: {
    per: 'once',
    recurs: false,
    occurrences: ({ month }, year) => (year === Math.ceil(month / 12) ? 1 : 0),
    activeMonths: () => 0,
    firstMonth: () => 1,
    paidIn: ({ month }) => [[month, 1]],
    isDueWithin: ({ month }, years) => month <= 12 * years,
    monthsFromStart: ({ month }) => lasts(month === 1),
    span: none,
  },
  monthly: {
    per: 'month',
    recurs: true,
    occurrences: (timing, year) => {
      if (year === 0) return 0;
      if (timing.advance === undefined) return monthsActive(timing, year);
      return inAdvance(timing, year).reduce((sum, [, months]) => sum + months, 0);
    },
    activeMonths: monthsActive,
    firstMonth: ({ from = 1 }, year) => Math.max(1, from - 12 * (year - 1)),
    paidIn: (timing, year) => (timing.advance === undefined ? undefined : inAdvance(timing, year)),
    isDueWithin: ({ from = 1 }, years) => from <= 12 * years,
    monthsFromStart: ({ from = 1, to = FOREVER }) => (from === 1 ? to : 0),
    span: spanOf,
  },
  yearly: {
    per: 'year',
    recurs: true,
    occurrences: ({ from = 1, to = FOREVER }, year) => (year > 0 && year >= from && year <= to ? 1 : 0),
    activeMonths: ({ from = 1, to = FOREVER }, year) => (year >= from && year <= to ? 12 : 0),
    firstMonth: () => 1,
    paidIn: ({ month }, year) => inMonth(month, year),
    isDueWithin: ({ from = 1 }, years) => from <= years,
    monthsFromStart: ({ from = 1, to = FOREVER }) => (from === 1 ? 12 * to : 0),
    span: spanOf,
  },
  every: {
    per: 'once',
    recurs: true,
    occurrences: ({ years, first = years }, year) =>
      year > 0 && year >= first && (year - first) % years === 0 ? 1 : 0,
    activeMonths: () => 0,
    firstMonth: () => 1,
    paidIn: ({ month }, year) => inMonth(month, year),
    isDueWithin: ({ years, first = years }, within) => first <= within,
    monthsFromStart: ({ years, first = years }) => lasts(first === 1),
    span: none,
  },
};

/** The traits of a timing, whichever it is. */
export const timingTraits = ({ kind }: Timing): TimingTraits<Timing> => TIMING_TRAITS[kind] as TimingTraits<Timing>;

/** Whether a timing recurs by month or by year, as what follows sales has to. */
export const followsCalendar = (timing: Timing): boolean => timingTraits(timing).per !== 'once';

/** How often a line costs in a year (year 0 is the time before opening): monthly lines count months. */
export const occurrences = (timing: Timing, year: number): number => timingTraits(timing).occurrences(timing, year);

/** Months of year `year` (1-based) in which a line costs, for timings that recur; 0 outside its span. */
export const activeMonths = (timing: Timing, year: number): number => timingTraits(timing).activeMonths(timing, year);

/** Whether a line costs within so many years. */
export const isDueWithin = (timing: Timing, years: number): boolean => timingTraits(timing).isDueWithin(timing, years);

/** Months without a gap from month 1 for which a line pays. What is bought once is taken to last. */
export const monthsFromStart = (timing: Timing): number => timingTraits(timing).monthsFromStart(timing);
