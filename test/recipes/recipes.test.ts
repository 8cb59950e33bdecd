// The recipes of docs/architecture.md: what the compiler asks for once a kind is there without the rest. In the usual run
// all of the core's at once; `LONG=1` each alone, in all four packages.
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { ALL_PACKAGES, broken, type Change } from '../support/broken.ts';
import { RECIPES, type Recipe } from './recipes.ts';

const put =
  ({ after, put: added }: Recipe): Change =>
  (text) => {
    expect(text.split(after)).toHaveLength(2);
    return text.replace(after, () => after + added);
  };
/** Files with texts that do not ask for a third language, as docs/architecture.md says: none may be added. */
const SILENT = [
  'core/src/reference/figures/origins.ts',
  'core/src/scenario/create-scenario.ts',
  'widget/src/calculator/samples/stories/apparel-chain.ts',
  'widget/src/calculator/samples/stories/cosmetics-operating.ts',
  'widget/src/calculator/samples/stories/handmade-accessories.ts',
  'widget/src/calculator/samples/stories/machine-parts-operating.ts',
  'widget/src/calculator/samples/stories/sake-brewery.ts',
  'widget/src/calculator/samples/stories/tea-farm.ts',
  'widget/src/embed/frame-page.ts',
];
/** Files of the product that state something in both languages. */
const textFiles = (): readonly string[] => {
  const packages = fileURLToPath(new URL('../../packages/', import.meta.url));
  return globSync('*/src/**/*.ts', { cwd: packages })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !/\.test\.ts$|\/testing\/|fixtures\.ts$/.test(file))
    .filter((file) => /\{\s*ja: ['`][^}]*?\ben: ['`]/s.test(readFileSync(`${packages}${file}`, 'utf8')))
    .sort();
};
const inCore = (file: string): boolean => file.startsWith('core/');
const listed = Object.values(RECIPES).flatMap((recipe) =>
  recipe.asks === 'every text' ? [] : [{ ...recipe, asks: recipe.asks }],
);

test('every new kind of the core is asked for wherever it matters', { timeout: 120_000 }, () => {
  const changes = new Map<string, Change[]>();
  for (const recipe of listed) {
    if (inCore(recipe.file)) changes.set(recipe.file, [...(changes.get(recipe.file) ?? []), put(recipe)]);
  }
  const asks = new Set(listed.filter(({ file }) => inCore(file)).flatMap((one) => one.asks.filter(inCore)));
  expect(broken(['core'], changes)).toEqual([...asks].sort());
});

test('docs/architecture.md names each file that is asked for', () => {
  const text = readFileSync(new URL('../../docs/architecture.md', import.meta.url), 'utf8');
  const missing = listed.flatMap(({ asks }) =>
    asks.filter(
      (file) =>
        !text.includes(
          `\`${file
            .replace(/^core\/src\//, '')
            .replace('/src/', '/')
            .replace(/\.ts$/, '')
            .replace(/\/(?:ja|en)(?=\/|$)/, '/{ja,en}')}\``,
        ),
    ),
  );
  expect(missing).toEqual([]);
});

describe.runIf(process.env['LONG'])('each alone, in all packages', () => {
  test.each(Object.entries(RECIPES))('%s', { timeout: 300_000 }, (_, recipe) => {
    const found = broken(ALL_PACKAGES, new Map([[recipe.file, [put(recipe)]]]));
    if (recipe.asks !== 'every text') expect(found).toEqual(recipe.asks);
    else expect(textFiles().filter((file) => !found.includes(file))).toEqual(SILENT);
  });
});
