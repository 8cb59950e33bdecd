import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SOURCES } from '../../reference/sources.ts';
import { describeProblem } from '../../texts/problems.ts';
import { createOption } from '../archetypes/create-option.ts';
import { createScenario } from '../create-scenario.ts';
import { parseScenario } from '../parse.ts';
import { parsePreset } from './parse-preset.ts';
import { presetJsonSchema } from './preset-json-schema.ts';
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
    expect(forged({ figure: 'draft.x', publisher: 'Acme' })).toBe('/options/0/lines/0/source/from/figure');
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
  test('a key that stands twice, and what is no preset', () => {
    expect(problems(TEXT.replace('{', '{"id":"x",'))).toEqual(['duplicate-key /id']);
    expect(problems(5)).toEqual(['wrong-type ']);
    expect(problems('')).toEqual(['not-json ']);
  });
});

test('the published schema has every key', () => {
  const schema = presetJsonSchema() as { properties: Record<string, { items?: { required?: string[] } }> };
  expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(Object.keys(JSON.parse(TEXT) as object)));
  expect(schema.properties['shops']?.items?.required).toEqual(['id', 'title', 'scenario']);
});
