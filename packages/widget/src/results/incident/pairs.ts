import { breakEvenProbability } from '@ec-tco/core/analysis';
import { how, type NamePart, numberPart, type Parts } from '@ec-tco/core/format';
import type { Computation } from '../../shared/computation.ts';
import type { Catalogue } from '../messages/messages.ts';

/** How likely an incident must be for each dearer option to pay, against the one that costs least without incidents. */
export function incidentPairs({ result, prepared }: Computation) {
  const order = result.rankings.total.filter(({ complete }) => complete);
  const [cheapest, ...dearer] = order;
  if (!cheapest) return [];
  return dearer.map(({ option }) => ({
    a: cheapest.option,
    b: option,
    found: breakEvenProbability(prepared, result, { left: cheapest.option, right: option }),
  }));
}

/** Such a pair in words. */
export function pairText(
  { a, b, found }: ReturnType<typeof incidentPairs>[number],
  { incident: say }: Catalogue,
  name: (id: string) => NamePart,
): Parts {
  if (found.kind === 'equal-cost') return say.equal(name(a), name(b));
  const [dear, cheap] = [name(found.dearer), name(found.cheaper)];
  switch (found.kind) {
    case 'no-trade-off':
      return say.noTradeOff(dear, cheap);
    case 'at':
    case 'common':
      return say.pair[found.kind](dear, cheap, numberPart(found.perYear, 'rate', how.pair(a, b)));
    default:
      return say.pair[found.kind](dear, cheap);
  }
}
