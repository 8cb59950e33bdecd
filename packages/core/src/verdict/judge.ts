import { Decimal } from '../money/decimal.ts';
import type { MissingFact, VerdictInput, VerdictOption } from './verdict-input.ts';

/**
 * How strong a verdict is.
 * - `clear`: probability of winning less its error is at least 0.9, no number without a range is near the value at
 *   which it would change the choice, the stated values name the same option, and nothing blocking is open.
 * - `likely`: at least 0.7, and no such number is very near.
 * - `open`: less, or nobody has worked out how uncertain it is, or the best has a requirement nobody can meet.
 * - `tie`: the best two differ by no more than `VERDICT_RULES.tieShare` of the cost, or than rounding, or than the error
 *   of their means.
 * - `none-eligible`: no option may be chosen. `incomplete`: a price that could decide is missing.
 */
export type Strength = 'clear' | 'likely' | 'open' | 'tie' | 'none-eligible' | 'incomplete';

/** The limits of each word. */
export const VERDICT_RULES = {
  clear: 0.9,
  likely: 0.7,
  /** How far a turning point must lie, as a share of the number; of a price, divided by what of its option is unquoted. */
  far: { clear: 0.3, likely: 0.1 },
  /** The same of what is sold in a mall while it is taken to be as elsewhere: what differs by nature must lie farther. */
  sales: { clear: 0.5, likely: 0.3 },
  /** A chance from which on it is not told of numbers of which less than `confirmed` is quoted. */
  nearlyAlways: 0.95,
  confirmed: 0.5,
  tieShare: 0.01,
  roundedCells: 200,
} as const;

/** What a verdict found, as data. Options by id. */
export interface VerdictFacts {
  readonly strength: Strength;
  /** Options that may be chosen and are priced, best mean first. */
  readonly ranked: readonly string[];
  readonly best: string | undefined;
  readonly runnerUp: string | undefined;
  /** Yen between the best two, not negative. */
  readonly difference: Decimal | undefined;
  /** Yen by which drawing may be wrong about it, where that is as much as the difference itself. */
  readonly withinError: Decimal | undefined;
  /** The best and those that tie with it; empty without a tie. */
  readonly tied: readonly string[];
  readonly ruledOut: readonly string[];
  /** Options whose missing price could make them win. */
  readonly pending: readonly string[];
  /** Probability of the best to win, at least so much where a price is missing, and its error; undefined when not known. */
  readonly probability: { readonly value: Decimal; readonly error: Decimal } | undefined;
  /** The option that the stated values alone would name, where that is not the best. */
  readonly statedBest: string | undefined;
  /** Whether means over the ranges decided. */
  readonly byMean: boolean;
  /** Whether every number without a range is far enough from changing the choice to be clear, and to be likely. */
  readonly far: { readonly clear: boolean; readonly likely: boolean };
  /** The option most likely to win, where that is not the best. */
  readonly likelier: string | undefined;
  /**
   * Whether the chances must not be told as percentages near 0 or 100: nearly all for one option, and less than half of
   * the cost of the leading options quoted, a number without a range near to changing the choice, or the choice resting
   * on a forecast.
   */
  readonly unconfirmed: boolean;
  /** Whether the choice rests on what is taken to sell, and nobody has confirmed it. */
  readonly onForecast: boolean;
  /** Whether something blocking is open, so that the verdict cannot be clear. */
  readonly blocked: boolean;
  /** Options with a price missing that cannot win, but may still come before `runnerUp`. */
  readonly maybeNext: readonly string[];
}

/** Judges the facts: no verdict is stronger than its evidence. */
export function judge(input: VerdictInput): VerdictFacts {
  const { options, measure } = input;
  const sign = measure === 'net' ? -1 : 1;
  const allowed = options.filter((option) => option.status !== 'ruled-out');
  const priced = allowed.filter((option) => option.unpriced.length === 0 && option.amount.isFinite());
  const byMean = priced.length > 0 && priced.every(({ mean }) => mean?.isFinite());
  const decides = ({ mean, amount }: VerdictOption): Decimal => (byMean && mean ? mean : amount);
  const inOrder = (of: (option: VerdictOption) => Decimal) =>
    priced.toSorted((a, b) => of(a).comparedTo(of(b)) * sign || (a.id < b.id ? -1 : 1));
  const ranked = inOrder(decides);
  const [stated] = inOrder(({ amount }) => amount);
  const [best, runnerUp] = ranked;
  const behind = (option: VerdictOption) => (best ? decides(option).minus(decides(best)).times(sign) : new Decimal(0));
  const apart = best && runnerUp && decides(runnerUp).minus(decides(best)).abs();
  const differenceError = new Decimal(byMean ? (input.differenceError ?? 0) : 0);
  const withinError = apart && differenceError.gt(0) && apart.lte(differenceError) ? differenceError : undefined;
  const tolerance = best ? Decimal.max(toleranceOf(input, best), withinError ?? 0) : new Decimal(0);

  const pending = allowed.filter(
    (option) =>
      !ranked.includes(option) &&
      // A price is never negative: what is already dearer without it stays dearer.
      !(best && (option.worthUpTo?.kind === 'never' || (option.amount.isFinite() && behind(option).gt(tolerance)))),
  );
  const near = ranked.filter((option) => behind(option).lte(tolerance));
  const tied = near.length > 1 ? near.map((option) => option.id) : [];
  const ruledOut = options.filter((option) => option.status === 'ruled-out').map((option) => option.id);
  const blocked =
    (best !== undefined && best.status !== 'eligible') ||
    // What is open about an option that is behind can only keep it behind.
    input.missing.some(
      (item) =>
        item.blocking && concerns(item, ruledOut) && (best === undefined || item.options?.includes(best.id) !== false),
    );

  const chances = ranked.length > 0 ? chancesIn(input, ranked) : undefined;
  const isFar = (word: keyof typeof VERDICT_RULES.far): boolean =>
    Math.min(input.nearest ?? Number.POSITIVE_INFINITY, input.nearestForecast ?? Number.POSITIVE_INFINITY) >=
      VERDICT_RULES.far[word] && (input.salesTurn ?? Number.POSITIVE_INFINITY) >= VERDICT_RULES.sales[word];
  const onForecast = input.missing.some((item) => item.first === true && item.blocking && concerns(item, ruledOut));

  const probability = best && chances?.get(best.id);
  const [likeliest] = chances ? [...chances].reduce((a, b) => (b[1].value.gt(a[1].value) ? b : a)) : [];
  const likelier =
    probability &&
    likeliest !== undefined &&
    chances?.get(likeliest)?.value.minus(probability.value).gt(probability.error)
      ? likeliest
      : undefined;
  const onlyOne = allowed.length === 1 && options.length > 1;
  const strength = ((): Strength => {
    if (allowed.length === 0) return 'none-eligible';
    if (pending.length > 0 || !best) return 'incomplete';
    // Nothing else may be chosen: amounts do not decide.
    if (best.unmet === true) return tied.length > 0 ? 'tie' : 'open';
    if (onlyOne) return blocked ? 'likely' : 'clear';
    if (tied.length > 0) return 'tie';
    // One with a price missing is a rival all the same, at its least.
    if (!probability || likelier !== undefined || allowed.length < 2) return 'open';
    const surely = probability.value.minus(probability.error);
    const sure = surely.gte(VERDICT_RULES.clear) && isFar('clear') && stated?.id === best.id;
    if (sure && !blocked) return 'clear';
    return surely.gte(VERDICT_RULES.likely) && isFar('likely') ? 'likely' : 'open';
  })();
  return {
    strength,
    ranked: ranked.map((option) => option.id),
    best: best?.id,
    runnerUp: runnerUp?.id,
    difference: apart,
    withinError,
    tied,
    ruledOut,
    pending: pending.map((option) => option.id),
    probability,
    statedBest: stated && stated.id !== best?.id ? stated.id : undefined,
    byMean,
    far: { clear: isFar('clear'), likely: isFar('likely') },
    unconfirmed:
      ((input.quotedShare ?? 0) < VERDICT_RULES.confirmed || !isFar('clear') || onForecast) &&
      probability?.value.gte(VERDICT_RULES.nearlyAlways) === true,
    likelier,
    onForecast,
    blocked,
    maybeNext: allowed.flatMap((option) =>
      !ranked.includes(option) &&
      !pending.includes(option) &&
      runnerUp &&
      (!option.amount.isFinite() || decides(runnerUp).minus(option.amount).times(sign).gt(0))
        ? [option.id]
        : [],
    ),
  };
}

function toleranceOf({ roundedCells = VERDICT_RULES.roundedCells }: VerdictInput, best: VerdictOption): Decimal {
  const scale = best.cost?.isFinite() ? best.cost : best.amount;
  // Each cell is rounded by half a yen at most.
  return Decimal.max(scale.abs().times(VERDICT_RULES.tieShare), new Decimal(roundedCells).times(0.5));
}

/** Whether something open is open of an option that may still be chosen. */
export const concerns = ({ options }: MissingFact, ruledOut: readonly string[]): boolean =>
  options === undefined || options.some((option) => !ruledOut.includes(option));

/**
 * Without ranges the stated values are all there is: the first of them wins, and how sure that is, only the distance to
 * the turning points tells. Nobody who has not searched for them knows.
 */
function chancesIn(input: VerdictInput, ranked: readonly VerdictOption[]): ReadonlyMap<string, Chance> | undefined {
  const { uncertainty, nearest } = input;
  switch (uncertainty.kind) {
    case 'not-computed':
      return undefined;
    case 'no-ranges':
      return nearest === undefined
        ? undefined
        : new Map(ranked.slice(0, 1).map(({ id }) => [id, { value: new Decimal(1), error: new Decimal(0) }]));
    case 'sampled':
      return chancesOf(uncertainty, ranked);
  }
}

type Chance = NonNullable<VerdictFacts['probability']>;

/** Probabilities of the ranked options; undefined unless every one of them is a probability with an error. */
function chancesOf(
  { best, error }: Extract<VerdictInput['uncertainty'], { readonly kind: 'sampled' }>,
  ranked: readonly VerdictOption[],
): ReadonlyMap<string, Chance> | undefined {
  const off = new Decimal(error);
  const chances = new Map<string, Chance>();
  for (const { id } of ranked) {
    const value = new Decimal((Object.hasOwn(best, id) ? best[id] : undefined) ?? Number.NaN);
    if (!(value.gte(0) && value.lte(1) && off.gte(0) && off.isFinite())) return undefined;
    chances.set(id, { value, error: off });
  }
  return chances;
}
