import { parseArgs } from 'node:util';
import type { Language } from '@ec-tco/core';
import type { Command, OptionSpec, OptionSpecs } from './command.ts';
import { usageFailure } from './failure.ts';
import { nearest } from './nearest.ts';

/** Options every command has. */
export const COMMON_OPTIONS = {
  lang: {
    kind: 'choice',
    values: ['ja', 'en'],
    summary: { ja: '言語（既定: LC_ALL・LANG、なければ ja）', en: 'language (default: LC_ALL, LANG, else ja)' },
  },
  output: {
    kind: 'text',
    value: 'FILE',
    summary: { ja: '標準出力の代わりに書くファイル', en: 'write here instead of to standard output' },
  },
  help: { kind: 'flag', summary: { ja: 'この説明', en: 'this help' } },
} as const satisfies OptionSpecs;

/** Command line as words. */
export interface ParsedArguments {
  readonly operands: readonly string[];
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
}

/** Reads a command's arguments by its own specs; ends with what was found and what is allowed. */
export function parseArguments(args: readonly string[], command: Command, language: Language): ParsedArguments {
  const say = TEXTS[language];
  const specs: OptionSpecs = { ...command.options, ...COMMON_OPTIONS };
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(specs).map(([name, spec]) => [
        name,
        { type: spec.kind === 'flag' ? 'boolean' : 'string', ...(name === 'help' ? { short: 'h' } : {}) },
      ]),
    ),
  });
  const operands: string[] = [];
  const values: Record<string, string | boolean | undefined> = {};
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const spec = Object.hasOwn(specs, token.name) ? specs[token.name] : undefined;
    if (!spec) {
      const known = Object.keys(specs).map((name) => `--${name}`);
      throw usageFailure(say.unknownOption(token.rawName, nearest(token.rawName, known), known.join(', ')));
    }
    values[token.name] = valueOf(token.name, token.value, spec, say);
  }
  if (values.help === true) return { operands, values };

  for (const [name, spec] of Object.entries(specs)) {
    if (values[name] !== undefined) continue;
    if (spec.kind === 'flag') values[name] = false;
    if (spec.kind === 'choice') values[name] = spec.default;
    if (spec.kind === 'text' && spec.required) throw usageFailure(say.missingOption(`--${name} ${spec.value}`));
  }
  const least = command.usage.filter(({ optional }) => !optional).length;
  const missing = command.usage[operands.length];
  if (operands.length < least && missing) throw usageFailure(say.missingOperand(missing.name));
  const extra = operands[command.usage.length];
  if (extra !== undefined) throw usageFailure(say.extraOperand(extra));
  return { operands, values };
}

function valueOf(name: string, value: string | undefined, spec: OptionSpec, say: Texts): string | boolean {
  if (spec.kind === 'flag') {
    if (value !== undefined) throw usageFailure(say.noValue(`--${name}`, value));
    return true;
  }
  if (value === undefined || value === '') {
    throw usageFailure(say.needsValue(`--${name}`, spec.kind === 'choice' ? spec.values.join(' | ') : spec.value));
  }
  if (spec.kind === 'choice' && !spec.values.includes(value)) {
    throw usageFailure(say.notAllowed(`--${name}`, value, spec.values.join(' | ')));
  }
  return value;
}

type Texts = (typeof TEXTS)[Language];

const quoted = (text: string): string => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);

const TEXTS = {
  ja: {
    unknownOption: (name: string, near: string | undefined, known: string) =>
      `知らないオプションです: ${quoted(name)}${near === undefined ? '' : `（${near} のことですか）`}。使えるもの: ${known}`,
    missingOption: (name: string) => `${name} が必要です`,
    missingOperand: (name: string) => `${name} が必要です`,
    extraOperand: (found: string) => `余分な引数です: ${quoted(found)}`,
    noValue: (name: string, found: string) => `${name} に値は付きません。入力: ${quoted(found)}`,
    needsValue: (name: string, allowed: string) => `${name} に値が必要です。使えるもの: ${allowed}`,
    notAllowed: (name: string, found: string, allowed: string) =>
      `${name}: 使えない値です。入力: ${quoted(found)}。使えるもの: ${allowed}`,
  },
  en: {
    unknownOption: (name: string, near: string | undefined, known: string) =>
      `Unknown option ${quoted(name)}${near === undefined ? '' : ` (did you mean ${near}?)`}. Allowed: ${known}`,
    missingOption: (name: string) => `${name} is needed`,
    missingOperand: (name: string) => `${name} is needed`,
    extraOperand: (found: string) => `Unexpected argument ${quoted(found)}`,
    noValue: (name: string, found: string) => `${name} takes no value. Found: ${quoted(found)}`,
    needsValue: (name: string, allowed: string) => `${name} needs a value. Allowed: ${allowed}`,
    notAllowed: (name: string, found: string, allowed: string) =>
      `${name}: value not allowed. Found: ${quoted(found)}. Allowed: ${allowed}`,
  },
} satisfies Record<Language, unknown>;
