// What the tables, the types for frameworks and the settings of a <div> say of the element is what the element has.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ATTRIBUTES } from '../packages/widget/src/embed/attributes.ts';
import { COLORS, SIZES } from '../packages/widget/src/theme/tokens.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const textOf = (path: string) => readFileSync(`${root}${path}`, 'utf8');

interface Named {
  readonly name: string;
  readonly fieldName?: string;
}
interface Declaration {
  readonly tagName?: string;
  readonly attributes: readonly Named[];
  readonly events: readonly Named[];
  readonly cssProperties: readonly Named[];
  readonly cssParts: readonly Named[];
  readonly slots: readonly Named[];
}
const manifest = JSON.parse(textOf('packages/widget/custom-elements.json')) as {
  readonly modules: readonly { readonly declarations: readonly Declaration[] }[];
};
const declared = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .find(({ tagName }) => tagName === 'ec-tco-calculator');
if (!declared) throw new Error('`npm run cem` has not described the element');
const { attributes, events, cssProperties, cssParts, slots } = declared;

const names = (list: readonly Named[]) => list.map(({ name }) => name).sort();
/** The first column of the tables under a heading, or of all. */
const firstColumn = (text: string) => [...text.matchAll(/^\| `([^`]+)`/gm)].map(([, name = '']) => name);

it('what a <div> or an address sets is what the element takes', () => {
  expect([...ATTRIBUTES].sort()).toEqual(names(attributes));
});

describe.each(['docs/embedding.ja.md', 'docs/embedding.en.md', 'packages/widget/README.md'])('%s', (path) => {
  const text = textOf(path);
  it.each([
    ['attributes', attributes],
    ['events', events],
    ['slots', slots],
    ['parts', cssParts],
    ['properties', cssProperties],
  ])('has all %s, each with what it does', (_, list) => {
    const known = firstColumn(text);
    expect(names(list).filter((name) => !known.includes(name))).toEqual([]);
  });

  it('has all colours and sizes', () => {
    const known = firstColumn(text);
    const own = [
      ...Object.keys(COLORS).map((name) => `--ec-tco-color-${name}`),
      ...Object.keys(SIZES).map((name) => `--ec-tco-${name}`),
    ];
    expect(own.filter((name) => !known.includes(name))).toEqual([]);
    // And none that is not.
    const more = ['--ec-tco-sticky-top', '--ec-tco-color-accent'];
    expect(known.filter((name) => name.startsWith('--') && !own.includes(name) && !more.includes(name))).toEqual([]);
  });
});

describe.each([
  ['react.d.ts', 'onec-tco-'],
  ['vue.d.ts', 'onEc-tco-'],
])('types/%s', (file, on) => {
  const text = textOf(`packages/widget/types/${file}`);
  it('has each attribute as the property it is', () => {
    const missing = attributes.filter(
      ({ name, fieldName }) => name !== 'lang' && !text.includes(`'${fieldName ?? name}'`),
    );
    expect(missing).toEqual([]);
  });
  it('has each event, and no other', () => {
    const written = [...text.matchAll(new RegExp(`'${on}([a-z]+)'`, 'g'))].map(([, name]) => `ec-tco-${name}`);
    expect(written.sort()).toEqual(names(events));
  });
});
