import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dependenciesText } from '../../scripts/dependencies.ts';

const root = new URL('../../', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, root), 'utf8');

/** The tests that a page names: `file` “title”. */
const namedIn = (page: string): readonly (readonly [string, string])[] =>
  [...read(page).matchAll(/`([\w./-]+\.test\.ts)` “([^”]+)”/g)].map(([, file = '', title = '']) => [file, title]);

describe.each([
  ['docs/threat-model.md', 30],
  ['docs/keeping.md', 15],
] as const)('%s', (page, least) => {
  const named = namedIn(page);

  test('names a test for every row', () => {
    expect(named.length).toBeGreaterThan(least);
    const rows = read(page)
      .split('\n')
      .filter((line) => /^\| (?!---|Threat|Event)/.test(line));
    expect(rows.filter((row) => !/`[\w./-]+\.test\.ts` “/.test(row))).toEqual([]);
  });

  test.each(named)('%s: %s', (file, title) => {
    expect(existsSync(new URL(file, root))).toBe(true);
    // As the source has it: what stands for each case of a table is there, too.
    expect(read(file).replaceAll("\\'", "'")).toContain(title);
  });
});

test('what ships of others is listed as it is', () => {
  expect(read('docs/dependencies.md')).toBe(dependenciesText());
});

test('each package is set to be published with its provenance', () => {
  for (const name of ['core', 'report', 'cli', 'widget']) {
    const { publishConfig, license, files, version } = JSON.parse(read(`packages/${name}/package.json`)) as Record<
      string,
      unknown
    >;
    expect({ publishConfig, license, files }).toEqual({
      publishConfig: { access: 'public', provenance: true },
      license: 'MIT',
      files: expect.arrayContaining(['dist']) as unknown,
    });
    expect(version).toBe((JSON.parse(read('package.json')) as { version: string }).version);
  }
});
