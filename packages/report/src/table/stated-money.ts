import type { Language, Scenario } from '@ec-tco/core';
import { formatNumber, formatQuantity, UNIT_NAMES } from '@ec-tco/core/format';
import { type ScenarioInput, toAddress } from '@ec-tco/core/scenario';

/** In which money an input is stated, where that is not simply yen without tax. */
interface StatedMoney {
  /** Three letters; undefined for yen. */
  readonly currency?: string;
  /** It is the yen for one unit of the currency. */
  readonly exchange?: true;
  readonly withTax?: true;
}

type Unit = ScenarioInput['kind']['unit'];
type Named = Pick<ScenarioInput, 'pointer' | 'kind'>;

const WITH_TAX: Readonly<Record<Language, string>> = { ja: '（税込）', en: ' (with tax)' };
const ONE_UNIT: Readonly<Record<Language, string>> = { ja: '円/外貨', en: 'yen/unit of foreign currency' };

const LINE = /^\/options\/([^/]+)\/lines\/([^/]+)\/(.+)$/;
/** Sums that a line states in its own money; thresholds and order values are the shop's, in yen. */
const SUM = /^(?:amount\/yen|tiers\/above\/\d+\/price|limits\/(?:least|most)|contract\/leaving\/yen)$/;

function moneyOf(scenario: Scenario, pointer: string, unit: Unit): StatedMoney {
  const [, common] = /^\/common\/([^/]+)\/value$/.exec(pointer) ?? [];
  if (common !== undefined) return sharedMoney(scenario, common, unit);
  const [, option, id, rest = ''] = LINE.exec(pointer) ?? [];
  const line = scenario.options.find((one) => one.id === option)?.lines.find((one) => one.id === id);
  if (!line) return {};
  const { currency, withTax } = line;
  if (currency && rest === 'currency/rate') return { currency: currency.code, exchange: true };
  if (!unit.startsWith('yen') || !SUM.test(rest)) return {};
  return { ...(currency && { currency: currency.code }), ...(withTax === true && { withTax }) };
}

/** What all who refer to a shared number say of its money; nothing where they do not agree. */
function sharedMoney(scenario: Scenario, id: string, unit: Unit): StatedMoney {
  const found: StatedMoney[] = [];
  const visit = (part: unknown, pointer: string): void => {
    if (typeof part !== 'object' || part === null) return;
    if ('common' in part && part.common === id) found.push(moneyOf(scenario, toAddress(scenario, pointer), unit));
    else for (const [key, child] of Object.entries(part)) visit(child, `${pointer}/${key}`);
  };
  visit(scenario.options, '/options');
  const [first = {}, ...others] = found;
  const text = JSON.stringify(first);
  if (others.every((other) => JSON.stringify(other) === text)) return first;
  return {};
}

const isExchange = ({ common }: Scenario, pointer: string): boolean => {
  const id = /^\/common\/([^/]+)\/value$/.exec(pointer)?.[1];
  return id !== undefined && common?.[id]?.kind === 'exchange';
};

/** Whether a number is counted in another money than yen, so that no sign of yen may stand at it. */
export const isForeign = (scenario: Scenario, { pointer, kind }: Named): boolean => {
  const { currency, exchange } = moneyOf(scenario, pointer, kind.unit);
  return currency !== undefined && exchange !== true;
};

/** What an input counts, alone, as `UNIT_NAMES`: with the money it is stated in, and the tax where that is in it. */
export function inputUnit(scenario: Scenario, { pointer, kind }: Named, language: Language): string {
  const { currency, exchange, withTax } = moneyOf(scenario, pointer, kind.unit);
  const yen = UNIT_NAMES.yen[language];
  if (exchange) return `${yen}/${currency}`;
  if (isExchange(scenario, pointer)) return ONE_UNIT[language];
  const unit = UNIT_NAMES[kind.unit][language];
  return `${currency === undefined ? unit : unit.replace(yen, currency)}${withTax ? WITH_TAX[language] : ''}`;
}

/** A value of an input with what it counts: 30.5 USD, 150円/USD, 33,000円（税込）. */
export function formatInput(scenario: Scenario, input: Named, value: number, language: Language): string {
  const { pointer, kind } = input;
  const { currency, exchange, withTax } = moneyOf(scenario, pointer, kind.unit);
  const tax = withTax ? WITH_TAX[language] : '';
  if (exchange ?? isExchange(scenario, pointer))
    return `${formatNumber(value)} ${inputUnit(scenario, input, language)}`;
  if (currency !== undefined) return `${formatNumber(value)} ${currency}${tax}`;
  return `${formatQuantity(value, kind.unit, language)}${tax}`;
}
