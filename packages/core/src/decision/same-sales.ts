import { type Prepared, prepare } from '../model/prepare.ts';
import { OPTION_TRAITS } from '../scenario/option-traits.ts';
import { baseOf } from '../scenario/quantity.ts';
import type { Option, Scenario } from '../scenario/schema.ts';
import { atMeans } from './at-means.ts';
import { breakEven } from './break-even.ts';
import type { Choice } from './choice-of.ts';
import { planTurn } from './plan-turn.ts';

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
   * What `asked` alone would have to sell a month, yen – of sales planned by year in the first of them, all others in
   * proportion – for the two to leave as much, with every range at its mean, and which of them leaves more beyond it;
   * `none` where nothing up to three times as much turns the choice.
   */
  readonly turn: { readonly sales: number; readonly to: string } | 'none';
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
  const ids = new Set(asked.map(({ id }) => id));
  const selling = prepare(withOwnSales(means, ids, now));
  const turns = pairsOf(able, { best, other, isAsked: ({ id }) => ids.has(id) }).flatMap(([mover, rival]) => {
    const turn = turnOf(selling, mover.id, rival.id, now);
    return turn ? [{ asked: mover.id, other: rival.id, turn }] : [];
  });
  const [nearest] = turns.toSorted((a, b) => Math.abs(a.turn.sales - now) - Math.abs(b.turn.sales - now));
  return {
    options: scenario.options.filter((option) => isAsked(option) && !option.sales).map(({ id }) => id),
    ...{ asked: best.id, other: other.id, now },
    turn: 'none',
    ...nearest,
  };
}

/** Whose sales are moved, and against whom: ahead, one may fall behind; else any of those that are asked of may come first. */
function pairsOf(
  able: readonly Option[],
  { best, other, isAsked }: { readonly best: Option; readonly other: Option; isAsked: (option: Option) => boolean },
): readonly (readonly [mover: Option, rival: Option])[] {
  if (able[0] !== best) return able.filter(isAsked).map((one) => [one, other]);
  // Forms of one's own shop have the same customers, and sell more or less together.
  if (!isMall(best)) return [[best, other]];
  return able.slice(1).flatMap((one) => [[best, one] as const, ...(isAsked(one) ? [[one, best] as const] : [])]);
}

const isMall = ({ kind }: Option): boolean => OPTION_TRAITS[kind].marketplace;

/** Whether the sales that are stated are those of a mall: the present shop is in one. */
const sellsInMall = ({ options }: Scenario): boolean =>
  options.some((option) => isMall(option) && option.existing === true);

function withOwnSales(scenario: Scenario, ids: ReadonlySet<string>, monthlySales: number): Scenario {
  const { ramp, salesByYear } = scenario.business;
  const sales = { monthlySales, ...(salesByYear ? { salesByYear } : ramp && { ramp }) };
  return { ...scenario, options: scenario.options.map((one) => (ids.has(one.id) ? { ...one, sales } : one)) };
}

/** The sales of one option at which it changes places with another, nearest to where they are, and who is ahead beyond. */
function turnOf(selling: Prepared, left: string, right: string, now: number) {
  if (selling.scenario.business.salesByYear) {
    const turn = planTurn(selling, { option: left, other: right, most: MOST });
    return turn && { sales: turn.factor * now, to: turn.to };
  }
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
