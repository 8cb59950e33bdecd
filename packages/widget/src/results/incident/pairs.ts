import { baseOf, type OptionResult } from '@ec-tco/core';
import { breakEvenProbability } from '@ec-tco/core/analysis';
import { how, type NamePart, numberPart, type Parts } from '@ec-tco/core/format';
import type { Computation } from '../../shared/computation.ts';
import type { Catalogue } from '../messages/messages.ts';

/** How likely an incident must be for each dearer option to pay, against the one that costs least without incidents. */
export function incidentPairs({ result, scenario }: Computation) {
  const order = result.rankings.total.filter(({ complete }) => complete);
  const stake = (id: string) => {
    const option = result.options.find((one) => one.id === id) as OptionResult;
    return { id, total: option.total.total.toNumber(), retained: option.incident.retained.toNumber() };
  };
  const likely = (id: string) => baseOf(scenario.options.find((option) => option.id === id)?.annualProbability ?? 0);
  const [cheapest, ...dearer] = order;
  if (!cheapest) return [];
  return dearer.map(({ option }) => ({
    a: cheapest.option,
    b: option,
    /** Dearer and likelier to be hit: no probability speaks for it. */
    riskier: likely(option) > likely(cheapest.option),
    /** Less likely to be hit: what the verdict weighs against the cheapest. */
    safer: likely(option) < likely(cheapest.option),
    found: breakEvenProbability(stake(cheapest.option), stake(option), result.horizonYears),
  }));
}

/** Such a pair in words. */
export function pairText(
  { a, b, riskier, found }: ReturnType<typeof incidentPairs>[number],
  { incident: say }: Catalogue,
  name: (id: string) => NamePart,
): Parts {
  if (found.kind === 'equal-cost') return say.equal(name(a), name(b));
  const [dear, cheap] = [name(found.dearer), name(found.cheaper)];
  if (riskier) return say.riskier(dear, cheap);
  return found.kind === 'at'
    ? say.pair.at(dear, cheap, numberPart(found.perYear, 'rate', how.pair(a, b)))
    : say.pair[found.kind](dear, cheap);
}
