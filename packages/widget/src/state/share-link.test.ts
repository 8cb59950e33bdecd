import { parseScenario, type Scenario } from '@ec-tco/core';
import { describe, expect, test } from 'vitest';
import { createStart } from '../calculator/starts.ts';
import { fromBase64Url, toBase64Url } from './base64url.ts';
import { crc32 } from './crc32.ts';
import { readCutJson } from './cut-json.ts';
import { deflate, inflate } from './deflate.ts';
import { SCENARIO } from './fixtures.ts';
import { encodeJson } from './link-code.ts';
import { linkAddress, MOST_LINK_CHARACTERS, openLink, packLink, partOf, withoutLink } from './share-link.ts';

const DEFAULTS: Scenario = { ...SCENARIO, title: '既定', horizonYears: 7, sources: {} };

async function packed(scenario: unknown): Promise<string> {
  const link = await packLink(scenario as Scenario);
  if (!link.ok) throw new Error('too long');
  return link.fragment;
}

/** A link whose content is any bytes, with a right head. */
async function forged(bytes: Uint8Array<ArrayBuffer>, version = 1): Promise<string> {
  const body = await deflate(bytes);
  const all = new Uint8Array(5 + body.length);
  new DataView(all.buffer).setUint8(0, version);
  new DataView(all.buffer).setUint32(1, crc32(bytes));
  all.set(body, 5);
  return `#ec-tco=${toBase64Url(all)}`;
}
const utf8 = (text: string) => new TextEncoder().encode(text);

test('a scenario comes back whole, from an address with other parts in its fragment', async () => {
  const fragment = await packed(SCENARIO);
  expect(fragment).toMatch(/^ec-tco=[A-Za-z0-9_-]+$/);
  expect(await openLink(`#${fragment}`, DEFAULTS)).toEqual({ status: 'whole', scenario: SCENARIO });
  const address = linkAddress('https://example.jp/page?a=1#top&ec-tco=old', fragment);
  expect(address).toBe(`https://example.jp/page?a=1#top&${fragment}`);
  expect((await openLink(new URL(address).hash, DEFAULTS)).status).toBe('whole');
  expect(await openLink('#top', DEFAULTS)).toEqual({ status: 'none' });
  expect(await openLink('', DEFAULTS)).toEqual({ status: 'none' });
});

test.each([
  ['https://example.jp/a?b=1#ec-tco=AQ', 'https://example.jp/a?b=1'],
  ['https://example.jp/#top&ec-tco=AQ&x=1', 'https://example.jp/#top&x=1'],
  ['https://example.jp/#ec-tco%3DAQ', 'https://example.jp/'],
  ['https://example.jp/#top', 'https://example.jp/#top'],
  // What is a link only together with its neighbour.
  ['https://example.jp/#top&ec&#0000000045;tco=AQ', 'https://example.jp/'],
  ['https://example.jp/', 'https://example.jp/'],
])('%s without its link is %s', (page, bare) => expect(withoutLink(page)).toBe(bare));

test('a large scenario fits: 5 options of 25 lines', async () => {
  const lines = Array.from({ length: 25 }, (_, i) => ({
    ...SCENARIO.options[0]?.lines[1],
    id: `line-${i}`,
    name: `費用 ${i * 7919}`,
    amount: { kind: 'fixed', yen: { low: i * 1013, base: i * 2027, high: i * 5003 } },
  }));
  const options = Array.from({ length: 5 }, (_, o) => ({ ...SCENARIO.options[0], id: `o-${o}`, lines }));
  const { baseline: _, sources: __, ...rest } = SCENARIO;
  const big = { ...rest, options };
  expect(parseScenario(big).ok).toBe(true);
  const fragment = await packed(big);
  expect(fragment.length).toBeLessThan(4000);
  expect((await openLink(fragment, DEFAULTS)).status).toBe('whole');
});

describe('what cannot be opened says why', () => {
  test.each([
    ['ec-tco=', 'not-a-link'],
    ['ec-tco=AQ', 'unreadable'],
    ['ec-tco=%E3%81%82', 'not-a-link'],
    ['ec-tco=A A', 'unreadable'],
    [`ec-tco=${'A'.repeat(20_000)}`, 'too-long'],
    ['ec-tco=AAAAAAAAAAAA', 'not-a-link'],
    ['ec-tco=AwAAAAAAAAAA', 'newer-packing'],
    ['ec-tco=DwAAAAAAAAAA', 'newer-packing'],
    ['ec-tco=EAAAAAAAAAAA', 'not-a-link'],
    ['ec-tco=AwAAAAA', 'unreadable'],
    ['ec-tco=_wAAAAAAAAAA', 'not-a-link'],
    // So long a text has letters of both cases, where nothing has changed them.
    [`ec-tco=${'a'.repeat(39)}`, 'not-a-link'],
    [`ec-tco=${'a'.repeat(40)}`, 'letter-case'],
    // Of several things it may have been, the first one's failure is told.
    [`ec-tco=AQ ${'Ea'.repeat(8192)}`, 'too-long'],
    ['ec-tco=AQAAAAD_____', 'unreadable'],
  ])('%.40s: %s', async (fragment, code) => {
    expect(await openLink(fragment, DEFAULTS)).toEqual({ status: 'failed', code });
  });

  test('content of another kind, a bomb, a deep nest', async () => {
    for (const json of ['[]', '1', '"x"', 'null', '{}', 'no json']) {
      expect(await openLink(await forged(utf8(json)), DEFAULTS), json).toEqual({
        status: 'failed',
        code: 'unreadable',
      });
    }
    const bomb = await forged(new Uint8Array(8_000_000));
    expect(bomb.length).toBeLessThan(MOST_LINK_CHARACTERS);
    expect(await openLink(bomb, DEFAULTS)).toEqual({ status: 'failed', code: 'too-large' });
    const nest = await openLink(await forged(utf8('['.repeat(400_000))), DEFAULTS);
    expect(nest.status).toBe('failed');
    const wide = await openLink(await forged(utf8(`{"options":${'['.repeat(5000)}${']'.repeat(5000)}}`)), DEFAULTS);
    expect(wide).toMatchObject({ status: 'salvaged', scenario: { title: '既定', options: DEFAULTS.options } });
  });

  test('too much for a link', async () => {
    let seed = 1;
    const noise = Array.from({ length: 20_000 }, () =>
      String.fromCharCode(97 + ((seed = (seed * 48271) % 2147483647) % 26)),
    );
    expect(await packLink({ ...SCENARIO, note: noise.join('') })).toMatchObject({ ok: false, code: 'too-long' });
  });

  test('as many characters as may be read are written, and no more', async () => {
    let seed = 1;
    const noise = Array.from({ length: 30_000 }, () =>
      String.fromCharCode(97 + ((seed = (seed * 48271) % 2147483647) % 26)),
    ).join('');
    const of = async (length: number) => {
      const link = await packLink({ ...SCENARIO, note: noise.slice(0, length) });
      return { link, characters: link.ok ? link.fragment.length - 'ec-tco='.length : link.characters };
    };
    let [low, high] = [0, noise.length];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if ((await of(middle)).characters <= MOST_LINK_CHARACTERS) low = middle;
      else high = middle;
    }
    const [fits, exceeds] = [await of(low), await of(high)];
    expect([fits.characters, fits.link.ok]).toEqual([MOST_LINK_CHARACTERS, true]);
    expect(exceeds.link).toEqual({ ok: false, code: 'too-long', characters: MOST_LINK_CHARACTERS + 2 });
    const opened = await openLink(fits.link.ok ? fits.link.fragment : '', DEFAULTS);
    expect(opened.status).not.toBe('failed');
  });
});

describe('what is sound is kept', () => {
  test('a link cut short keeps the first parts', async () => {
    const fragment = await packed(SCENARIO);
    const opened = await openLink(fragment.slice(0, Math.floor(fragment.length * 0.6)), DEFAULTS);
    expect(opened).toMatchObject({ status: 'salvaged', damage: 'cut' });
    if (opened.status !== 'salvaged') throw new Error(opened.status);
    expect(opened.scenario.title).toBe(SCENARIO.title);
    expect(opened.scenario.business).toEqual(SCENARIO.business);
    expect(opened.problems.length).toBeGreaterThan(0);
    expect(opened.repairs.length).toBeGreaterThan(0);
  });

  test.each<[string, object, (scenario: Scenario) => void]>([
    ['an unknown key is left out', { ...SCENARIO, colour: 'red' }, (s) => expect(s).toEqual(SCENARIO)],
    ['a wrong number takes the default', { ...SCENARIO, horizonYears: 99 }, (s) => expect(s.horizonYears).toBe(7)],
    [
      'a version that never was is read as the present one',
      { ...SCENARIO, version: 1.5 },
      (s) => expect(s).toEqual(SCENARIO),
    ],
    ['no business', { ...SCENARIO, business: undefined }, (s) => expect(s.business).toEqual(DEFAULTS.business)],
    [
      'an option takes the default of its kind',
      { ...SCENARIO, options: [SCENARIO.options[1], { ...SCENARIO.options[0], annualProbability: 5 }], sources: {} },
      (s) => expect(s.options[1]?.annualProbability).toBe(0.02),
    ],
    [
      'a line that is not sound is dropped, alone',
      { ...SCENARIO, options: [{ ...SCENARIO.options[0], lines: [{ id: 'x' }, SCENARIO.options[0]?.lines[1], 5] }] },
      (s) => expect(s.options[0]?.lines.map((line) => line.id)).toEqual(['server']),
    ],
    [
      'a source follows when the option before it is dropped',
      {
        ...SCENARIO,
        options: [7, ...SCENARIO.options],
        sources: { '/options/saas/annualProbability': { kind: 'quotation' } },
      },
      (s) => expect(s.sources).toEqual({ '/options/saas/annualProbability': { kind: 'quotation' } }),
    ],
    [
      'an older version is brought up and then mended',
      { ...SCENARIO, version: 1, horizonYears: 99, sources: { '/options/1/annualProbability': { kind: 'quotation' } } },
      (s) => expect(s.sources).toEqual({ '/options/saas/annualProbability': { kind: 'quotation' } }),
    ],
    ['no options', { ...SCENARIO, options: 'x' }, (s) => expect(s.options).toEqual(DEFAULTS.options)],
    ['an empty list of options', { ...SCENARIO, options: [] }, (s) => expect(s.options).toEqual(DEFAULTS.options)],
    [
      'forbidden keys',
      JSON.parse('{"version":1,"title":"t","__proto__":{"x":1}}') as object,
      (s) => expect(s.options).toEqual(DEFAULTS.options),
    ],
  ])('%s', async (_, data, check) => {
    const opened = await openLink(await forged(utf8(JSON.stringify(data))), DEFAULTS);
    if (opened.status !== 'salvaged') throw new Error(opened.status);
    expect(opened.damage).toBeUndefined();
    expect(opened.problems.length).toBeGreaterThan(0);
    expect(parseScenario(opened.scenario).ok).toBe(true);
    check(opened.scenario);
  });
});

test('a link of a newer version is refused as such, cut or not', async () => {
  const json = JSON.stringify({ ...SCENARIO, version: 3, later: 'x' });
  const failed = { status: 'failed', code: 'newer-version' };
  expect(await openLink(await forged(utf8(json)), DEFAULTS)).toEqual(failed);
  expect(await openLink((await forged(utf8(json))).slice(0, -40), DEFAULTS)).toEqual(failed);
});

test('10,000 mutated links: always an outcome, always a whole scenario in it', async () => {
  const fragment = (await packed(SCENARIO)).slice('ec-tco='.length);
  const json = JSON.stringify(SCENARIO);
  let seed = 7;
  const next = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
  const change = (text: string, alphabet: string): string => {
    const at = next(text.length);
    const to = alphabet[next(alphabet.length)] ?? '';
    return (
      [
        () => text.slice(0, at) + to + text.slice(at + 1),
        () => text.slice(0, at) + to + text.slice(at),
        () => text.slice(0, at) + text.slice(at + 1 + next(8)),
        () => text.slice(0, at),
        () => text.slice(0, at) + text.slice(next(text.length)),
      ][next(5)]?.() ?? text
    );
  };
  const seen: Record<string, number> = {};
  for (let i = 0; i < 10_000; i += 1) {
    // Half are damaged on the way; half are forged: another content, packed well.
    const link =
      i % 2 === 0
        ? `ec-tco=${change(change(fragment, 'AZaz09-_%=& あ'), 'AZaz09-_')}`
        : await forged(utf8(change(change(json, '{}[]",:0123456789-e\\nul~/'), '"0{[')));
    const opened = await openLink(link, DEFAULTS);
    seen[opened.status] = (seen[opened.status] ?? 0) + 1;
    if ('scenario' in opened && !parseScenario(opened.scenario).ok) throw new Error(link);
  }
  expect(seen['salvaged']).toBeGreaterThan(2000);
  expect(seen['failed']).toBeGreaterThan(100);
}, 120_000);

test('the parts', async () => {
  expect(crc32(utf8('123456789'))).toBe(0xcbf43926);
  const bytes = Uint8Array.from({ length: 256 }, (_, i) => i);
  expect(fromBase64Url(toBase64Url(bytes))).toEqual(bytes);
  expect(await inflate(await deflate(bytes), 256)).toEqual({ status: 'whole', bytes });
  expect(await inflate(await deflate(bytes), 255)).toEqual({ status: 'too-large' });
  expect(readCutJson('{"a":[1,{"b":"x\\"}')).toEqual({ a: [1, {}] });
  expect(readCutJson('{"a":1,"b":2')).toEqual({ a: 1 });
  expect(readCutJson('{"a":1}}')).toEqual({ a: 1 });
  expect(readCutJson('nope')).toBeUndefined();
});

test('several calculators of a page: each finds its own part of the address', async () => {
  const [first, second] = [createStart('tea-farm', 'ja'), createStart('apparel-chain', 'ja')];
  const texts = await Promise.all([packLink(first), packLink(second, 'b c')]);
  const [one = '', two = ''] = texts.map((packed) => (packed.ok ? packed.fragment : ''));
  const address = linkAddress(linkAddress('https://x.example/#top', one), two);
  const hash = new URL(address).hash;
  expect(await openLink(partOf(hash, ''), second)).toMatchObject({ status: 'whole', scenario: { title: first.title } });
  expect(await openLink(partOf(hash, 'b c'), first)).toMatchObject({
    status: 'whole',
    scenario: { title: second.title },
  });
  expect(partOf(hash, 'other')).toBe('');
  expect(partOf(`#${one}`, 'b c')).toBe('');
  expect(withoutLink(address, '')).toBe(`https://x.example/#top&${two}`);
  expect(withoutLink(address, 'b c')).toBe(`https://x.example/#top&${one}`);
  // A new link of one leaves the other's in place.
  expect(linkAddress(address, two)).toBe(address);
});

test.each([
  ['#top&ec-tco=AQ', '', '#top&ec-tco=AQ'],
  ['#top&ec-tco=AQ', 'b', ''],
  ['#top&b/ec-tco=AQ&c/ec-tco=BQ', '', 'top'],
  ['#top&b/ec-tco=AQ&c/ec-tco=BQ', 'c', 'ec-tco=BQ'],
  ['#x#b/ec-tco=AQ', 'b', ''],
  ['#k=b/ec-tco=AQ', '', '#k=b/ec-tco=AQ'],
  ['#a_b_/ec-tco=AQ/x', 'a.b!', 'ec-tco=AQ/x'],
  ['#top&amp;b/ec-tco=AQ', 'b', 'ec-tco=AQ'],
  ['#b%2Fec-tco=AQ', 'b', 'ec-tco=AQ'],
  ['#b%252fec-tco=AQ', 'b', 'ec-tco=AQ'],
  ['a#x&b/ec-tco=AQ', '', 'a#x'],
  ['#b/ec-tco=AQ', 'd', ''],
])('of %s the calculator “%s” takes %s', (fragment, place, part) => expect(partOf(fragment, place)).toBe(part));

test('addresses keep what is not ours, and nothing empty', () => {
  expect(linkAddress('https://x.example/', 'ec-tco=AQ')).toBe('https://x.example/#ec-tco=AQ');
  expect(linkAddress('https://x.example/#', 'ec-tco=AQ')).toBe('https://x.example/#ec-tco=AQ');
  expect(linkAddress('https://x.example/#a#b&&c', 'ec-tco=AQ')).toBe('https://x.example/#a#b&c&ec-tco=AQ');
  expect(withoutLink('https://x.example/#a#b&&ec-tco=AQ')).toBe('https://x.example/#a#b');
});

describe('what is far too long', () => {
  const long = (start: string, length = 4 * MOST_LINK_CHARACTERS + 1) => openLink(start.padEnd(length, 'A'), DEFAULTS);
  test.each(['#ec-tco=', '#EC-TCO=', '#ectco=', '#ec%2Dtco=', '#ec--tco='])('%s: said to be ours', async (start) => {
    expect(await long(start)).toEqual({ status: 'failed', code: 'too-long' });
  });
  test('is none of ours, or is read up to its bound', async () => {
    expect(await long('#other=')).toEqual({ status: 'none' });
    expect(await long('#ec12345tco=')).toEqual({ status: 'none' });
    expect(await long('#ec-tco=', 4 * MOST_LINK_CHARACTERS)).toEqual({ status: 'failed', code: 'too-long' });
    const exactly = await openLink('#ec-tco='.padEnd(8 + MOST_LINK_CHARACTERS, 'Ea'), DEFAULTS);
    expect(exactly).toEqual({ status: 'failed', code: 'not-a-link' });
    const more = await openLink('#ec-tco='.padEnd(8 + MOST_LINK_CHARACTERS + 1, 'Ea'), DEFAULTS);
    expect(more).toEqual({ status: 'failed', code: 'too-long' });
  });
  test('what stands behind so much is not looked for', async () => {
    const fragment = await packed(SCENARIO);
    const behind = (length: number) => openLink(`#${`x&${fragment}`.padStart(length - 1, 'x')}`, DEFAULTS);
    expect(await behind(4 * MOST_LINK_CHARACTERS)).toEqual({ status: 'whole', scenario: SCENARIO });
    expect(await behind(4 * MOST_LINK_CHARACTERS + 1)).toEqual({ status: 'none' });
  });
  test('unpacks to too much', async () => {
    const bomb = await forged(new Uint8Array(1_000_001));
    expect(await openLink(bomb, DEFAULTS)).toEqual({ status: 'failed', code: 'too-large' });
    // As words by their number, too, and where it is the words that are too many.
    for (const words of [new Uint8Array(1_000_001), encodeJson(Array<string>(100_000).fill('operation.other'))]) {
      expect(await openLink(await forged(words, 2), DEFAULTS)).toEqual({ status: 'failed', code: 'too-large' });
    }
  });
});

test('content of another kind, one by one, and a head without content', async () => {
  for (const json of ['[]', '1', 'null', '{}', 'no json']) {
    expect(await openLink(await forged(utf8(json)), DEFAULTS)).toEqual({ status: 'failed', code: 'unreadable' });
  }
  expect(await openLink('#ec-tco=AQAAAAA', DEFAULTS)).toEqual({ status: 'failed', code: 'unreadable' });
});

test('a link with another sum of its content is changed; one with more behind it is whole', async () => {
  const fragment = await packed(SCENARIO);
  const bytes = fromBase64Url(fragment.slice(7)) ?? new Uint8Array();
  const changed = bytes.with(1, (bytes[1] ?? 0) ^ 1);
  expect(await openLink(`#ec-tco=${toBase64Url(changed)}`, DEFAULTS)).toMatchObject({
    ...{ status: 'salvaged', damage: 'changed', scenario: SCENARIO },
  });
});

test('a changed link may have changed its version: it is no newer one', async () => {
  const link = await forged(utf8(JSON.stringify({ ...SCENARIO, version: 3 })));
  const bytes = fromBase64Url(link.slice('#ec-tco='.length)) ?? new Uint8Array();
  const changed = bytes.with(1, (bytes[1] ?? 0) ^ 1);
  expect(await openLink(`#ec-tco=${toBase64Url(changed)}`, DEFAULTS)).toMatchObject({
    ...{ status: 'salvaged', damage: 'changed' },
  });
});

test('a link of an older version says what became of it', async () => {
  // A line that two options state alike has become a common quantity.
  const { sources: _, ...rest } = SCENARIO;
  const line = SCENARIO.options[0]?.lines[1];
  const options = SCENARIO.options.map((option) => ({ ...option, lines: [line] }));
  const older = { ...rest, version: 1, options };
  const opened = await openLink(await forged(utf8(JSON.stringify(older))), DEFAULTS);
  const read = parseScenario(older);
  const notes = read.ok ? read.upgraded?.notes : undefined;
  expect(notes?.length).toBeGreaterThan(0);
  expect(opened).toStrictEqual({ status: 'whole', scenario: read.ok && read.scenario, notes });
  expect(await openLink(await packed(SCENARIO), DEFAULTS)).toStrictEqual({ status: 'whole', scenario: SCENARIO });
});

describe('of what a link may have been before it was changed, the most is kept', () => {
  const cut = async (title: string) => {
    const fragment = await packed({ ...SCENARIO, title });
    return fragment.slice(0, Math.floor(fragment.length * 0.8));
  };
  const kept = async (fragment: string) => {
    const opened = await openLink(fragment, DEFAULTS);
    if (opened.status !== 'salvaged') throw new Error(opened.status);
    return opened;
  };

  test('a cut link in two lines', async () => {
    const link = await cut('店');
    const lines = `${link.slice(0, 200)}\n${link.slice(200)}`;
    expect(await kept(lines)).toEqual(await kept(link));
  });

  test('a cut link whose hyphens became long dashes', async () => {
    const links = await Promise.all(Array.from({ length: 40 }, (_, i) => cut(`店 ${i}`)));
    const link = links.find((one) => /^.{7}[^-]{8,150}-[^-]/.test(one) && !one.includes('--')) ?? '';
    const [key, text] = [link.slice(0, 7), link.slice(7)];
    expect(await kept(key + text.replaceAll('-', '\u2014'))).toEqual(await kept(link));
  });

  test('letters of one case, with a word in the other behind', async () => {
    const link = (await packed(SCENARIO)).toLowerCase();
    expect(await openLink(`${link} PLEASE`, DEFAULTS)).toEqual({ status: 'failed', code: 'letter-case' });
  });
});

test('what is no base64url has no bytes', () => {
  for (const text of ['A Q', ' AQ', 'AQ==', 'AQ!', '!AQ']) expect(fromBase64Url(text), text).toBeUndefined();
  expect(fromBase64Url('')).toEqual(new Uint8Array());
});
