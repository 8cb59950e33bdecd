// What the core exports: on purpose, and each name documented.
import { join } from 'node:path';
import * as main from '@ec-tco/core';
import * as numbersAlone from '@ec-tco/core/evaluate';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = new URL('../..', import.meta.url).pathname;
/** The public entries and how many names each may have at most: a name more is a decision. */
const ENTRIES = {
  index: 90,
  evaluate: 16,
  analysis: 60,
  guideline: 85,
  format: 80,
  scenario: 30,
  'json-schema': 2,
} as const;

const config = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path));
const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
const pathOf = (entry: string) => join(root, `packages/core/src/${entry}.ts`);
const program = ts.createProgram(Object.keys(ENTRIES).map(pathOf), options);
const checker = program.getTypeChecker();

/** The exported names of an entry, each with its documentation. */
function exportsOf(entry: string): readonly { readonly name: string; readonly doc: string }[] {
  const source = program.getSourceFile(pathOf(entry));
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`${entry} is no module`);
  return checker.getExportsOfModule(module).map((symbol) => {
    const own = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    return { name: symbol.name, doc: ts.displayPartsToString(own.getDocumentationComment(checker)) };
  });
}

describe.each(Object.entries(ENTRIES))('%s', (entry, most) => {
  const found = exportsOf(entry);

  it('documents every name', () => {
    expect(found.filter(({ doc }) => doc.length < 10).map(({ name }) => name)).toEqual([]);
  });

  it(`exports at most ${most} names`, () => {
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThanOrEqual(most);
  });
});

it('tells of every function what it costs, bounded by what it is given', () => {
  const functions = Object.keys(ENTRIES).flatMap((entry) => {
    const source = program.getSourceFile(pathOf(entry));
    const module = source && checker.getSymbolAtLocation(source);
    return (module ? checker.getExportsOfModule(module) : []).flatMap((symbol) => {
      const own = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      const { valueDeclaration } = own;
      const type = valueDeclaration && checker.getTypeAtLocation(valueDeclaration);
      // A class is made, not called.
      if (!type || type.getCallSignatures().length === 0 || type.getConstructSignatures().length > 0) return [];
      return [{ name: symbol.name, doc: ts.displayPartsToString(own.getDocumentationComment(checker)) }];
    });
  });
  expect(functions.length).toBeGreaterThan(80);
  expect(functions.filter(({ doc }) => !/\bCost: \S/.test(doc)).map(({ name }) => name)).toEqual([]);
});

it('exports each name from one entry; the one of the numbers alone holds some of the main one', () => {
  const { evaluate, ...others } = Object.fromEntries(
    Object.keys(ENTRIES).map((entry) => [entry, exportsOf(entry).map(({ name }) => name)]),
  );
  const names = Object.values(others).flat();
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  expect(evaluate?.filter((name) => !others['index']?.includes(name))).toEqual([]);
});

it('gives what the main entry gives: what one reads and prepares, the other takes', () => {
  const names = ['EcTcoError', 'evaluate', 'parseScenario', 'parseScenarioJson', 'prepare'];
  expect(Object.keys(numbersAlone).toSorted()).toEqual(names);
  for (const [name, one] of Object.entries(numbersAlone)) expect(one).toBe(main[name as keyof typeof main]);
});

it('a scenario that was never parsed does not compile', { timeout: 30_000 }, () => {
  const file = pathOf('not-parsed-example');
  const text = `
    import { parseScenario, prepare, type Scenario, type ScenarioData } from './index.ts';
    declare const data: ScenarioData;
    prepare(data);
    const literal: Scenario = { ...data, title: 'mine' };
    const parsed = parseScenario(data);
    if (parsed.ok) prepare({ ...parsed.scenario, title: 'mine' });
    export { literal };
  `;
  const host = ts.createCompilerHost(options);
  const getSourceFile = host.getSourceFile.bind(host);
  const fileExists = host.fileExists.bind(host);
  host.fileExists = (path) => path === file || fileExists(path);
  host.getSourceFile = (path, version) =>
    path === file ? ts.createSourceFile(path, text, version) : getSourceFile(path, version);
  const example = ts.createProgram([file], { ...options, noUnusedLocals: false }, host, program);
  const problems = example.getSemanticDiagnostics(example.getSourceFile(file));
  const lines = problems.map(({ start = 0 }) => text.slice(0, start).split('\n').length);
  // The two that hand on what was not read; not the edited copy, which `prepare` reads again.
  expect(lines).toEqual([4, 5]);
  expect(problems.every(({ messageText }) => JSON.stringify(messageText).includes('parsed'))).toBe(true);
});
