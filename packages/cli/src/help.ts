import type { Language, Text } from '@ec-tco/core';
import { displayWidth } from '@ec-tco/report';
import type { Command, OptionSpec, OptionSpecs } from './command.ts';
import { EXIT, EXIT_TEXTS } from './exit-codes.ts';
import { COMMON_OPTIONS } from './parse-arguments.ts';

const SUMMARY: Text = {
  ja: 'ECサイトの運営形態ごとの総費用を比べる',
  en: 'compares the total cost of the ways to run an online shop',
};
const WORDS = {
  ja: {
    usage: '使い方',
    command: 'コマンド',
    commands: 'コマンド',
    options: 'オプション',
    exits: '終了コード',
    default: '既定',
  },
  en: {
    usage: 'Usage',
    command: 'COMMAND',
    commands: 'Commands',
    options: 'Options',
    exits: 'Exit codes',
    default: 'default',
  },
} satisfies Record<Language, unknown>;
const MORE: Text = {
  ja: '各コマンドの説明: ec-tco help コマンド\n例: ec-tco example 2-tea-farm | ec-tco compare -',
  en: 'About a command: ec-tco help COMMAND\nExample: ec-tco example 2-tea-farm | ec-tco compare -',
};

/** Help of the whole program, made from its commands. */
export function programHelp(commands: readonly Command[], language: Language): string {
  const words = WORDS[language];
  return sections(
    `ec-tco — ${SUMMARY[language]}`,
    `${words.usage}: ec-tco ${words.command} ...`,
    [
      `${words.commands}:`,
      ...pairs(commands.map((command) => [call(command), command.summary[language]] as const)),
    ].join('\n'),
    options(COMMON_OPTIONS, language),
    exits(language),
    MORE[language],
  );
}

/** Help of one command. */
export function commandHelp(command: Command, language: Language): string {
  const words = WORDS[language];
  const required = Object.entries(command.options).filter(([, spec]) => spec.kind === 'text' && spec.required);
  return sections(
    `ec-tco ${command.name} — ${command.summary[language]}`,
    [
      `${words.usage}: ${['ec-tco', call(command), ...required.map(([name, spec]) => optionCall(name, spec)), '[...]'].join(' ')}`,
      ...pairs(command.usage.map(({ name, summary }) => [name, summary[language]] as const)),
    ].join('\n'),
    ...(command.about ? [command.about[language]] : []),
    options({ ...command.options, ...COMMON_OPTIONS }, language),
    exits(language),
  );
}

const sections = (...parts: readonly string[]): string => `${parts.join('\n\n')}\n`;

const call = ({ name, usage }: Command): string =>
  [name, ...usage.map((operand) => (operand.optional ? `[${operand.name}]` : operand.name))].join(' ');

const optionCall = (name: string, spec: OptionSpec): string => {
  const flag = `${name === 'help' ? '-h, ' : ''}--${name}`;
  if (spec.kind === 'flag') return flag;
  return `${flag} ${spec.kind === 'choice' ? spec.values.join('|') : spec.value}`;
};

function options(specs: OptionSpecs, language: Language): string {
  const words = WORDS[language];
  return [
    `${words.options}:`,
    ...pairs(
      Object.entries(specs).map(([name, spec]) => {
        const standard =
          spec.kind === 'choice' && spec.default !== undefined ? ` [${words.default}: ${spec.default}]` : '';
        return [optionCall(name, spec), spec.summary[language] + standard] as const;
      }),
    ),
  ].join('\n');
}

function exits(language: Language): string {
  const codes = Object.keys(EXIT) as (keyof typeof EXIT)[];
  return [
    `${WORDS[language].exits}:`,
    ...pairs(codes.map((key) => [String(EXIT[key]), EXIT_TEXTS[key][language]] as const)),
  ].join('\n');
}

/** Beyond this a description stands on a line of its own. */
const WIDEST_LEFT = 40;

function pairs(entries: readonly (readonly [string, string])[]): readonly string[] {
  const fits = (left: string) => displayWidth(left) <= WIDEST_LEFT;
  const width = Math.max(0, ...entries.filter(([left]) => fits(left)).map(([left]) => displayWidth(left)));
  return entries.map(([left, right]) =>
    fits(left)
      ? `  ${left}${' '.repeat(width - displayWidth(left) + 2)}${right}`
      : `  ${left}\n  ${' '.repeat(width + 2)}${right}`,
  );
}
