import { orderWithoutIncidents } from '@ec-tco/core';
import { breakEvenProbability } from '@ec-tco/core/analysis';
import { how, type NamePart, numberPart, type Parts } from '@ec-tco/core/format';
import { byKind } from '../../shared/by-kind.ts';
import { type Computation, decidingFor } from '../../shared/computation.ts';
import type { Catalogue } from '../messages/messages.ts';

/**
 * How likely an incident must be for each dearer option to pay, against the one that costs least, or leaves the most where
 * options sell differently, without incidents.
 */
export function incidentPairs(computation: Computation) {
  // As the choice is made: with every range at its mean.
  const { result, prepared } = decidingFor(computation);
  const [first, ...others] = orderWithoutIncidents(prepared, result).filter(({ complete }) => complete);
  if (!first) return [];
  const sales = (id: string) => result.options.find((option) => option.id === id)?.sales;
  return others.map(({ option }) => ({
    a: first.option,
    b: option,
    // A closed shop that sells less loses less of it: no safety.
    sellsLess: sales(option)?.lt(sales(first.option) ?? 0) === true,
    found: breakEvenProbability(prepared, result, { left: first.option, right: option }),
  }));
}

/** Such pairs in words, `net` where what is left decides; what is cheaper and as safe is said once of all others. */
export function pairTexts(
  pairs: ReturnType<typeof incidentPairs>,
  { incident: say }: Catalogue,
  name: (id: string) => NamePart,
  net: boolean,
): readonly Parts[] {
  const worse = pairs.flatMap(({ found }) => (found.kind === 'no-trade-off' ? [found] : []));
  return pairs.flatMap(({ a, b, sellsLess, found }): readonly Parts[] => {
    const rate = (perYear: number) => numberPart(perYear, 'rate', how.pair(a, b));
    return byKind(found, {
      'equal-cost': () => [say.equal(name(a), name(b), net)],
      'no-trade-off': (one) =>
        one === worse[0]
          ? [
              say.noTradeOff(
                worse.map(({ dearer }) => name(dearer)),
                name(one.cheaper),
                net,
              ),
            ]
          : [],
      at: ({ dearer, cheaper, perYear }) => [say.pair.at(name(dearer), name(cheaper), rate(perYear))],
      common: ({ dearer, cheaper, perYear, alike }) => [
        (alike ? say.pair.common : say.pair.inProportion)(name(dearer), name(cheaper), rate(perYear), sellsLess),
      ],
      never: ({ dearer, cheaper }) => [say.pair.never(name(dearer), name(cheaper))],
      'no-loss': ({ dearer, cheaper }) => [say.pair['no-loss'](name(dearer), name(cheaper))],
    });
  });
}
