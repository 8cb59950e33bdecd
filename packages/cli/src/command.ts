import type { Text } from '@ec-tco/core';
import type { Context } from './context.ts';
import type { ExitCode } from './exit-codes.ts';

/** An option of a command. */
export type OptionSpec =
  | { readonly kind: 'flag'; readonly summary: Text }
  | {
      readonly kind: 'choice';
      readonly values: readonly string[];
      readonly default?: string;
      readonly summary: Text;
    }
  | {
      readonly kind: 'text';
      /** What stands for the value in the help. */
      readonly value: string;
      readonly required?: true;
      readonly summary: Text;
    };

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

type ValueOf<S extends OptionSpec> = S extends { readonly kind: 'flag' }
  ? boolean
  : S extends { readonly kind: 'choice'; readonly values: readonly (infer V)[] }
    ? S extends { readonly default: string }
      ? V
      : V | undefined
    : S extends { readonly required: true }
      ? string
      : string | undefined;

export type OptionValues<O extends OptionSpecs> = { readonly [K in keyof O]: ValueOf<O[K]> };

export interface Operand {
  /** As the usage line shows it, such as `FILE|-`. */
  readonly name: string;
  readonly summary: Text;
  readonly optional?: true;
  /** A file that is read; standard input for `-`. */
  readonly file?: true;
}

/** What one word after `ec-tco` does. Parsing, help and the language are made from this. */
export interface Command<O extends OptionSpecs = OptionSpecs> {
  readonly name: string;
  readonly summary: Text;
  /** What follows the name, in order. */
  readonly usage: readonly Operand[];
  readonly options: O;
  /** More about it, for its own help. */
  readonly about?: Text;
  readonly run: (input: CommandInput<O>, context: Context) => Promise<ExitCode> | ExitCode;
}

export interface CommandInput<O extends OptionSpecs> {
  readonly operands: readonly string[];
  readonly options: OptionValues<O>;
}

/** Ties the types of a command's options to what `run` gets. */
export const defineCommand = <const O extends OptionSpecs>(command: Command<O>): Command =>
  // The values were parsed by the same specs.
  command as unknown as Command;

/** Words that several commands share. */
export const SCENARIO_OPERAND: Operand = {
  name: 'FILE|-',
  file: true,
  summary: { ja: 'シナリオのJSONファイル。- は標準入力', en: 'scenario, a JSON file; - reads standard input' },
};

export const formatOption = <const V extends readonly [string, ...string[]]>(values: V) =>
  ({
    kind: 'choice',
    values,
    default: values[0] as V[0],
    summary: { ja: '出力の形式', en: 'form of the output' },
  }) as const;

export const BOM_OPTION = {
  kind: 'flag',
  summary: {
    ja: 'CSVの先頭にBOMを付ける（Excelで開くとき）',
    en: 'put a byte order mark in front of CSV (for Excel)',
  },
} as const;
