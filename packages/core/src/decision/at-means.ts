import { newPlace, once } from '../formula/memo.ts';
import { type Prepared, prepare } from '../model/prepare.ts';
import { pointerOfAddress } from '../scenario/address.ts';
import { forEachQuantity } from '../scenario/inputs.ts';
import { baseOf, isReference, type Quantity, rangeOf } from '../scenario/quantity.ts';
import type { Scenario } from '../scenario/schema.ts';
import { pertMean } from './pert-mean.ts';

const AT_MEANS = newPlace();

/**
 * The same with every range at its mean, and certain there: what the parts of a mean are shown by. Sums and products of
 * separate ranges have the mean they have here; what bends (growth, a least or most price, insurance) lies a little off.
 */
export const atMeans = ({ scenario, model }: Prepared): Prepared => once(model, AT_MEANS, () => meansOf(scenario));

function meansOf(scenario: Scenario): Prepared {
  let means: unknown = scenario;
  const put = (address: string, quantity: Quantity): void => {
    const range = rangeOf(quantity);
    if (range === undefined) return;
    const keys = (pointerOfAddress(scenario, address) as string).split('/').slice(1);
    means = withAt(means, keys, pertMean(baseOf(quantity), range));
  };
  forEachQuantity(scenario, (address, _, quantity) => {
    if (!isReference(quantity)) put(address, quantity);
    else if (quantity.factor !== undefined) put(`${address}/factor`, quantity.factor);
  });
  return prepare(means as Scenario);
}

/** A copy with another value at a place. */
function withAt(root: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(root)) {
    return root.map((item: unknown, i) => (String(i) === key ? withAt(item, rest, value) : item));
  }
  const holder = root as Readonly<Record<string, unknown>>;
  return { ...holder, [key]: withAt(holder[key], rest, value) };
}
