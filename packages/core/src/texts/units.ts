import type { Unit } from '../formula/expression.ts';
import { UNITS as EN } from './en/units.ts';
import { UNITS as JA } from './ja/units.ts';
import { byKey, type Language, perLanguage, type Text } from './language.ts';

/** Units that stand beside a number as they are: money and rates are written in their own way. */
export type PlainUnit = Exclude<Unit, `yen${string}` | `rate${string}`>;
/** Units by something: an hour, an order. */
export type PerUnit = Extract<Unit, `${string}/${string}`>;

/** Units in one language; `#` is the number. */
export interface UnitTexts {
  /** What a number counts, alone: for column heads and input fields. */
  readonly names: Readonly<Record<Unit, string>>;
  /** A number and its unit together; `one` where the number is 1. */
  readonly patterns: Readonly<Record<PlainUnit, { readonly one: string; readonly many: string }>>;
  /** What an amount or a rate is counted by; `#` is the amount. */
  readonly per: Readonly<Record<PerUnit, string>>;
}

export const UNIT_TEXTS: Readonly<Record<Language, UnitTexts>> = { ja: JA, en: EN };

/** What a number counts, alone: for column heads and input fields. */
export const UNIT_NAMES: Readonly<Record<Unit, Text>> = /* @__PURE__ */ byKey(
  perLanguage(UNIT_TEXTS, ({ names }) => names),
);
