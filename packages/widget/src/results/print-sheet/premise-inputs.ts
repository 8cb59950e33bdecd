import type { Scenario } from '@ec-tco/core';
import { statedMoney } from '@ec-tco/core/format';
import { inputSource, isReference, type ScenarioInput } from '@ec-tco/core/scenario';
import { inputsOf } from '../../shared/format.ts';

/**
 * What the choice rests on beside the prices: the shop's own numbers, what options sell of their own, the rates, exchange
 * rates, and what the shop itself says of an incident and of insurance.
 */
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
    ...from('/').filter(({ pointer, kind }) => statedMoney(scenario, pointer, kind.unit).exchange),
    ...[...from('/incident/'), ...options.flatMap(({ id }) => from(`/options/${id}/insurance/`))].filter(
      ({ pointer }) => inputSource(scenario, pointer).kind !== 'figure',
    ),
  ];
  // A plan by years stands in place of a month's sales; nothing on these pages is discounted.
  const left = new Set([...planned, '/rates/discount']);
  return all.filter(({ pointer }) => !left.has(pointer));
}
