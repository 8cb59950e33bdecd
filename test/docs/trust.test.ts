import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { FINDINGS } from '../trust/findings.ts';
import { SECTIONS_WITHOUT_TEST, WITHOUT_TEST } from '../trust/paragraphs-without-test.ts';

const root = new URL('../../', import.meta.url);
// By address: the script has no types of its own.
const { isNameOf, marks, paragraphs } = (await import(
  /* @vite-ignore */ pathToFileURL(new URL('scripts/docs/trust.mjs', root).pathname).href
)) as {
  readonly marks: () => readonly { readonly name: string; readonly file: string; readonly title: string }[];
  readonly paragraphs: () => readonly { readonly section: string; readonly words: string }[];
  readonly isNameOf: (name: string, paragraph: { readonly section: string; readonly words: string }) => boolean;
};

describe('marks of the methodology', () => {
  const all = paragraphs();
  const stated = all.filter(({ section }) => !SECTIONS_WITHOUT_TEST.includes(section));
  const found = marks();

  test('every paragraph has a test, or a reason why there is nothing to test', () => {
    expect(stated.length).toBeGreaterThan(100);
    const names = [...found.map(({ name }) => name), ...Object.keys(WITHOUT_TEST)];
    const without = stated.filter((one) => !names.some((name) => isNameOf(name, one)));
    expect(without.map(({ section, words }) => `${section}/${words}`)).toEqual([]);
  });

  test('every name is that of one paragraph, and what has a test has no reason for none', () => {
    const marked = new Set(found.map(({ name }) => name));
    for (const name of [...marked, ...Object.keys(WITHOUT_TEST)]) {
      expect(
        stated.filter((one) => isNameOf(name, one)),
        name,
      ).toHaveLength(1);
    }
    for (const one of Object.keys(WITHOUT_TEST)) expect(marked, one).not.toContain(one);
  });

  test('every mark stands above a test', () => {
    const lines = [...new Set(found.map(({ file }) => file))].flatMap((file) =>
      [...readFileSync(new URL(file, root), 'utf8').matchAll(/^ *\/\/ methodology: (.*)/gm)].flatMap(([, names = '']) =>
        names.split(','),
      ),
    );
    expect(lines).toHaveLength(found.length);
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
