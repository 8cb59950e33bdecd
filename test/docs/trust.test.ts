import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { FINDINGS } from '../trust/findings.ts';

const root = new URL('../../', import.meta.url);
// By address: the script has no types of its own.
const { marks, sections } = (await import(
  /* @vite-ignore */ pathToFileURL(new URL('scripts/docs/trust.mjs', root).pathname).href
)) as {
  readonly marks: () => readonly { readonly section: string; readonly file: string; readonly title: string }[];
  readonly sections: () => ReadonlyMap<string, string>;
};

/** What is told of the product's limits has no formula to test. */
const WITHOUT = ['17-limits'];

describe('marks of the methodology', () => {
  const marked = new Set(marks().map(({ section }) => section));

  test('every section with a formula has a test', () => {
    expect(sections().size).toBeGreaterThan(15);
    expect([...sections().keys()].filter((slug) => !marked.has(slug))).toEqual(WITHOUT);
  });

  test('every mark names a section, and a test follows it', () => {
    expect([...marked].filter((slug) => !sections().has(slug))).toEqual([]);
    for (const { file, title } of marks()) {
      expect(title.length, file).toBeGreaterThan(0);
    }
    const lines = [...new Set(marks().map(({ file }) => file))].flatMap((file) =>
      readFileSync(new URL(file, root), 'utf8').match(/^ *\/\/ methodology: /gm),
    );
    expect(lines).toHaveLength(marks().length);
  });
});

describe('faults once found', () => {
  test('D1 to D17 and I1 to I9 are all there', () => {
    const ids = [
      ...Array.from({ length: 17 }, (_, i) => `D${i + 1}`),
      ...Array.from({ length: 9 }, (_, i) => `I${i + 1}`),
    ];
    expect(FINDINGS.map(({ id }) => id)).toEqual(ids);
  });

  test.each(FINDINGS.flatMap(({ id, test: named }) => (named ? [[id, ...named] as const] : [])))(
    '%s: %s has “%s”',
    (_, file, title) => {
      expect(existsSync(new URL(file, root))).toBe(true);
      expect(readFileSync(new URL(file, root), 'utf8').replaceAll("\\'", "'")).toContain(title);
    },
  );
});
