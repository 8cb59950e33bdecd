import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

function* filesIn(folder: string): Generator<string> {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) {
      if (!['node_modules', 'dist', 'testing'].includes(name)) yield* filesIn(path);
    } else if (/\.ts$/.test(name) && !/\.(test|d)\.ts$|fixtures\.ts$/.test(name)) yield path;
  }
}

const SOURCES = ['core', 'report', 'cli', 'widget'].flatMap((name) => [
  ...filesIn(join(root, 'packages', name, 'src')),
]);
const at = (file: string) =>
  relative(root, file)
    .replaceAll('\\', '/')
    .replace(/^packages\//, '')
    .replace('/src/', '/');
/** Code without its comments: those may show what a function writes. */
const code = (file: string) =>
  readFileSync(file, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[\s;,{(])\/\/.*$/gm, '$1');

/** Rooms and files of texts, and data that speak; everything else has none. */
const SPEAKING: readonly (readonly [RegExp, string])[] = [
  [/^core\/texts\//, 'the texts room'],
  [/^core\/reference\//, 'reference data: figures, sources and the guideline, in every language'],
  [
    /^core\/scenario\/(archetypes\/|create-scenario|share-equal)/,
    'ready-made options, titles and quantities are data: names an owner finds and changes',
  ],
  [/^widget\/calculator\/starts\.ts$/, 'sample shops are data'],
  [/\/messages\//, 'texts rooms of the widget'],
  [/(^|[/-])(texts|wording|messages)\.ts$/, 'a file of texts'],
  [/^report\/(documents?|contract|request|docx|checks?|plan|approval|ics|xlsx)\//, 'documents are their texts'],
  [/^cli\//, 'a command states its summary in every language beside its options, typed as `Text`'],
  [
    /^widget\/state\/(parse-number|format-number|number\/|number-messages|csv|files|scan)/,
    'reads and writes Japanese numbers',
  ],
  [/^widget\/calculator\/quotation\//, 'reads Japanese quotations'],
  [/^widget\/fields\/number-field\/hint\.ts$/, 'reads Japanese numbers'],
  [/^widget\/charts\/frame\/(format|text-ruler)\.ts$/, 'units of Japanese amounts, widths of Japanese letters'],
  [/^report\/write\/wrap\.ts$/, 'where Japanese lines break'],
];
const speaks = (file: string): boolean => SPEAKING.some(([where]) => where.test(at(file)));

describe('texts stand in the texts rooms', () => {
  it('no branch on a language outside: a third one would fall through in silence', () => {
    const found = SOURCES.filter((file) => /[!=]==?\s*'(ja|en)'|case '(ja|en)':/.test(code(file)));
    expect(found.map(at)).toEqual([]);
  });

  it('no Japanese outside, but for what is listed with its reason', () => {
    expect(SOURCES.filter((file) => !speaks(file) && JAPANESE.test(code(file))).map(at)).toEqual([]);
  });

  it('every exception is one that is needed', () => {
    const speaking = SOURCES.filter((file) => JAPANESE.test(code(file))).map(at);
    expect(SPEAKING.filter(([where]) => !speaking.some((file) => where.test(file))).map(([, why]) => why)).toEqual([]);
  });

  it('no language stands beside another in one file of the texts room', () => {
    const english = SOURCES.filter((file) => at(file).startsWith('core/texts/en/') && JAPANESE.test(code(file)));
    expect(english.map(at)).toEqual([]);
  });

  it('nothing searches the prose of a verdict for numbers, or strips it', () => {
    const searched = SOURCES.filter((file) =>
      /\/\^?\(?\??:?約|\(\?:約|about \)\?|place:\s*\/|headline\b[^\n]*\.(match|replace|split)/.test(code(file)),
    );
    // What people type may say 約.
    expect(searched.map(at).filter((file) => !file.startsWith('widget/state/parse-number'))).toEqual([]);
  });
});
