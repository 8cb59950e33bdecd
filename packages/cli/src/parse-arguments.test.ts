import { describe, expect, it } from 'vitest';
import { COMMANDS } from './commands.ts';
import { commandHelp, programHelp } from './help.ts';
import { languageOf } from './language.ts';
import { nearest } from './nearest.ts';
import { parseArguments } from './parse-arguments.ts';

const compare = COMMANDS.find(({ name }) => name === 'compare');
const parse = (...args: string[]) => {
  if (!compare) throw new Error('no command');
  return parseArguments(args, compare, 'en');
};

describe('parseArguments', () => {
  it('reads operands and options in any order, and fills in defaults', () => {
    expect(parse('--format=csv', '-', '--detail')).toEqual({
      operands: ['-'],
      values: { format: 'csv', detail: true, bom: false, help: false, lang: undefined },
    });
    expect(parse('a.json').values.format).toBe('table');
    expect(parse('--', '--odd.json').operands).toEqual(['--odd.json']);
  });

  it.each([
    [['a', '--formt', 'csv'], 'Unknown option "--formt" (did you mean --format?). Allowed: --format, '],
    [['a', '-x'], 'Unknown option "-x"'],
    [['a', '--format', 'xml'], '--format: value not allowed. Found: "xml". Allowed: table | json | csv | md'],
    [['a', '--format'], '--format needs a value. Allowed: table | json | csv | md'],
    [['a', '--detail=yes'], '--detail takes no value. Found: "yes"'],
    [['a', '--__proto__', 'x'], 'Unknown option "--__proto__"'],
    [['a', 'b'], 'Unexpected argument "b"'],
    [[], 'FILE|- is needed'],
  ])('says what is wrong with %j', (args, message) => {
    expect(() => parse(...args)).toThrow(message);
  });
});

describe('help', () => {
  it.each(COMMANDS.map((command) => [command.name, command] as const))(
    '%s has its help in both languages',
    (name, command) => {
      for (const language of ['ja', 'en'] as const) {
        const text = commandHelp(command, language);
        for (const option of Object.keys(command.options)) expect(text).toContain(`--${option}`);
        expect(programHelp(COMMANDS, language)).toContain(`  ${name}`);
        expect(text.split('\n').filter((line) => line.length > 130)).toEqual([]);
      }
      expect(commandHelp(command, 'en')).not.toMatch(/[\u3040-\u30FF\u4E00-\u9FFF]/);
    },
  );
});

describe('languageOf', () => {
  it.each([
    [{ LANG: 'en_US.UTF-8' }, 'en'],
    [{ LANG: 'ja_JP.UTF-8' }, 'ja'],
    [{ LANG: 'ja_JP.UTF-8', LC_ALL: 'en_GB' }, 'en'],
    [{ LANG: 'en_US.UTF-8', LC_MESSAGES: 'ja' }, 'ja'],
    [{ LANG: 'C.UTF-8' }, 'ja'],
    [{ LANG: 'enm_XX' }, 'ja'],
    [{}, 'ja'],
  ])('%j', (env, language) => {
    expect(languageOf(env)).toBe(language);
  });
});

describe('nearest', () => {
  it('finds the word that was meant, or none', () => {
    expect(nearest('compre', ['compare', 'check'])).toBe('compare');
    expect(nearest('zzzz', ['compare', 'check'])).toBeUndefined();
  });
});
