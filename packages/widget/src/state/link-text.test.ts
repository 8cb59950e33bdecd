import { readFileSync } from 'node:fs';
import type { Scenario } from '@ec-tco/core';
import { describe, expect, test } from 'vitest';
import { ALTERATIONS } from './altered-links.fixtures.ts';
import { SCENARIO } from './fixtures.ts';
import { unwrapped } from './link-key.ts';
import { readLinkText } from './link-text.ts';
import { mayHoldLink } from './may-hold-link.ts';
import { openLink, packLink, partOf, withoutLink } from './share-link.ts';

const DEFAULTS: Scenario = { ...SCENARIO, title: '既定', horizonYears: 7, sources: {} };
/** Scenarios whose links hold "-", "--" and "_", so that each alteration has something to alter. */
const LINKS = await Promise.all(
  Array.from({ length: 40 }, async (_, i) => {
    const scenario = { ...SCENARIO, title: `店 ${i * 7919}` };
    const packed = await packLink(scenario);
    if (!packed.ok) throw new Error('too long');
    return { scenario, fragment: `#${packed.fragment}` };
  }),
).then((all) => {
  const rich = all.filter(({ fragment }) => /_/.test(fragment.slice(8)) && /-/.test(fragment.slice(8)));
  const dashes = all.find(({ fragment }) => fragment.slice(8).includes('--'));
  return [rich[0], rich[1], dashes ?? rich[2]].filter((link) => link !== undefined);
});

describe('links as chats, mails and documents hand them on', () => {
  test('the links tried hold what is altered', () => {
    expect(LINKS.length).toBe(3);
    expect(LINKS.some(({ fragment }) => /[-_]/.test(fragment.slice(8)))).toBe(true);
  });

  test.each(ALTERATIONS)('$en: $outcome', async ({ change, outcome }) => {
    for (const { scenario, fragment } of LINKS) {
      const opened = await openLink(change(fragment), DEFAULTS);
      if (outcome === 'whole') expect(opened).toEqual({ status: 'whole', scenario });
      else expect(opened.status).toMatch(/^(?:salvaged|failed)$/);
      // None was made by a newer version.
      expect(opened).not.toMatchObject({ code: expect.stringMatching(/^newer/) as string });
      // The first question gives way to what opens it.
      expect(mayHoldLink(change(fragment))).toBe(true);
      expect(withoutLink(`https://shop.example/${change(fragment)}`)).not.toMatch(/t%?c/i);
    }
  });

  test('the documents list each of them', () => {
    for (const language of ['ja', 'en'] as const) {
      const text = readFileSync(new URL(`../../../../docs/share-links.${language}.md`, import.meta.url), 'utf8');
      const words = { ja: { whole: '開ける', told: '知らせる' }, en: { whole: 'opens', told: 'told' } }[language];
      for (const alteration of ALTERATIONS) {
        const name = alteration[language].replaceAll('|', '\\|');
        expect(text).toContain(`| ${name} | ${words[alteration.outcome]} |`);
      }
    }
  });
});

test.each(['ec tco', 'ec+tco', 'ec_tco', 'ecーtco', 'ec%2Dtco', 'ec%E3%83%BCtco', 'ectco', 'EC−TCO'])(
  'the key as %s is known',
  async (key) => {
    for (const { scenario, fragment } of LINKS) {
      expect(await openLink(fragment.replace('ec-tco', key), DEFAULTS)).toEqual({ status: 'whole', scenario });
    }
    expect(readLinkText(`#${key}`)).toEqual({ kind: 'empty' });
  },
);

describe('what is no link of ours', () => {
  test.each([
    '',
    '#',
    '#top',
    '#section-ec',
    '#electco=1',
    '#a&b=c',
    '#ec=1&tco=2',
    '#ec-tcos=1',

    '#ec-tco-calculator',
    '#ec-tco-calculator-for-all-the-small-shops',
    '#ec-topics',
    '#spec-tco=1',
    '#%E4%BC%9A%E7%A4%BE',
  ])('%s', (fragment) => {
    expect(readLinkText(fragment)).toEqual({ kind: 'none' });
  });
});

test.each(ALTERATIONS)('$en, of a calculator with a name: for it, and for no other', ({ change }) => {
  for (const { fragment } of LINKS.slice(0, 1)) {
    const altered = change(fragment);
    // What is behind another part, or no more than its beginning, is for the first calculator.
    if (!altered.startsWith('#') || /^#top|tco(?:=|。)?$|^#ec-(?:tc)?$/.test(altered)) continue;
    const named = `#shop-2/${altered.slice(1)}`;
    expect(readLinkText(partOf(named, 'shop-2')).kind).toBe('candidates');
    expect(readLinkText(partOf(named, '')).kind).toBe('none');
  }
});

test('letters of one case are told as such', async () => {
  for (const { fragment } of LINKS) {
    for (const altered of [fragment.toLowerCase(), fragment.toUpperCase()]) {
      expect(await openLink(altered, DEFAULTS)).toEqual({ status: 'failed', code: 'letter-case' });
    }
  }
});

test('the number of candidates is bounded, whatever follows', () => {
  const found = readLinkText(`#ec-tco=AQ${' word'.repeat(5000)}`);
  expect(found.kind === 'candidates' && found.texts.length).toBeLessThan(200);
  expect(found.kind === 'candidates' && found.texts.at(-1)).toBe('AQ');
  const behindSpace = readLinkText(`#ec-tco= AQ${' word'.repeat(50)}`);
  expect(behindSpace.kind === 'candidates' && behindSpace.texts.at(-1)).toBe('AQ');
});

test('the last character there is is one, too', () => {
  expect([unwrapped('&#x10FFFF;'), unwrapped('&#1114111;'), unwrapped('&#1114112;')]).toEqual([
    ...['\u{10FFFF}', '\u{10FFFF}', ' '],
  ]);
});

test.each([
  ['#shop/ectco', true],
  ['#shop/e-c-t-c-o', true],
  ['#ec', true],
  ['ec', true],
  ['#a%20b', true],
  ['#会社', true],
  ['', false],
  ['#', false],
  ['#top', false],
  ['#section-1', false],
  [`#shop/e${'-'.repeat(41)}ctco`, false],
])('%s may hold a link: %s', (fragment, may) => expect(mayHoldLink(fragment)).toBe(may));

describe('what programs did to a link is undone', () => {
  test.each<[string, readonly string[]]>([
    ['#ec-tco=AQ', ['AQ']],
    ['#a=1&#38;ec-tco&#61;AQ', ['AQ']],
    ['#a=1&#0038;ec-tco&#0061;AQ', ['AQ']],
    ['#a=1&#x26;ec-tco&#x3D;AQ', ['AQ']],
    ['#a=1&#x0026;ec-tco&#x003d;AQ', ['AQ']],
    ['#a=1&amp;ec-tco&equals;AQ&amp;b=2', ['AQ']],
    // Encoded three times over.
    ['#ec%25252Dtco=AQ', ['AQ']],
    // Half a character that was cut in its middle says nothing.
    ['#ec-tco=AQ%FFBQ', ['AQBQ', 'AQ']],
    ['#ec-tco=AQ\\_B', ['AQ_B']],
    ['#ec-tco=AQ !! BQ', ['AQBQ', 'AQ']],
    // The older alphabet, or the end of the link.
    ['#ec-tco=AQ+B/C', ['AQ', 'AQ-B_C']],
    ['#ec-tco=AQ B/C x', ['AQB', 'AQ', 'AQB_Cx', 'AQB_C']],
    ['#ec-tco=A\u2014Q', ['A--Q', 'A-Q']],
    ['#ec-tco=A\u2010Q', ['A-Q']],
    ['#ec-tco=+AQ', ['-AQ']],
    ['#ec-tco=%EF%BC%A1Q', ['AQ']],
    // No character has this number.
    ['#ec-tco=A&#x110000;Q', ['AQ', 'A']],
    // Encoded ten times over.
    [`#ec%${'25'.repeat(9)}2Dtco=AQ`, ['AQ']],
  ])('%s', (fragment, texts) => expect(readLinkText(fragment)).toEqual({ kind: 'candidates', texts }));

  test('and no further', () => {
    expect(readLinkText(`#ec%${'25'.repeat(10)}2Dtco=AQ`)).toEqual({ kind: 'none' });
    for (const nothing of ['#ec-tco=', '#ec-tco=!!']) expect(readLinkText(nothing)).toEqual({ kind: 'empty' });
  });
});
