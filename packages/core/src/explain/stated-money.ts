import type { Unit } from '../formula/expression.ts';
import { toAddress } from '../scenario/address.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Numeric } from '../texts/digits.ts';
import type { Language } from '../texts/language.ts';
import { exactPart, numberPart, type Parts, say } from '../texts/parts.ts';
import { WRITING } from '../texts/writing.ts';

/** In which money an input is stated, where that is not simply yen without tax. */
export interface StatedMoney {
  /** Three letters; undefined for yen, and for an exchange rate that lines in several currencies share. */
  readonly currency?: string;
  /** It is the yen for one unit of the currency. */
  readonly exchange?: true;
  readonly withTax?: true;
}

const LINE = /^\/options\/([^/]+)\/lines\/([^/]+)\/(.+)$/;
/** Sums that a line states in its own money; thresholds and order values are the shop's, in yen. */
const SUM = /^(?:amount\/yen|tiers\/above\/\d+\/price|limits\/(?:least|most)|contract\/leaving\/yen)$/;

/** In which money the input at an address is stated; nothing of it for plain yen, and for what is no money. */
export function statedMoney(scenario: Scenario, pointer: string, unit: Unit): StatedMoney {
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

/** What all who refer to a shared number say of its money; nothing where they do not agree, but that it is an exchange. */
function sharedMoney(scenario: Scenario, id: string, unit: Unit): StatedMoney {
  const found: StatedMoney[] = [];
  const visit = (part: unknown, pointer: string): void => {
    if (typeof part !== 'object' || part === null) return;
    if ('common' in part && part.common === id) found.push(statedMoney(scenario, toAddress(scenario, pointer), unit));
    else for (const [key, child] of Object.entries(part)) visit(child, `${pointer}/${key}`);
  };
  visit(scenario.options, '/options');
  const [first, ...others] = found;
  const text = JSON.stringify(first);
  if (first && others.every((other) => JSON.stringify(other) === text)) return first;
  return scenario.common?.[id]?.kind === 'exchange' ? { exchange: true } : {};
}

/** A value in its money: 30.5 USD, 150円/USD, 33,000円（税込）. `exact`: with every digit that matters. */
export function moneyParts(
  { currency, exchange, withTax }: StatedMoney,
  value: Numeric,
  unit: Unit,
  language: Language,
  { path, exact = false }: { readonly path?: string | undefined; readonly exact?: boolean } = {},
): Parts {
  const words = WRITING[language];
  const part = (style: Unit) => (exact ? exactPart(value, style, path) : numberPart(value, style, path));
  if (exchange) return say`${part('factor')} ${words.exchange(currency)}`;
  const tax = withTax ? words.withTax : '';
  return currency === undefined ? say`${part(unit)}${tax}` : say`${part('factor')} ${currency}${tax}`;
}
