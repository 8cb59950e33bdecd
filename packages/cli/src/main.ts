import { stat } from 'node:fs/promises';
import type { Readable, Writable } from 'node:stream';
import type { Language, Text } from '@ec-tco/core';
import type { Command } from './command.ts';
import { COMMANDS } from './commands.ts';
import type { Context } from './context.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { Failure, usageFailure } from './failure.ts';
import { commandHelp, programHelp } from './help.ts';
import { fileOutput } from './io/file-output.ts';
import { fileFailure, inputName } from './io/input.ts';
import { type Output, ReaderGone, shownOn, streamOutput, telling } from './io/output.ts';
import { progressOn } from './io/progress.ts';
import { styleOf } from './io/style.ts';
import { visibleLines } from './io/visible.ts';
import { isLanguage, languageOf } from './language.ts';
import { nearest } from './nearest.ts';
import { parseArguments } from './parse-arguments.ts';
import { VERSION } from './version.ts';

/** The process as the program sees it. */
export interface World {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  readonly now: Date;
}

/** Runs `ec-tco` with some arguments; resolves with the exit code when all is written. Never rejects. */
export async function main(world: World): Promise<ExitCode> {
  const { args, env } = world;
  const language = languageIn(args) ?? languageOf(env);
  const say = (text: Text): string => text[language];
  const named = (output: Output, name: Text): Output =>
    telling(output, (error) => fileFailure(name[language], error, { say }));
  const err = named(streamOutput(world.stderr), STREAMS.stderr);
  const style = styleOf(err.isTerminal, env);
  try {
    return await dispatch(world, language, named(streamOutput(world.stdout), STREAMS.stdout), err);
  } catch (error) {
    if (error instanceof ReaderGone) return EXIT.ok;
    const known = error instanceof Failure;
    const text = known ? error.message : internal(error, language);
    try {
      await err.write(`${style.bad('ec-tco:')} ${visibleLines(text)}\n`);
      await err.end();
    } catch {
      // Nobody reads the errors either.
    }
    return known ? error.exit : EXIT.internal;
  }
}

const STREAMS = {
  stdout: { ja: '標準出力', en: 'standard output' },
  stderr: { ja: '標準エラー', en: 'standard error' },
} as const satisfies Readonly<Record<string, Text>>;

async function dispatch(world: World, language: Language, stdout: Output, err: Output): Promise<ExitCode> {
  const [name, ...rest] = commandFirst(world.args);
  const print = async (text: string): Promise<ExitCode> => {
    await stdout.write(text);
    await stdout.end();
    return EXIT.ok;
  };
  if (name === undefined)
    throw usageFailure(`${USAGE[language].noCommand}\n\n${programHelp(COMMANDS, language)}`.trimEnd());
  if (name === '--version' || name === '-V') return print(`${VERSION}\n`);
  if (name === '--help' || name === '-h' || name === 'help') {
    const about = name === 'help' ? rest.find((word) => !word.startsWith('-') && !isLanguage(word)) : undefined;
    return print(
      about === undefined ? programHelp(COMMANDS, language) : commandHelp(commandOf(about, language), language),
    );
  }
  const command = commandOf(name, language);
  const { operands, values } = parseArguments(rest, command, language);
  if (values.help === true) return print(commandHelp(command, language));

  const say = (text: Text): string => text[language];
  const file = typeof values.output === 'string' && values.output !== '-' ? values.output : undefined;
  // No command writes what it reads: a scenario, or a workbook somebody has filled in, would be gone.
  if (
    file !== undefined &&
    (await isOneOf(
      file,
      operands.filter((_, i) => command.usage[i]?.file),
    ))
  ) {
    throw usageFailure(USAGE[language].overInput(inputName(file, { say })));
  }
  const toFile = file === undefined ? undefined : fileOutput(file);
  const raw =
    toFile && file !== undefined
      ? telling(toFile, (error) => fileFailure(inputName(file, { say }), error, { say }, 'write'))
      : stdout;
  // A table is made of plain texts and may be emphasised; every other form is written as it is, but not to a terminal.
  const table = values.format === 'table';
  const context: Context = {
    language,
    stdin: world.stdin,
    out: raw.isTerminal && !table ? shownOn(raw) : raw,
    err: shownOn(err),
    progress: progressOn(err),
    style: styleOf(raw.isTerminal && table, world.env),
    today: isoDate(world.now),
    say,
  };
  try {
    const code = await command.run({ operands, options: values }, context);
    await raw.end();
    await err.end();
    return code;
  } catch (error) {
    await toFile?.discard();
    await context.progress.clear().catch(() => undefined);
    throw error;
  }
}

/** Whether a file is one of others, by whatever name or link. */
async function isOneOf(file: string, others: readonly string[]): Promise<boolean> {
  const [own, ...rest] = await Promise.all(
    [file, ...others].map((one) => stat(one, { bigint: true }).catch(() => undefined)),
  );
  return own !== undefined && rest.some((one) => one?.ino === own.ino && one.dev === own.dev);
}

function commandOf(name: string, language: Language): Command {
  const found = COMMANDS.find((command) => command.name === name);
  if (found) return found;
  const names = COMMANDS.map((command) => command.name);
  throw usageFailure(USAGE[language].unknownCommand(name.slice(0, 60), nearest(name, names), names.join(', ')));
}

/** The language asked for, looked for before anything is parsed, so that errors are in it, too. */
function languageIn(args: readonly string[]): Language | undefined {
  const at = args.lastIndexOf('--lang');
  const joined = args.findLast((word) => word.startsWith('--lang='))?.slice('--lang='.length);
  const value = at >= 0 ? args[at + 1] : joined;
  return isLanguage(value) ? value : undefined;
}

/** Lets `--lang en` stand before the command, too. */
function commandFirst(args: readonly string[]): readonly string[] {
  const [first, second, ...rest] = args;
  if (first === '--lang' && second !== undefined) return rest.length > 0 ? [...rest, first, second] : [];
  if (first?.startsWith('--lang=')) return second === undefined ? [] : [second, ...rest, first];
  return args;
}

const isoDate = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

function internal(error: unknown, language: Language): string {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `${USAGE[language].internal}\n${trace}`;
}

const USAGE = {
  ja: {
    noCommand: 'コマンドが必要です',
    unknownCommand: (name: string, near: string | undefined, known: string) =>
      `知らないコマンドです: ${JSON.stringify(name)}${near === undefined ? '' : `（${near} のことですか）`}。使えるもの: ${known}`,
    overInput: (name: string) =>
      `--output が読むファイルそのものです: ${name}。書くものは中身が別なので、別の名前にしてください`,
    internal: 'プログラムの不具合です。次の内容とともにお知らせください',
  },
  en: {
    noCommand: 'a command is needed',
    unknownCommand: (name: string, near: string | undefined, known: string) =>
      `Unknown command ${JSON.stringify(name)}${near === undefined ? '' : ` (did you mean ${near}?)`}. Allowed: ${known}`,
    overInput: (name: string) =>
      `--output is the very file that is read: ${name}. What is written is something else: give it another name`,
    internal: 'This is a fault of the program. Please report it with the following',
  },
} satisfies Record<Language, unknown>;
