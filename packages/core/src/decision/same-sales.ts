import { type Prepared, prepare } from '../model/prepare.ts';
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
  /** The one of these whose sales turn the choice soonest, and the option that it changes places with. */
  readonly asked: string;
  readonly other: string;
  /** What all are taken to sell a month in the first year, yen, tax excluded; the mean, where there is a range. */
  readonly now: number;
  /**
   * What `asked` alone would have to sell a month, yen, for the two to leave as much, with every range at its mean, and
   * which of them leaves more beyond it; `none` where nothing up to three times as much turns the choice, undefined where
   * sales are planned year by year.
   */
  readonly turn: { readonly sales: number; readonly to: string } | 'none' | undefined;
}

/** So many times as much is looked at. */
const MOST = 3;

/** @returns undefined where malls are not compared with other forms, or what the best of them sells is stated. */
export function sameSales(prepared: Prepared, { ranked }: Pick<Choice, 'ranked'>): SameSales | undefined {
  const { scenario } = prepared;
  const byId = new Map(scenario.options.map((option) => [option.id, option]));
  const able = ranked.filter(({ complete }) => complete).flatMap(({ option }) => byId.get(option) ?? []);
  const isAsked = sellsInMall(scenario) ? (option: Option) => !isMall(option) : isMall;
  const [best, other] = [able.find(isAsked), able.find((option) => !isAsked(option))];
  if (!best || !other || best.sales || other.sales) return undefined;
  const means = atMeans(prepared).scenario;
  const [planned] = means.business.salesByYear ?? [];
  const now = planned === undefined ? baseOf(means.business.monthlySales) : baseOf(planned) / 12;
  const asked = able.filter((option) => isAsked(option) && !option.sales);
  const found = {
    options: scenario.options.filter((option) => isAsked(option) && !option.sales).map(({ id }) => id),
    ...{ asked: best.id, other: other.id, now },
  };
  if (planned !== undefined) return { ...found, turn: undefined };
  const selling = prepare(withOwnSales(means, new Set(asked.map(({ id }) => id)), now));
  // While one of them is ahead, it is the one to fall behind; else any of them may come first.
  const movers = able[0] === best ? [best] : asked;
  const turns = movers.flatMap(({ id }) => {
    const turn = turnOf(selling, id, other.id, now);
    return turn ? [{ asked: id, turn }] : [];
  });
  const [nearest] = turns.toSorted((a, b) => Math.abs(a.turn.sales - now) - Math.abs(b.turn.sales - now));
  return { ...found, turn: 'none', ...nearest };
}

const isMall = ({ kind }: Option): boolean => OPTION_TRAITS[kind].marketplace;

/** Whether the sales that are stated are those of a mall: the present shop is in one. */
const sellsInMall = ({ options, baseline }: Scenario): boolean =>
  options.some((option) => isMall(option) && (option.existing === true || option.id === baseline));

function withOwnSales(scenario: Scenario, ids: ReadonlySet<string>, monthlySales: number): Scenario {
  const { ramp } = scenario.business;
  const sales = { monthlySales, ...(ramp && { ramp }) };
  return { ...scenario, options: scenario.options.map((one) => (ids.has(one.id) ? { ...one, sales } : one)) };
}

/** The sales of one option at which it changes places with another, nearest to where they are, and who is ahead beyond. */
function turnOf(selling: Prepared, left: string, right: string, now: number) {
  const { outcome } = breakEven(selling, {
    ...{ left, right, measure: 'net', pointer: `/options/${left}/sales/monthlySales` },
    ...{ low: 0, high: MOST * now },
  });
  const roots = 'roots' in outcome ? outcome.roots : [];
  const [nearest] = roots.toSorted((a, b) => Math.abs(a.value - now) - Math.abs(b.value - now));
  if (!nearest) return undefined;
  const { value: sales, above, below } = nearest;
  const ahead = sales >= now ? above : below;
  return ahead === 'tie' ? undefined : { sales, to: ahead === 'left' ? left : right };
}
