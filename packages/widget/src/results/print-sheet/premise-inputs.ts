import type { Scenario } from '@ec-tco/core';
import { isReference, type ScenarioInput } from '@ec-tco/core/scenario';
import { inputsOf } from '../../shared/format.ts';

/** What the choice rests on beside the prices: the shop's own numbers, what options sell of their own, the rates. */
export function premiseInputs(scenario: Scenario): readonly ScenarioInput[] {
  const inputs = inputsOf(scenario);
  const from = (start: string) => [...inputs.values()].filter(({ pointer }) => pointer.startsWith(start));
  const { business, options } = scenario;
  const planned = [
    ...(business.salesByYear ? ['/business/monthlySales'] : []),
    ...options.flatMap(({ id, sales }) => (sales?.salesByYear ? [`/options/${id}/sales/monthlySales`] : [])),
  ];
  const shared = options.flatMap(({ sales }) =>
    sales ? [sales.monthlySales, sales.salesGrowth, sales.averageOrderValue] : [],
  );
  const common = shared.flatMap((quantity) =>
    quantity !== undefined && isReference(quantity) ? [`/common/${quantity.common}/value`] : [],
  );
  const all = [
    ...from('/business/'),
    ...[...new Set(common)].flatMap((pointer) => inputs.get(pointer) ?? []),
    ...options.flatMap(({ id }) => from(`/options/${id}/sales/`)),
    ...from('/rates/'),
  ];
  // A plan by years stands in place of a month's sales.
  return all.filter(({ pointer }) => !planned.includes(pointer));
}
