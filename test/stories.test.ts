import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const read = (folder: string, ending: string): string[] => {
  const root = fileURLToPath(new URL(folder, import.meta.url));
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => readFileSync(`${root}/${file}`, 'utf8'));
};

/** Custom elements that no story has as its subject. */
function withoutStory(sources: readonly string[], stories: readonly string[]): string[] {
  const tags = sources.flatMap((text) =>
    [...text.matchAll(/\bdefine\('(ec-tco-[a-z-]+)'/g)].map(([, tag]) => tag ?? ''),
  );
  const shown = new Set(
    stories.flatMap((text) =>
      [...text.matchAll(/(?:\bcomponent: |\bsubcomponents: \{ \w+: )'(ec-tco-[a-z-]+)'/g)].map(([, tag]) => tag ?? ''),
    ),
  );
  return tags.filter((tag) => !shown.has(tag));
}

it('every custom element has stories', () => {
  const sources = read('../packages/widget/src', '.ts');
  const stories = read('../stories', '.stories.ts');
  expect(sources.join('').match(/\bdefine\('ec-tco-/g)?.length).toBeGreaterThan(30);
  expect(withoutStory(sources, stories)).toEqual([]);
  expect(withoutStory([...sources, "define('ec-tco-forgotten', Forgotten);"], stories)).toEqual(['ec-tco-forgotten']);
});
