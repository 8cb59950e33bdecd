import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DATED_RULES } from '../../reference/in-force/dated-rules.ts';
import { SOURCES } from '../../reference/sources.ts';
import { describeProblem } from '../../texts/problems.ts';
import { createOption } from '../archetypes/create-option.ts';
import { createScenario } from '../create-scenario.ts';
import { parseScenario } from '../parse.ts';
import { parsePreset } from './parse-preset.ts';
import { isReservedName } from './reserved.ts';

const TEXT = readFileSync(new URL('../../../../../docs/presets/sample-association.json', import.meta.url), 'utf8');
type Json = Record<string, unknown> & {
  figures: Record<string, unknown>[];
  archetypes: { lines: Record<string, unknown>[] }[];
};
const changed = (change: (preset: Json) => void): Json => {
  const copy = JSON.parse(TEXT) as Json;
  change(copy);
  return copy;
};
const problems = (data: unknown) => {
  const parsed = parsePreset(data);
  return parsed.ok ? [] : parsed.problems.map(({ code, path }) => `${code} ${path}`);
};
const preset = (() => {
  const parsed = parsePreset(TEXT);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.preset;
})();

// methodology: 2/a-preset
test('an archetype makes options whose numbers say from whom they are', () => {
  const [archetype] = preset.archetypes;
  if (!archetype) throw new Error('no archetype');
  const { lines } = createOption(archetype, { id: 'cart', language: 'ja', dataSet: 'draft-2022-10' });
  expect(lines[0]).toMatchObject({
    amount: { yen: { low: 3000, base: 4000, high: 6000 } },
    source: {
      kind: 'assumption',
      from: {
        figure: 'sample-association.cart.monthly',
        publisher: '見本協会（架空）',
        title: '会員向け料金表',
        date: '2026-11-01',
      },
    },
  });
  const made = createScenario({ monthlySales: 1_000_000, options: ['saas-low-fee', { archetype }] });
  expect(made.ok && parseScenario(made.scenario).ok).toBe(true);
});

test('a sample shop is a scenario, and what it cites is in the preset', () => {
  const [archetype] = preset.archetypes;
  const made = archetype && createScenario({ monthlySales: 500_000, options: [{ archetype, id: 'cart' }] });
  if (!made?.ok) throw new Error('no scenario');
  const scenario = structuredClone(made.scenario) as unknown as {
    options: { lines: { amount: { yen: unknown; rate: unknown }; source: { from: { publisher: string } } }[] }[];
    common?: Record<string, { value: unknown; source: { from?: { publisher: string } } }>;
  };
  const shop = { id: 'shop', title: { ja: '店', en: 'Shop' }, scenario };
  const whole = parsePreset(changed((one) => (one['shops'] = [shop])));
  expect(whole.ok && whole.preset.shops[0]?.scenario.title).toBe(made.scenario.title);
  const [line] = scenario.options[0]?.lines ?? [];
  if (!line) throw new Error('no line');
  line.amount.yen = 1;
  expect(problems(changed((one) => (one['shops'] = [shop])))).toContain(
    'not-allowed /shops/0/scenario/options/0/lines/0/source/from',
  );
  line.amount.yen = 4000;
  line.source.from.publisher = 'ほかの協会';
  expect(problems(changed((one) => (one['shops'] = [shop])))).toContain(
    'not-allowed /shops/0/scenario/options/0/lines/0/source/from',
  );
  scenario.options = [];
  expect(problems(changed((one) => (one['shops'] = [shop])))).toEqual(['wrong-length /shops/0/scenario/options']);
});

// methodology: 2/a-preset
describe('nobody speaks in another’s name', () => {
  test.each<[string, (preset: Json) => void, string]>([
    ['an id of the guideline', (one) => (one['id'] = 'draft'), 'not-allowed /id'],
    ['the product’s id', (one) => (one['id'] = 'ec-tco'), 'not-allowed /id'],
    [
      'its name',
      (one) => (one['publisher'] = { ja: '独立行政法人情報処理推進機構', en: 'x' }),
      'not-allowed /publisher/ja',
    ],
    [
      'its name with a hidden letter',
      (one) => (one['publisher'] = { ja: 'Ｉ\u200BＰＡ', en: 'x' }),
      'not-allowed /publisher/ja',
    ],
    [
      'as a preset of its name',
      (one) => (one['name'] = { ja: '会員の料金', en: 'IPA prices' }),
      'not-allowed /name/en',
    ],
    ['an id with its name in it', (one) => (one['id'] = 'ipa-prices'), 'not-allowed /id'],
    [
      'a figure of the guideline',
      (one) => Object.assign(one.figures[0] ?? {}, { id: 'draft.security.waf.monthly' }),
      'not-allowed /figures/0/id',
    ],
    [
      'a figure of another preset',
      (one) => Object.assign(one.figures[0] ?? {}, { id: 'other.cart.monthly' }),
      'not-allowed /figures/0/id',
    ],
  ])('%s', (_, change, expected) => expect(problems(changed(change))).toContain(expected));

  test.each(['\u202EAPI', '甲\u2066協会', '甲協会\u200F', '\u061C甲', '甲\u0007', '甲\u001B[31m', '甲\u0085'])(
    'what is published has no signs that steer or turn it: %j',
    (text) => {
      const both = { ja: text, en: text };
      const told = problems(
        changed((one) => {
          Object.assign(one, { publisher: both, name: both, licence: text, about: both });
          Object.assign(one.figures[0] ?? {}, { label: both, source: { title: text, publisher: text }, note: both });
          Object.assign(one.archetypes[0] ?? {}, { name: both });
        }),
      );
      const languages = [
        'publisher',
        'name',
        'about',
        'figures/0/label',
        'figures/0/note',
        'archetypes/0/name',
      ].flatMap((place) => [`${place}/ja`, `${place}/en`]);
      const expected = [...languages, 'licence', 'figures/0/source/title', 'figures/0/source/publisher'];
      expect(told.toSorted()).toEqual(expected.map((place) => `wrong-format /${place}`).toSorted());
    },
  );

  test('nor in a scenario', () => {
    const made = createScenario({ monthlySales: 1, options: ['saas-low-fee'] });
    if (!made.ok) throw new Error('no scenario');
    const forged = (from: object) => {
      const [option] = made.scenario.options;
      const lines = option?.lines.map((line) => ({ ...line, source: { kind: 'assumption', from } }));
      const parsed = parseScenario({ ...made.scenario, options: [{ ...option, lines }] });
      return parsed.ok ? '' : parsed.problems[0]?.path;
    };
    expect(forged({ figure: 'acme.x', publisher: 'IPA' })).toBe('/options/0/lines/0/source/from/publisher');
    for (const publisher of ['lPA', '\u202EAPI', '情報處理推進機構', 'ECサイト構築・運用セキュリティガイドライン']) {
      expect(forged({ figure: 'acme.x', publisher })).toBe('/options/0/lines/0/source/from/publisher');
    }
    expect(forged({ figure: 'acme.x', publisher: 'Acme', title: '\u202Ex' })).toBe(
      '/options/0/lines/0/source/from/title',
    );
    expect(forged({ figure: 'draft.x', publisher: 'Acme' })).toBe('/options/0/lines/0/source/from/figure');
    expect(forged({ figure: 'ipa-x.x', publisher: 'Acme' })).toBe('/options/0/lines/0/source/from/figure');
    expect(forged({ figure: 'acme.x', publisher: 'Acme' })).toBe('');
  });

  test.each([
    ['I.P.A.', true],
    ['Municipal association', false],
    ['経済 産業省', true],
    ['情報処理協会', false],
    ['ec-tco', true],
    ['EC TCO', true],
    ['I-P-A', true],
    ['І\u0420\u0410', true],
    ['ΙΡΑ', true],
    ['ＪＮＳＡ', true],
    ['Information technology Promotion Agency', true],
    ['ecotcop', false],
    ['I社・P社・A社の会', false],
    ['Приморская ассоциация', false],
    ['酒販組合 (SIPA)', false],
    ['経産協同組合', false],
    // Letters that look like capital I, and a capital that does not.
    ['lPA', true],
    ['1PA', true],
    ['|PA', true],
    ['ΙPA', true],
    ['ɪᴘᴀ', true],
    ['ꓲꓑꓮ', true],
    ['ⲒⲢⲀ', true],
    ['ᏆᏢᎪ', true],
    ['Í.P.Á.', true],
    ['🅘🅟🅐', true],
    ['🅸🅿🅰', true],
    ['LPA研究会', false],
    ['Wi-Fi P.A. Ltd.', false],
    ['JN5A', false],
    ['rneti', true],
    ['metl', true],
    ['ЈΝЅА', true],
    ['ec\u2060tc0', true],
    // What cannot be seen, of any kind.
    ...[
      '\u00AD',
      '\u034F',
      '\u115F',
      '\u180E',
      '\u200D',
      '\u2064',
      '\u2800',
      '\u3164',
      '\uFE0F',
      '\uFEFF',
      '\u{E0061}',
      '\u{E0100}',
    ].map((unseen): [string, boolean] => [`I${unseen}PA`, true]),
    // Old, Chinese, and look-alike letters; small and half-width ones; another writing.
    ['情報處理推進機構', true],
    ['信息\u{E0100}情报处理推进机构', true],
    ['經濟產業省', true],
    ['経産省', true],
    ['国稅廳', true],
    ['個人情报保護委员会', true],
    ['クレジツト取引セキユリテイ対策協議會', true],
    ['クレジッ卜取引セキュリティ対策協議会', true],
    ['日本ネットワ－クセキュリティ協会', true],
    ['日本ﾈｯﾄﾜｰｸｾｷｭﾘﾃｨ協会', true],
    ['NATIONAL TAX AGENCY', true],
    ['lnforrnation-technology Prornotion Agency', true],
    ['PPC', true],
    ['PPC広告の会', false],
    ['NTA', true],
    // Titles of what it cites, and the law, of which others speak.
    ['ECサイト構築・運用セキュリティガイドライン', true],
    ['ＥＣサイト構築・運用セキュりティガイドライン', true],
    ['Security Guidelines', true],
    ['個人情報保護法', true],
    ['個人情報保護法を学ぶ会', false],
    ['セキュリティ協会', false],
    ['情報処理学会', false],
    ['見本協会（架空）', false],
    ['Sample association (made up)', false],
    ['二八蕎麦の会', false],
    ['International Pasta Association', false],
    ['Small metal works', false],
  ])('%s: %s', (name, reserved) => expect(isReservedName(name)).toBe(reserved));

  test('nor as an authority whose rules this product cites', () => {
    const rules = Object.values(SOURCES).filter(({ kind }) => kind === 'law' || kind === 'guideline');
    // Others only describe who explains a rule: an adviser, a site.
    const names = [...new Set(rules.map(({ publisher }) => publisher))].filter(
      ({ ja }) => !/ページ|解説|サイト|公募/.test(ja),
    );
    expect(names.length).toBeGreaterThan(3);
    for (const { ja, en } of names) expect([ja, isReservedName(ja), isReservedName(en)]).toEqual([ja, true, true]);
  });

  test('nor under the title of what it asks', () => {
    // Who helps with a subsidy names it.
    const rules = DATED_RULES.filter(({ topic }) => topic !== 'subsidy');
    const cited = new Set<string>(rules.map(({ source }) => source));
    const works = Object.entries(SOURCES).filter(([id, { kind }]) => kind === 'guideline' || cited.has(id));
    expect(works.length).toBeGreaterThan(6);
    for (const [, { title, inEnglish, kind }] of works) {
      // What a law is called in English is no more than what it is about.
      for (const one of [title, kind === 'law' ? undefined : inEnglish].flatMap(
        (text) => text?.split(' 第26条')[0] ?? [],
      )) {
        expect([one, isReservedName(one)]).toEqual([one, true]);
      }
    }
  });
});

describe('what is wrong is told with its place, in both languages', () => {
  test.each<[string, (preset: Json) => void, string]>([
    ['half a range', (one) => delete one.figures[0]?.['low'], 'missing /figures/0/low'],
    [
      'a range out of order',
      (one) => Object.assign(one.figures[0] ?? {}, { value: 9000 }),
      'unordered-range /figures/0',
    ],
    ['an id twice', (one) => one.figures.push({ ...one.figures[0] }), 'duplicate-id /figures/2/id'],
    ['no provenance', (one) => delete one.figures[1]?.['source'], 'missing /figures/1/source'],
    ['no licence', (one) => delete one['licence'], 'missing /licence'],
    [
      'an unknown figure',
      (one) =>
        Object.assign(one.archetypes[0]?.lines[0] ?? {}, {
          amount: { kind: 'fixed', from: { figure: 'sample-association.none' } },
        }),
      'unknown-reference /archetypes/0/lines/0/amount/from/figure',
    ],
    [
      'a share of no line',
      (one) =>
        Object.assign(one.archetypes[0]?.lines[0] ?? {}, {
          amount: { kind: 'share', from: { figure: 'sample-association.cart.rate' }, ofLines: ['none'] },
        }),
      'unknown-reference /archetypes/0/lines/0/amount/ofLines/0',
    ],
    [
      'an option that is none',
      (one) => Object.assign(one.archetypes[0]?.lines[1] ?? {}, { timing: 'before-opening' }),
      'contradiction /archetypes/0/lines/1/timing',
    ],
    ['a later format', (one) => (one['formatVersion'] = 2), 'not-allowed /formatVersion'],
  ])('%s', (_, change, expected) => {
    const data = changed(change);
    expect(problems(data)).toContain(expected);
    const parsed = parsePreset(data);
    const told = (['ja', 'en'] as const).map((language) =>
      parsed.ok ? '' : parsed.problems.map((one) => describeProblem(one, language)).join('\n'),
    );
    expect(told.every((text) => text.includes(expected.split(' ')[1] ?? '')) && told[0] !== told[1]).toBe(true);
  });
  test.each<[string, (preset: Json) => void, string[]]>([
    ['the other half of a range', (one) => delete one.figures[0]?.['high'], ['missing /figures/0/high']],
    [
      'a value below its range',
      (one) => Object.assign(one.figures[0] ?? {}, { value: 2999 }),
      ['unordered-range /figures/0'],
    ],
    [
      'a number that is too small to be meant',
      (one) => Object.assign(one.figures[1] ?? {}, { value: 5e-324 }),
      ['out-of-range /figures/1/value'],
    ],
    [
      'an archetype twice',
      (one) => one.archetypes.push(structuredClone(one.archetypes[0] as Json['archetypes'][0])),
      ['duplicate-id /archetypes/1/id'],
    ],
    [
      'a line twice',
      (one) => one.archetypes[0]?.lines.push({ ...one.archetypes[0].lines[0] }),
      ['duplicate-id /archetypes/0/lines/2/id'],
    ],
    [
      'a line that the model adds',
      (one) => Object.assign(one.archetypes[0]?.lines[0] ?? {}, { id: 'guideline-minimum' }),
      ['duplicate-id /archetypes/0/lines/0/id'],
    ],
    [
      'a probability of nowhere',
      (one) => Object.assign(one.archetypes[0] ?? {}, { probability: { figure: 'none' } }),
      ['unknown-reference /archetypes/0/probability/figure'],
    ],
    // What does not exist is told once, as what the file says, not again of the option that would have been made of it.
    [
      'a share of no line, once',
      (one) =>
        Object.assign(one.archetypes[0]?.lines[0] ?? {}, {
          amount: { kind: 'share', from: { figure: 'sample-association.cart.rate' }, ofLines: ['none'] },
        }),
      ['unknown-reference /archetypes/0/lines/0/amount/ofLines/0'],
    ],
    ['a shop that is nothing', (one) => (one['shops'] = [null]), ['wrong-type /shops/0']],
    ['a shop that is a number', (one) => (one['shops'] = [5]), ['wrong-type /shops/0']],
    ['a shop that is a list', (one) => (one['shops'] = [[]]), ['wrong-type /shops/0']],
    ['shops that are none', (one) => (one['shops'] = {}), ['wrong-type /shops']],
  ])('%s, and nothing else', (_, change, expected) => expect(problems(changed(change))).toEqual(expected));

  test('what was found and what may stand there', () => {
    const first = (change: (preset: Json) => void) => {
      const parsed = parsePreset(changed(change));
      return parsed.ok ? undefined : parsed.problems[0];
    };
    expect(first((one) => (one['id'] = 'draft'))).toMatchObject({ found: '"draft"', allowed: { kind: 'own-name' } });
    expect(first((one) => (one['publisher'] = { ja: 'x', en: 'IPA' }))).toMatchObject({
      path: '/publisher/en',
      allowed: { kind: 'own-name' },
    });
    expect(first((one) => Object.assign(one.figures[0] ?? {}, { id: 'other.x' }))).toMatchObject({
      found: '"other.x"',
      allowed: { kind: 'own-namespace', prefix: 'sample-association.' },
    });
    expect(first((one) => Object.assign(one.figures[0] ?? {}, { value: 9000 }))).toMatchObject({
      found: '"3000, 9000, 6000"',
      allowed: { kind: 'ordered' },
    });
    expect(
      first((one) => one.archetypes[0]?.lines.push({ ...one.archetypes[0].lines[0], id: 'expected-incident-loss' })),
    ).toMatchObject({ found: '"expected-incident-loss"', allowed: { kind: 'unique' } });
  });

  test('a hundred are told, the others counted', () => {
    const figures = Array.from({ length: 130 }, (_, i) => ({ id: `other.${i}`, value: 1 }));
    const parsed = parsePreset(
      changed((one) => {
        const [like] = one.figures;
        one.figures.push(...figures.map((figure) => ({ ...like, low: 0, ...figure })));
      }),
    );
    if (parsed.ok) throw new Error('nothing wrong');
    expect([parsed.problems.length, parsed.more]).toEqual([100, 30]);
    const few = parsePreset(changed((one) => (one['id'] = 'draft')));
    expect(few.ok ? undefined : few.more).toBe(0);
  });

  test('a key that stands twice, and what is no preset', () => {
    expect(problems(TEXT.replace('{', '{"id":"x",'))).toEqual(['duplicate-key /id']);
    for (const none of [5, null, [], true]) expect(problems(none)).toEqual(['wrong-type ']);
    expect(problems('')).toEqual(['not-json ']);
  });
});

test('what may be left out: figures, archetypes, shops, the day of a source', () => {
  const bare = parsePreset(
    changed((one) => {
      for (const key of ['figures', 'archetypes', 'shops', 'about']) delete one[key];
    }),
  );
  expect(bare).toMatchObject({ ok: true, preset: { figures: [], archetypes: [], shops: [] } });
  const undated = parsePreset(changed((one) => Object.assign(one.figures[0] ?? {}, { source: { title: 'T' } })));
  const [archetype] = undated.ok ? undated.preset.archetypes : [];
  if (!archetype) throw new Error('no archetype');
  const [line] = createOption(archetype, { id: 'x', language: 'en', dataSet: 'draft-2022-10' }).lines;
  const from = { figure: 'sample-association.cart.monthly', publisher: '見本協会（架空）', title: 'T' };
  expect(line?.source).toEqual({ kind: 'assumption', from });
});

test('a file’s figures are given as they stand, whether it is read as text or as data', () => {
  for (const stated of [TEXT, JSON.parse(TEXT) as unknown]) {
    const parsed = parsePreset(stated);
    expect(parsed.ok && parsed.preset.figures).toEqual((JSON.parse(TEXT) as Json).figures);
  }
});

test('a value may be an end of its range, and its day goes with it', () => {
  for (const value of [3000, 6000]) {
    const parsed = parsePreset(changed((one) => Object.assign(one.figures[0] ?? {}, { value })));
    const [archetype] = parsed.ok ? parsed.preset.archetypes : [];
    if (!archetype) throw new Error('no archetype');
    const [line] = createOption(archetype, { id: 'x', language: 'en', dataSet: 'draft-2022-10' }).lines;
    expect(line).toMatchObject({
      amount: { yen: { low: 3000, base: value, high: 6000 } },
      source: { from: { date: '2026-11-01' } },
    });
  }
});

test('a line may be a share of others, have no price, or cite a figure of the product', () => {
  const parsed = parsePreset(
    changed((one) => {
      const [first] = one.archetypes[0]?.lines ?? [];
      const rate = { figure: 'sample-association.cart.rate' };
      one.archetypes[0]?.lines.push(
        {
          ...first,
          id: 'share',
          timing: 'yearly',
          amount: { kind: 'share', from: rate, ofLines: ['fee-monthly'] },
        },
        { ...first, id: 'asked', amount: { kind: 'unquoted' } },
        {
          ...first,
          id: 'domain',
          timing: 'yearly',
          amount: { kind: 'fixed', from: { figure: 'market.domain.yearly' } },
        },
      );
    }),
  );
  const [archetype] = parsed.ok ? parsed.preset.archetypes : [];
  if (!archetype) throw new Error('no archetype');
  const { lines } = createOption(archetype, { id: 'x', language: 'en', dataSet: 'draft-2022-10' });
  expect(lines.slice(2)).toMatchObject([
    { id: 'share', amount: { kind: 'share', rate: 0.034, of: { lines: ['fee-monthly'] } } },
    { id: 'asked', amount: { kind: 'unquoted' } },
    { id: 'domain', source: { kind: 'figure', figure: 'market.domain.yearly' } },
  ]);
});

describe('what a shop says to be from the preset', () => {
  const [archetype] = preset.archetypes;
  const made = archetype && createScenario({ monthlySales: 500_000, options: [{ archetype, id: 'cart' }] });
  if (!made?.ok) throw new Error('no scenario');
  const of = (figure: string, publisher = '見本協会（架空）') => ({ kind: 'assumption', from: { figure, publisher } });
  const { scenario } = made;
  const credit = { id: 'back', name: 'Back', timing: { kind: 'yearly' }, amount: { kind: 'fixed', yen: 1 } };
  const withCredit = (source: object) => ({
    options: scenario.options.map((option) => ({ ...option, credits: [{ ...credit, source }] })),
  });
  const common = (source: object) => ({
    common: { ...scenario.common, price: { name: 'Price', kind: 'yen', value: 4000, source } },
    options: scenario.options.map((option) => {
      const [line] = option.lines;
      const more = { ...line, id: 'more', source, amount: { kind: 'fixed', yen: { common: 'price' } } };
      return { ...option, lines: [...option.lines, more] };
    }),
  });
  const told = (change: object) => {
    const shop = { id: 'shop', title: { ja: '店', en: 'Shop' }, scenario: { ...scenario, ...change } };
    return problems(changed((one) => (one['shops'] = [shop]))).map((text) => text.replace('/shops/0/scenario', ''));
  };
  const sources = (source: object) => ({
    sources: { ...scenario.sources, '/business/monthlySales': source },
  });
  const KNOWN = of('sample-association.cart.monthly', 'Sample association (made up)');

  test.each([
    ['of a number beside the lines', sources(KNOWN)],
    ['of money that comes back', withCredit(KNOWN)],
    ['of an assumption of its own', sources({ kind: 'assumption' })],
    ['of a number that is common', common(KNOWN)],
  ])('%s: is in it', (_, change) => expect(told(change)).toEqual([]));

  test.each([
    [
      'of a number beside the lines',
      sources(of('sample-association.none')),
      ['not-allowed /sources/~1business~1monthlySales/from'],
    ],
    [
      'of money that comes back',
      withCredit(of('sample-association.none')),
      ['not-allowed /options/0/credits/0/source/from'],
    ],
    [
      'of a number that is common',
      common(of('sample-association.none')),
      ['not-allowed /options/0/lines/2/source/from', 'not-allowed /common/price/source/from'],
    ],
  ])('%s: is not', (_, change, expected) => expect(told(change)).toEqual(expected));

  test('is told as what no figure says', () => {
    const shop = {
      id: 'shop',
      title: { ja: '店', en: 'Shop' },
      scenario: { ...scenario, ...sources(of('sample-association.none')) },
    };
    const parsed = parsePreset(changed((one) => (one['shops'] = [shop])));
    expect(parsed.ok ? [] : parsed.problems).toMatchObject([
      { found: '"sample-association.none"', allowed: { kind: 'in-figure' } },
    ]);
  });

  test('stands once: two shops of one id are refused', () => {
    const shop = { id: 'shop', title: { ja: '店', en: 'Shop' }, scenario };
    expect(problems(changed((one) => (one['shops'] = [shop, shop])))).toEqual(['duplicate-id /shops/1/id']);
  });
});
