import { amountKey } from './amount-traits.ts';
import type { Line, Scenario, Source } from './schema.ts';

const IN_LIST = /^\/options\/([^/]+)\/(lines|credits)\/([^/]+)\//;

/** What `sources` says of an address; undefined where it says nothing. */
const said = ({ sources }: Pick<Scenario, 'sources'>, address: string): Source | undefined =>
  sources && Object.hasOwn(sources, address) ? sources[address] : undefined;

/**
 * Where the number at an address comes from, by one rule for everybody who asks: what `sources` says of that very number,
 * else what its line, credit or shared number says, else the owner states it.
 */
export function sourceAt(scenario: Scenario, address: string): Source {
  const own = said(scenario, address);
  if (own) return own;
  // A factor has the source of the number it stands in for.
  if (address.endsWith('/factor')) return sourceAt(scenario, address.slice(0, -'/factor'.length));
  const [, common] = /^\/common\/([^/]+)\/value$/.exec(address) ?? [];
  const shared = common === undefined || !scenario.common ? undefined : scenario.common[common];
  if (shared) return shared.source;
  const [, optionId, list, id] = IN_LIST.exec(address) ?? [];
  const option = scenario.options.find((one) => one.id === optionId);
  const items = list === 'credits' ? option?.credits : option?.lines;
  return items?.find((item) => item.id === id)?.source ?? { kind: 'stated' };
}

/** Where the number that a line is known by comes from. */
export const lineSource = ({ sources }: Pick<Scenario, 'sources'>, option: string, line: Line): Source =>
  (sources && said({ sources }, `/options/${option}/lines/${line.id}/amount/${amountKey(line.amount)}`)) ?? line.source;
