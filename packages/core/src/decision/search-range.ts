import { baseIn, commonAddress } from '../scenario/common.ts';
import type { ScenarioInput } from '../scenario/inputs.ts';
import { isReference, type Linked } from '../scenario/quantity.ts';
import type { Scenario } from '../scenario/schema.ts';
import { severityTraits } from '../scenario/severity-traits.ts';

/** Where a break-even is looked for, both ends included, and why there. */
export interface SearchRange {
  readonly low: number;
  readonly high: number;
  /** `stated`: the user's range, widened by its own width to each side; `kind`: what is plausible for such a number. */
  readonly from: 'stated' | 'kind' | 'asked';
}

/**
 * The plausible range of an input. A stated range is widened by its own width to each side; that of an option's own sales,
 * its own or shared, at least to 0 to 10 times the value. Otherwise: yen, counts,
 * hours 0 to 10 times the value (an unpriced line: 0 to `money`); shares and probabilities 0 to 1; shares of other
 * lines 0 to 10 times the value, at least 1; yearly rates −50 % to +100 %; months 0 to 10 times the value, at least
 * 24. Never beyond what the input may be (a stated loss keeps low ≤ mode ≤ high, steps go up, a least is no more than the most); the value itself always lies within.
 * @param money yen that surely decides between the two options, for a price that is still 0.
 */
export function searchRange(
  { pointer, kind, base, range }: ScenarioInput,
  scenario: Scenario,
  money: number,
): SearchRange {
  const [least, most] = neighbours(scenario, pointer);
  const within = (low: number, high: number, from: SearchRange['from']): SearchRange => ({
    low: Math.max(kind.min, least, Math.min(low, base)),
    high: Math.min(kind.max, most, Math.max(high, base)),
    from,
  });
  if (range && range.high > range.low) {
    const width = range.high - range.low;
    const [low, high] = [range.low - width, range.high + width];
    // What somebody expects to sell is a forecast: it may be nothing, or many times as much.
    return isForecast(scenario, pointer)
      ? within(Math.min(0, low), Math.max(high, 10 * base), 'stated')
      : within(low, high, 'stated');
  }
  switch (kind.unit) {
    case 'rate':
      return within(0, kind.max <= 1 ? 1 : Math.max(1, 10 * base), 'kind');
    case 'rate/year':
      return kind.min < 0 ? within(-0.5, 1, 'kind') : within(0, 1, 'kind');
    case 'months':
      return within(0, Math.max(24, 10 * base), 'kind');
    case 'yen':
    case 'yen/month':
      return within(0, base === 0 ? money : 10 * base, 'kind');
    case 'records':
      return within(0, base === 0 ? 100_000 : 10 * base, 'kind');
    case 'yen/hour':
    case 'yen/order':
    case 'yen/record':
    case 'hours':
    case 'years':
    case 'people':
    case 'count':
    case 'factor':
      return within(0, base === 0 ? 1000 : 10 * base, 'kind');
  }
}

/** What options are to sell of their own, stated by each or once for several. */
const isForecast = ({ options }: Scenario, pointer: string): boolean =>
  /^\/options\/[^/]+\/sales\/monthlySales(?:\/factor)?$/.test(pointer) ||
  options.some(({ sales }) => {
    const own = sales?.monthlySales;
    return own !== undefined && isReference(own) && pointer === commonAddress(own.common);
  });
const SEVERITY = '/incident/severity/';
const TERM = /^\/options\/([^/]+)\/lines\/([^/]+)\/(tiers|limits)\/(?:above\/(\d+)\/from|(least|most))$/;

/** What the other numbers of a stated loss, of steps or of limits leave to one of them. */
function neighbours(scenario: Scenario, pointer: string): readonly [least: number, most: number] {
  const { severity } = scenario.incident;
  const leaves = pointer.startsWith(SEVERITY) ? severityTraits(severity).leaves(severity) : {};
  const [, option, id, term, step, end] = TERM.exec(pointer) ?? [];
  if (term === undefined) return leaves[pointer.slice(SEVERITY.length)] ?? ANY;
  const line = scenario.options.find((one) => one.id === option)?.lines.find((one) => one.id === id);
  const of = (quantity: Linked | undefined, other: number) =>
    quantity === undefined ? other : baseIn(scenario, quantity);
  if (term === 'tiers') {
    const { above = [] } = line?.tiers ?? {};
    const place = Number(step);
    return [of(above[place - 1]?.from, 0) + 1, of(above[place + 1]?.from, ANY[1]) - 1];
  }
  const { least, most } = line?.limits ?? {};
  return end === 'least' ? [ANY[0], of(most, ANY[1])] : [of(least, ANY[0]), ANY[1]];
}

const ANY = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const;
