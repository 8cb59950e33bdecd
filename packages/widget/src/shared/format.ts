import type { Language, Scenario } from '@ec-tco/core';
import {
  eachLanguage,
  formatQuantity,
  formatRate,
  formatYen,
  type NumberPart,
  numberPart,
  type YenStyle,
} from '@ec-tco/core/format';
import { type ScenarioInput, scenarioInputs } from '@ec-tco/core/scenario';

/** Something that counts as an amount: core's decimals and plain numbers. */
export interface Amount {
  toNumber(): number;
}

const MOST_KNOWN = 20_000;

/** A number's text, made once: hundreds are shown, and few change with a key. */
function remembered(write: (value: number) => string): (value: number) => string {
  const known = new Map<number, string>();
  return (value) => {
    let text = known.get(value);
    if (text === undefined) {
      if (known.size >= MOST_KNOWN) known.clear();
      text = write(value);
      known.set(value, text);
    }
    return text;
  };
}

type Formats = Readonly<Record<Language, Readonly<Record<YenStyle, (yen: number) => string>>>>;

const formats = (shortened: 'man' | 'short'): Formats =>
  eachLanguage((language) => ({
    yen: remembered((yen) => formatYen(yen, language)),
    man: remembered((yen) => formatYen(yen, language, shortened)),
  }));

const WHOLE = formats('man');
// A table that says once that its amounts are shortened.
const SHORT = formats('short');

/** Writes yen, the same function for the same language and style, so that charts see no change. */
export const yenFormatOf = (language: Language, style: YenStyle): ((yen: number) => string) => WHOLE[language][style];
export const shortYenFormatOf = (language: Language, style: YenStyle): ((yen: number) => string) =>
  SHORT[language][style];

const RATES = eachLanguage((language) => remembered((rate) => formatRate(rate, language)));
export const rateFormatOf = (language: Language): ((rate: number) => string) => RATES[language];

export type InputUnit = ScenarioInput['kind']['unit'];

const hundredths = (value: number): number =>
  Math.abs(value) < 0.001 ? Number(value.toPrecision(2)) : Math.round(value * 1e4) / 1e4;
const tenths = (value: number): number => Math.round(value * 10) / 10;
const ROUNDED: Partial<Readonly<Record<InputUnit, (value: number) => number>>> = {
  rate: hundredths,
  'rate/year': hundredths,
  months: tenths,
  hours: tenths,
};

/** As many digits as a reader wants: hundredths of a per cent, tenths of months and hours, the rest whole. */
const rounded = (value: number, unit: InputUnit): number => (ROUNDED[unit] ?? Math.round)(value);

/** An input's value as part of a text. */
export const inputPart = (value: number, unit: InputUnit, path: string): NumberPart => ({
  ...numberPart(rounded(value, unit), unit, path),
  exact: true,
});

/** Writes an input's value for reading. */
export const writeInput = (value: number, unit: InputUnit, language: Language): string =>
  formatQuantity(rounded(value, unit), unit, language);

/** As `writeInput`, where the input's name beside it says what it is counted by: yen without the month or the order. */
export function writeShort(value: number, unit: InputUnit, language: Language): string {
  if (!unit.startsWith('yen')) return writeInput(value, unit, language);
  const yen = rounded(value, unit);
  const short = WHOLE[language].man(yen);
  // Only what is exact in its short form.
  return short === SHORT[language].man(yen) ? short : WHOLE[language].yen(yen);
}

const INPUTS = new WeakMap<Scenario, ReadonlyMap<string, ScenarioInput>>();

/** A scenario's inputs by pointer, looked up many times. */
export function inputsOf(scenario: Scenario): ReadonlyMap<string, ScenarioInput> {
  let inputs = INPUTS.get(scenario);
  if (!inputs) {
    inputs = new Map(scenarioInputs(scenario).map((input) => [input.pointer, input]));
    INPUTS.set(scenario, inputs);
  }
  return inputs;
}
