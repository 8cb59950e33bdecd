import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
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

/** Where Japanese stands that is not the `ja` of a text: a language's own files, the sources' words, what reads and writes. */
const SPEAKING: readonly (readonly [RegExp, string])[] = [
  [/^core\/texts\/ja\//, 'the Japanese of the texts room'],
  [/^core\/texts\/(?!en\/)/, 'what the texts room writes numbers and names with'],
  [/^core\/reference\//, 'reference data: titles, places and quotations as the sources have them'],
  [/(^|[/-])ja\.ts$/, 'a file of Japanese texts'],
  [/\/messages\/(first-)?en\.ts$/, 'a name in its own language: 日本語, 要件'],
  [/^report\/table\/texts\.ts$/, 'texts of tables'],
  [/^widget\/state\/(parse-number|format-number|number\/|number-messages)/, 'reads and writes Japanese numbers'],
  [/^widget\/state\/link-words\.ts$/, 'frozen words of links: what a link means does not change with a text'],
  [/^widget\/calculator\/quotation\//, 'reads Japanese quotations'],
  [/^widget\/fields\/number-field\/hint\.ts$/, 'reads Japanese numbers'],
  [/^report\/xlsx\/read\//, 'reads what is typed into a workbook'],
  [/^widget\/charts\/frame\/(axis-yen|text-ruler)\.ts$/, 'units of Japanese amounts, widths of Japanese letters'],
  [/^report\/write\/wrap\.ts$/, 'where Japanese lines break'],
  [/^core\/scenario\/preset\/reserved\.ts$/, 'names that no preset may bear'],
  [/^widget\/calculator\/attributes\/attribute-rules\.ts$/, 'an example of what an attribute may be'],
  [
    /^widget\/(embed\/(attributes|frame|frame-page)|theme\/supported)\.ts$/,
    'told in both languages at once, before one is known: to who embeds, or in a browser that is too old for the texts',
  ],
];

const isNamedJa = (node: ts.Node): boolean =>
  (ts.isPropertyAssignment(node) || ts.isMethodDeclaration(node) || ts.isVariableDeclaration(node)) &&
  /^'?ja'?$/i.test(node.name.getText());

/** Japanese in code that is not said under `ja`, beside which the type asks for every other language. */
function strayJapanese(text: string): readonly string[] {
  if (!JAPANESE.test(text)) return [];
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isNamedJa(node)) return;
    const speaks =
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node) ||
      ts.isRegularExpressionLiteral(node) ||
      ts.isIdentifier(node);
    if (speaks && JAPANESE.test(node.getText())) found.push(node.getText());
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('x.ts', text, ts.ScriptTarget.Latest, true));
  return found;
}

const branchesOnLanguage = (text: string): boolean =>
  /[!=]==?\s*['"`](ja|en)['"`]|['"`](ja|en)['"`]\s*[!=]==?|case ['"`](ja|en)['"`]:/.test(text);

/** A verdict, its sentences or written parts, searched or rewritten by a pattern. */
const SEARCHED = [
  /\/\^?\(?\??:?約|\(\?:約|about \)\?|place:\s*\//,
  /\b(?:headline|sentences?|summary|verdict\w*|plainText\([^)]*\)|verdictText\([^)]*\))(?:[.?!\w[\]]|\(\))*\??\.(?:match|matchAll|replace|replaceAll|split|search)\(/i,
  /\/[a-z]*\.(?:test|exec)\(\s*(?:[\w.]*\.)?(?:headline|sentence|plainText|verdict)\b/i,
];
const searchesVerdict = (text: string): boolean => SEARCHED.some((pattern) => pattern.test(text));

const where = (is: (text: string) => boolean, of = SOURCES): readonly string[] =>
  of.filter((file) => is(code(file))).map(at);

describe('texts stand in the texts rooms', () => {
  it('no branch on a language outside: a third one would fall through in silence', () => {
    expect(where(branchesOnLanguage)).toEqual([]);
  });

  const strays = new Map(
    SOURCES.flatMap((file) => {
      const stray = strayJapanese(readFileSync(file, 'utf8'));
      return stray.length > 0 ? [[at(file), stray] as const] : [];
    }),
  );

  it('no Japanese outside, but for what is listed with its reason', () => {
    const found = [...strays].filter(([file]) => !SPEAKING.some(([place]) => place.test(file)));
    expect(found).toEqual([]);
  });

  it('every exception is one that is needed', () => {
    const unneeded = SPEAKING.filter(([place]) => ![...strays.keys()].some((file) => place.test(file)));
    expect(unneeded.map(([, why]) => why)).toEqual([]);
  });

  it('no language stands beside another in one file of the texts room', () => {
    const english = SOURCES.filter((file) => at(file).startsWith('core/texts/en/'));
    expect(where((text) => JAPANESE.test(text), english)).toEqual([]);
  });

  it('nothing searches the prose of a verdict for numbers, or strips it', () => {
    // What people type may say 約.
    expect(where(searchesVerdict).filter((file) => !file.startsWith('widget/state/parse-number'))).toEqual([]);
  });
});

describe('what is planted is found', () => {
  it.each(["if (language === 'ja') x();", 'const a = "en" !== l;', "switch (l) { case 'ja': break; }"])('%s', (text) =>
    expect(branchesOnLanguage(text)).toBe(true),
  );

  it.each([
    ["const a = '費用';", 1],
    ['const a = `${b}円です`;', 1],
    ['const a = /円$/;', 1],
    ["const a = { en: '費用' };", 1],
    ["const a = { ja: '費用', en: 'cost' };", 0],
    ["const a = { ja: (n: number) => `${n}円`, en: () => 'yen' };", 0],
    ['// 費用 is cost', 0],
  ])('%s', (text, stray) => expect(strayJapanese(text)).toHaveLength(stray));

  it.each([
    'const n = verdict.headline.match(/[0-9]+/);',
    "const t = plainText(verdict.sentences[0]).replace('x', 'y');",
    'verdict.sentences[0].text.split(/,/)',
    'if (/yen/.test(verdict.headline)) x();',
    'const bare = text.replace(/^(?:約|about )?/, x);',
  ])('%s', (text) => expect(searchesVerdict(text)).toBe(true));
});
