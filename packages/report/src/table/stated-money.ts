import type { Language, Scenario } from '@ec-tco/core';
import { formatNumber, formatQuantity, statedMoney, UNIT_NAMES, WRITING } from '@ec-tco/core/format';
import type { ScenarioInput } from '@ec-tco/core/scenario';

type Named = Pick<ScenarioInput, 'pointer' | 'kind'>;

/** Whether a number is counted in another money than yen, so that no sign of yen may stand at it. */
export const isForeign = (scenario: Scenario, { pointer, kind }: Named): boolean => {
  const { currency, exchange } = statedMoney(scenario, pointer, kind.unit);
  return currency !== undefined && exchange !== true;
};

/** What an input counts, alone, as `UNIT_NAMES`: with the money it is stated in, and the tax where that is in it. */
export function inputUnit(scenario: Scenario, { pointer, kind }: Named, language: Language): string {
  const { currency, exchange, withTax } = statedMoney(scenario, pointer, kind.unit);
  const words = WRITING[language];
  if (exchange) return words.exchange(currency);
  const unit = UNIT_NAMES[kind.unit][language];
  const own = currency === undefined ? unit : unit.replace(UNIT_NAMES.yen[language], currency);
  return `${own}${withTax ? words.withTax : ''}`;
}

/** A value of an input with what it counts: 30.5 USD, 150円/USD, 33,000円（税込）. */
export function formatInput(scenario: Scenario, input: Named, value: number, language: Language): string {
  const { pointer, kind } = input;
  const { currency, exchange, withTax } = statedMoney(scenario, pointer, kind.unit);
  const tax = withTax ? WRITING[language].withTax : '';
  if (exchange) return `${formatNumber(value)} ${inputUnit(scenario, input, language)}`;
  if (currency !== undefined) return `${formatNumber(value)} ${currency}${tax}`;
  return `${formatQuantity(value, kind.unit, language)}${tax}`;
}
