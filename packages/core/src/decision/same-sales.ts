import type { Prepared } from '../model/prepare.ts';
import { prepare } from '../model/prepare.ts';
import { OPTION_TRAITS } from '../scenario/option-traits.ts';
import { baseOf } from '../scenario/quantity.ts';
import type { Option, Scenario } from '../scenario/schema.ts';
import { atMeans } from './at-means.ts';
import { breakEven } from './break-even.ts';
import type { Choice } from './choice-of.ts';

/**
 * A mall brings customers of its own; where nobody has said what is sold there, all options are taken to sell as much.
 * What it would take to turn the choice.
 */
export interface SameSales {
  /** Options whose own sales are to be stated: the malls; of a shop that sells in one already, all others. */
  readonly options: readonly string[];
  /** The best of these, and the best of the rest. */
  readonly asked: string;
  readonly other: string;
  /** Which of the two is ahead while they sell as much. */
  readonly ahead: string;
  /** What all are taken to sell a month in the first year, yen, tax excluded; the mean, where there is a range. */
  readonly now: number;
  /**
   * What `asked` alone would have to sell a month, yen, for the two to leave as much, with every range at its mean;
   * `none` where nothing up to three times as much turns the choice, undefined where sales are planned year by year.
   */
  readonly turn: number | 'none' | undefined;
}

/** So many times as much is looked at. */
const MOST = 3;

/** @returns undefined where malls are not compared with other forms, or what one of them sells is stated. */
export function sameSales(prepared: Prepared, { ranked }: Pick<Choice, 'ranked'>): SameSales | undefined {
  const { scenario } = prepared;
  const byId = new Map(scenario.options.map((option) => [option.id, option]));
  const able = ranked.filter(({ complete }) => complete).flatMap(({ option }) => byId.get(option) ?? []);
  const isAsked = sellsInMall(scenario) ? (option: Option) => !isMall(option) : isMall;
  const [asked, other] = [able.find(isAsked), able.find((option) => !isAsked(option))];
  if (!asked || !other || asked.sales || other.sales) return undefined;
  const means = atMeans(prepared).scenario;
  const now = baseOf(means.business.monthlySales);
  return {
    options: scenario.options.filter((option) => isAsked(option) && !option.sales).map(({ id }) => id),
    asked: asked.id,
    other: other.id,
    ahead: (able.find(({ id }) => id === asked.id || id === other.id) as Option).id,
    now,
    turn: scenario.business.salesByYear ? undefined : turnOf(means, asked.id, other.id, now),
  };
}

const isMall = ({ kind }: Option): boolean => OPTION_TRAITS[kind].marketplace;

/** Whether the sales that are stated are those of a mall: the present shop is in one. */
const sellsInMall = ({ options, baseline }: Scenario): boolean =>
  options.some((option) => isMall(option) && (option.existing === true || option.id === baseline));

/** The sales of one option at which it leaves as much as another, nearest to where they are. */
function turnOf(scenario: Scenario, left: string, right: string, now: number): number | 'none' {
  const { ramp } = scenario.business;
  const sales = { monthlySales: now, ...(ramp && { ramp }) };
  const options = scenario.options.map((option) => (option.id === left ? { ...option, sales } : option));
  const { outcome } = breakEven(prepare({ ...scenario, options }), {
    ...{ left, right, measure: 'net', pointer: `/options/${left}/sales/monthlySales` },
    ...{ low: 0, high: MOST * now },
  });
  const roots = 'roots' in outcome ? outcome.roots.map(({ value }) => value) : [];
  const [nearest] = roots.toSorted((a, b) => Math.abs(a - now) - Math.abs(b - now));
  return nearest ?? 'none';
}
