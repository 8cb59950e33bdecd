import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { lintSnippets, type Snippet } from './support/lint-snippets.ts';

const DIRECTION = 'ec-tco(import-direction)';
const core = (file: string) => `packages/core/src/${file}`;
const widget = (file: string) => `packages/widget/src/${file}`;

const WRONG: readonly Snippet[] = [
  [core('money/x.ts'), "import { a } from '../reference/a.ts';"],
  [core('money/x.ts'), "import type { A } from '../scenario/a.ts';"],
  [core('reference/x.ts'), "import { a } from '../scenario/a.ts';"],
  [core('reference/x.ts'), "import { a } from '../texts/a.ts';"],
  [core('formula/x.ts'), "import { a } from '../scenario/a.ts';"],
  [core('scenario/x.ts'), "import { a } from '../model/a.ts';"],
  [core('formula/x.ts'), "import { a } from '../engine/a.ts';"],
  [core('engine/x.ts'), "import { a } from '../model/a.ts';"],
  [core('model/x.ts'), "import { a } from '../engine/a.ts';"],
  [core('model/incident/x.ts'), "import { a } from '../../rules/a.ts';"],
  [core('rules/x.ts'), "import { a } from '../model/a.ts';"],
  [core('model/cost/x.ts'), "import { a } from '../../decision/a.ts';"],
  [core('model/incident/x.ts'), "import { a } from '../cost/../../rules/a.ts';"],
  [core('explain/x.ts'), "import { a } from '../verdict/a.ts';"],
  [core('rules/x.ts'), "export { a } from '../evaluate/a.ts';"],
  [core('rules/x.ts'), "export * from '../decision/a.ts';"],
  [core('evaluate/x.ts'), "import { a } from '../decision/a.ts';"],
  [core('decision/x.ts'), "import { a } from '../explain/a.ts';"],
  [core('decision/x.ts'), "type A = import('../explain/a.ts').A;\nexport type { A };"],
  [core('decision/x.ts'), "export const a = await import('../explain/a.ts');"],
  [core('decision/x.ts'), "const name = 'a';\nexport const a = await import(name);"],
  [core('money/x.ts'), "import { a } from '../texts/a.ts';"],
  [core('texts/x.ts'), "import { a } from '../scenario/a.ts';"],
  [core('texts/x.ts'), "import { type A, b } from '../scenario/a.ts';"],
  [core('explain/x.ts'), "import { a } from '../index.ts';"],
  [core('explain/x.ts'), "import { a } from '..';"],
  [core('attic/x.ts'), "import { a } from '../money/a.ts';"],
  [core('model/x.ts'), "import { a } from '../attic/a.ts';"],
  [core('model/x.ts'), "import { a } from '@ec-tco/core';"],
  [core('model/x.ts'), "import { a } from '../../../report/src/index.ts';"],
  [core('model/x.ts'), "import { a } from '@ec-tco/report';"],
  [core('model/x.ts'), "import { readFileSync } from 'node:fs';"],
  [core('model/x.ts'), "import { readFileSync } from 'fs';"],
  [core('scenario/x.ts'), "import * as z from 'zod';"],
  ['packages/report/src/x.ts', "import { a } from '@ec-tco/core/src/money/a.ts';"],
  ['packages/report/src/x.ts', "import { a } from '../../core/src/index.ts';"],
  ['packages/report/src/x.ts', "import { a } from '@ec-tco/widget';"],
  ['packages/report/src/x.ts', "import { a } from 'node:fs';"],
  ['packages/cli/src/x.ts', "import { a } from '@ec-tco/widget';"],
  ['packages/cli/src/x.ts', "import { a } from '@ec-tco/report/dist/index.js';"],
  ['packages/widget/src/x.ts', "import { a } from '@ec-tco/cli';"],
  [widget('results/x.ts'), "import { a } from '../calculator/a.ts';"],
  [widget('results/a/x.ts'), "import type { A } from '../../calculator/a.ts';"],
  [widget('results/a/x.ts'), "import '../../calculator/a.ts';"],
  [widget('shared/x.ts'), "import { a } from '../results/a.ts';"],
  [widget('fields/a/x.ts'), "import { a } from '../../shared/a.ts';"],
  [widget('charts/x.ts'), "import { a } from '../results/a.ts';"],
  [widget('shared/x.ts'), "import { a } from '../charts/a.ts';"],
  [widget('state/x.ts'), "import { a } from '../fields/a.ts';"],
  [widget('theme/x.ts'), "import { a } from '../state/a.ts';"],
  [widget('results/x.ts'), "import { a } from '../index.ts';"],
  [widget('attic/x.ts'), "import { a } from '../theme/a.ts';"],
  [widget('theme/x.ts'), "import { a } from '../attic/a.ts';"],
  ['packages/widget/src/a/x.ts', "import { a } from '../../../core/src/money/a.ts';"],
  ['packages/widget/src/x.ts', "import { a } from 'node:path';"],
  ['packages/widget/src/x.test.ts', "import { a } from '../../core/src/money/a.ts';"],
];

const RIGHT: readonly Snippet[] = [
  [core('index.ts'), "export { a } from './money/a.ts';\nexport * from './explain/a.ts';"],
  [core('reference/x.ts'), "import { a } from '../money/a.ts';\nexport { a };"],
  [core('scenario/x.ts'), "import * as z from 'zod/mini';\nexport { z };"],
  [core('scenario/x.ts'), "export { a } from '../reference/a.ts';\nexport { b } from '../texts/b.ts';"],
  [core('model/x.ts'), "export { a } from '../scenario/a.ts';\nexport { b } from './cost/b.ts';"],
  [core('model/incident/x.ts'), "export { a } from '../cost/a.ts';"],
  [core('evaluate/x.ts'), "export { a } from '../model/a.ts';\nexport { b } from '../rules/b.ts';"],
  [core('decision/x.ts'), "export { a } from '../model/a.ts';\nexport { b } from '../evaluate/b.ts';"],
  [core('explain/x.ts'), "export { a } from '../decision/a.ts';\nexport { b } from '../texts/b.ts';"],
  [core('verdict/x.ts'), "export { a } from '../explain/a.ts';\nexport { b } from '../decision/b.ts';"],
  [core('reference/x.ts'), "import type { A } from '../texts/a.ts';\nexport const a: A = 1;"],
  [core('texts/x.ts'), "import type { A } from '../rules/a.ts';\nexport const a: A = 1;"],
  [core('texts/x.ts'), "import { type A } from '../rules/a.ts';\nexport const a: A = 1;"],
  [core('model/x.test.ts'), "import { a } from '../index.ts';\nimport { b } from 'node:fs';\nexport { a, b };"],
  ['packages/report/src/x.ts', "export { a } from '@ec-tco/core';\nexport { b } from './b.ts';"],
  ['packages/cli/src/x.ts', "export { a } from '@ec-tco/report';\nexport { b } from 'node:fs';"],
  [widget('index.ts'), "export { a } from './calculator/a.ts';"],
  [widget('calculator/a/x.ts'), "export { a } from '@ec-tco/report';\nexport { b } from '../../results/b.ts';"],
  [widget('results/x.ts'), "export { a } from '../shared/a.ts';\nexport { b } from '../charts/b.ts';"],
  [widget('shared/x.ts'), "export { a } from '../state/a.ts';\nexport { b } from '../fields/b.ts';"],
  [widget('charts/x.ts'), "export { a } from '../shared/a.ts';\nexport { b } from '../fields/b.ts';"],
  [widget('fields/x.ts'), "export { a } from '../state/a.ts';\nexport { b } from '../theme/b.ts';"],
  [widget('theme/x.test.ts'), "export { a } from '../fields/a.ts';"],
  ['test/personas.test.ts', "export { a } from '../packages/core/src/money/a.ts';"],
];

/** What the core must not touch, and by which rule. */
const IMPURE: readonly (readonly [code: string, rule: string])[] = [
  ['export const a = Date.now();', 'eslint(no-restricted-properties)'],
  ['export const { now } = Date;', 'eslint(no-restricted-properties)'],
  ['export const a = new Date();', 'ec-tco(no-clock)'],
  ['export const a = Date();', 'ec-tco(no-clock)'],
  ['export const a = Math.random();', 'eslint(no-restricted-properties)'],
  ...[
    ...['console.log(1)', 'window.a', 'document.title', 'process.env', 'globalThis.a', 'performance.now()'],
    ...['navigator.a', 'location.a', 'localStorage.a', 'sessionStorage.a', 'self.a', 'Buffer.a', 'require.cache'],
    ...["fetch('a')", 'crypto.subtle', 'setTimeout(a)', 'setInterval(a)', 'queueMicrotask(a)'],
  ].map((use) => [`export const a = ${use};`, 'eslint(no-restricted-globals)'] as const),
];

const GIVEN: Snippet = [core('model/x.ts'), "export const a = new Date('2026-01-01');"];

const snippets = [
  ...[...WRONG, ...RIGHT, GIVEN],
  ...IMPURE.flatMap(([code]): Snippet[] =>
    ['core/src/model/x.ts', 'cli/src/x.ts'].map((file) => [`packages/${file}`, code]),
  ),
];
let rules: ReadonlyMap<string, readonly string[]>;
beforeAll(() => {
  const found = lintSnippets(snippets);
  rules = new Map(snippets.map((snippet, i) => [snippet.join('\n'), found[i] ?? []]));
});
const reported = (...snippet: Snippet): readonly string[] => rules.get(snippet.join('\n')) ?? ['not linted'];

describe('import direction: reported', () => {
  test.each(WRONG)('%s: %s', (file, code) => {
    expect(reported(file, code)).toEqual([DIRECTION]);
  });
});

describe('import direction: allowed', () => {
  test.each(RIGHT)('%s: %s', (file, code) => {
    expect(reported(file, code)).toEqual([]);
  });
});

describe('what the core must not touch', () => {
  test.each(IMPURE)('%s', (code, rule) => {
    expect(reported(core('model/x.ts'), code)).toEqual([rule]);
    expect(reported('packages/cli/src/x.ts', code)).toEqual([]);
  });

  test('a date that is given is no clock', () => {
    expect(reported(...GIVEN)).toEqual([]);
  });
});

/** The first circle of imports among files, given what each imports; nothing where there is none. */
function circle(imports: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const left = new Set<string>();
  const visit = (file: string, way: readonly string[]): readonly string[] | undefined => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (left.has(file)) return undefined;
    for (const next of imports.get(file) ?? []) {
      const found = visit(next, [...way, file]);
      if (found) return found;
    }
    left.add(file);
    return undefined;
  };
  for (const file of imports.keys()) {
    const found = visit(file, []);
    if (found) return found;
  }
  return undefined;
}

/** What a file imports of its own package. That the texts of a language take the type of their catalogue is no circle. */
function importsOf(file: string, text: string): readonly string[] {
  const catalogue = /\/texts\/(?:ja|en)\/[^/]+$/.test(file) ? /import type [^;]*? from '\.\.\/[^/']+'/g : /(?!)/g;
  const paths = [...text.replaceAll(catalogue, '').matchAll(/(?:from|import|import\()\s*'(\.[^']+)'/g)];
  return paths.map(([, path]) => join(dirname(file), path as string));
}

describe('no circle of imports', () => {
  const root = fileURLToPath(new URL('..', import.meta.url));
  test('a circle is found', () => {
    const imports = { a: ['b', 'c'], b: ['c'], c: ['b'] };
    expect(circle(new Map(Object.entries(imports)))).toEqual(['b', 'c', 'b']);
  });
  test.each(['core', 'widget', 'report', 'cli'])('%s', (name) => {
    const files = globSync(`packages/${name}/src/**/*.ts`, { cwd: root });
    const imports = new Map(files.map((file) => [file, importsOf(file, readFileSync(join(root, file), 'utf8'))]));
    expect(files.length).toBeGreaterThan(5);
    expect(circle(imports)).toBeUndefined();
    // Joined to a circle, the same files are one: what was read are imports.
    const [file, [next] = []] = [...imports].find(([, to]) => to.some((path) => imports.has(path))) ?? [];
    expect(circle(new Map([...imports, [next ?? '', [file ?? '']]]))).toContain(file);
  });
});
