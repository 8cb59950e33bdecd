import { readFileSync } from 'node:fs';
import {
  evaluate,
  LANGUAGES,
  type ParseResult,
  parseScenario,
  parseScenarioJson,
  prepare,
  type Scenario,
} from '@ec-tco/core';
import { describeProblem } from '@ec-tco/core/format';
import { describeWorkbookProblem, readXlsxScenario, toXlsx } from '@ec-tco/report/xlsx';
import * as fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect } from 'vitest';
import { attributeProblems } from '../../../packages/widget/src/calculator/attributes/attribute-problems.ts';
import { FIRST_RULES } from '../../../packages/widget/src/calculator/attributes/attribute-rules.ts';
import { settingOf } from '../../../packages/widget/src/calculator/attributes/setting-of.ts';
import { readPresets } from '../../../packages/widget/src/calculator/presets/read.ts';
import { createStart, overYears } from '../../../packages/widget/src/calculator/starts.ts';
import { ATTRIBUTES, applySettings, complaintText } from '../../../packages/widget/src/embed/attributes.ts';
import { openFile } from '../../../packages/widget/src/state/files.ts';
import { SCENARIO } from '../../../packages/widget/src/state/fixtures.ts';
import { describeNumberProblem } from '../../../packages/widget/src/state/number-messages.ts';
import { parseNumber } from '../../../packages/widget/src/state/parse-number.ts';
import { linkAddress, openLink, packLink, partOf, withoutLink } from '../../../packages/widget/src/state/share-link.ts';
import { runInside } from '../../cli/in-process.ts';
import { expectFooting } from '../../properties/footing.ts';
import { decimalsOf } from '../../properties/scenario-tools.ts';
import { mutated, mutatedScenario } from '../mutations.ts';
import { HOSTILE_TEXTS } from '../texts.ts';
import { validScenario } from '../valid-scenario.ts';
import { editedText } from './edits.ts';
import type { Target } from './target.ts';

/** A scenario that was accepted gives finite numbers that foot. */
function expectAnswer(scenario: Scenario): void {
  const result = evaluate(prepare(scenario));
  for (const [path, yen] of decimalsOf(result)) {
    if (!Number.isFinite(yen.toNumber())) expect.fail(`${path}: ${yen.valueOf()}`);
  }
  // Credits may take more than there is: such a table foots, but its cells are not all above 0.
  for (const option of result.options) {
    if (!scenario.options.some(({ credits }) => credits)) expectFooting(option, scenario.horizonYears);
  }
}

// What is missing is told as undefined, a number too large for JSON as Infinity: as found, never as allowed.
const UNSAID = /undefined –|NaN –|– (?:undefined|NaN)|\[object/;

/** Problems are told in words, without what programs say to each other; the user's own is told as it is. */
function expectTold(texts: readonly string[], own: unknown): void {
  for (const text of texts) {
    if (text.trim() === '' || (UNSAID.test(text) && !UNSAID.test(ownText(own)))) {
      expect.fail(`told: ${JSON.stringify(text)}`);
    }
  }
}

const ownText = (own: unknown): string => (typeof own === 'string' ? own : fc.stringify(own));

function expectParsed(parsed: ParseResult<Scenario>, own: unknown): void {
  if (parsed.ok) return expectAnswer(parsed.scenario);
  if (parsed.problems.length === 0) expect.fail('refused without a problem');
  if (parsed.problems.some(({ found }) => found === '')) expect.fail('refused without what was found');
  expectTold(
    parsed.problems.flatMap((problem) => LANGUAGES.map((language) => describeProblem(problem, language))),
    own,
  );
}

const VERSION_1 = ['1-handmade-accessories', '3-cosmetics-operating'].map((name) =>
  readFileSync(new URL(`../../upgrade/version-1/${name}.json`, import.meta.url), 'utf8'),
);
const VERSION_2 = JSON.stringify(validScenario());

const version1: Target<unknown> = {
  name: 'scenario-1',
  inputs: fc
    .integer({ min: 0, max: VERSION_1.length - 1 })
    .chain((i) => mutated(() => JSON.parse(VERSION_1[i] ?? '') as Record<string, unknown>)),
  check: (data) => expectParsed(parseScenario(data), data),
  usual: 300,
  share: 0.1,
};

const version2: Target<unknown> = {
  name: 'scenario-2',
  inputs: mutatedScenario,
  check: (data) => expectParsed(parseScenario(data), data),
  usual: 10_000,
  share: 1,
};

const jsonText: Target<string> = {
  name: 'json-text',
  inputs: editedText(VERSION_2, ...VERSION_1),
  check: (text) => expectParsed(parseScenarioJson(text), text),
  usual: 400,
  share: 0.1,
};

const FRAGMENT = await packLink(SCENARIO);
const LINK = FRAGMENT.ok ? FRAGMENT.fragment : expect.fail('too long');
const DEFAULTS: Scenario = { ...SCENARIO, title: '既定' };
const STATUSES = ['none', 'whole', 'salvaged', 'failed'];

const link: Target<string> = {
  name: 'link',
  inputs: editedText(LINK, `#${LINK}`, `#top&${LINK}&x=1`, `shop/${LINK}`),
  check: async (fragment) => {
    const opened = await openLink(fragment, DEFAULTS);
    expect(STATUSES).toContain(opened.status);
    if ('scenario' in opened) expectAnswer(opened.scenario);
    const page = `https://example.jp/a?b=1#${fragment.replace(/^#/, '')}`;
    withoutLink(page, 'shop');
    linkAddress(page, LINK);
    partOf(fragment, 'shop');
  },
  usual: 300,
  share: 0.05,
};

/** What JSON keeps of data that may hold what it has no word for; nothing where the data hold themselves. */
function jsonOf(data: unknown): unknown {
  try {
    return JSON.parse(
      JSON.stringify(data, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)) ?? 'null',
    ) as unknown;
  } catch {
    return null;
  }
}

const content: Target<unknown> = {
  name: 'link-content',
  inputs: mutated(validScenario),
  check: async (data) => {
    const packed = await packLink(jsonOf(data) as Scenario);
    if (!packed.ok) return expect(packed.code).toBe('too-long');
    const opened = await openLink(`#${packed.fragment}`, DEFAULTS);
    expect(STATUSES).toContain(opened.status);
    if ('scenario' in opened) expectAnswer(opened.scenario);
  },
  usual: 150,
  share: 0.05,
};

const file: Target<{ readonly text: string; readonly bytes: readonly number[] }> = {
  name: 'file',
  inputs: fc.record({
    text: fc.oneof({ weight: 4, arbitrary: editedText(VERSION_2, VERSION_1[0] ?? '') }, fc.string({ unit: 'binary' })),
    bytes: fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 3 }),
  }),
  check: async ({ text, bytes }) => {
    const opened = await openFile(new Blob([text, Uint8Array.from(bytes)]), DEFAULTS);
    expect(['whole', 'salvaged', 'failed']).toContain(opened.status);
    if ('scenario' in opened) expectAnswer(opened.scenario);
  },
  usual: 200,
  share: 0.1,
};

const BOOK = await (async () => {
  const parsed = parseScenario(validScenario());
  if (!parsed.ok) return expect.fail('the valid scenario is not');
  const prepared = prepare(parsed.scenario);
  return unzipSync(await toXlsx(prepared, evaluate(prepared), { language: 'ja', today: '2026-11-28' }));
})();
const SHEETS = Object.keys(BOOK).filter((name) => name.endsWith('.xml'));

/** Changes of a workbook's parts: in the text of one of them, or of the bytes of all. */
const workbook: Target<{ readonly part: string; readonly text: string; readonly byte: number; readonly cut: number }> =
  {
    name: 'workbook',
    inputs: fc.constantFrom(...SHEETS).chain((part) =>
      fc.record({
        part: fc.constant(part),
        text: fc.oneof(
          editedText(strFromU8(BOOK[part] ?? new Uint8Array())),
          // What a person types into cells.
          fc
            .tuple(
              fc.nat(),
              fc.constantFrom('-1', '1e300', 'NaN', '2026-02-30', '', '0.5', ...Object.values(HOSTILE_TEXTS)),
            )
            .map(([at, typed]) => {
              const cells = strFromU8(BOOK[part] ?? new Uint8Array()).split(/(?<=<v>)|(?=<\/v>)/);
              const values = cells.map((_, i) => i).filter((i) => cells[i - 1]?.endsWith('<v>'));
              const place = values[at % Math.max(1, values.length)] ?? 0;
              return cells
                .map((cell, i) => (i === place && values.length > 0 ? typed.replaceAll(/[<&]/g, '') : cell))
                .join('');
            }),
        ),
        byte: fc.oneof({ weight: 4, arbitrary: fc.constant(-1) }, fc.nat()),
        cut: fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, fc.double({ min: 0, max: 1, noNaN: true })),
      }),
    ),
    check: async ({ part, text, byte, cut }) => {
      const zipped = zipSync({ ...BOOK, [part]: strToU8(text) }, { level: 0 });
      if (byte >= 0) zipped[byte % zipped.length] = (byte >> 8) & 0xff;
      const read = await readXlsxScenario(zipped.slice(0, zipped.length - Math.floor(cut * zipped.length)));
      const told = read.ok ? read.notices : read.problems;
      if (!read.ok && told.length === 0) expect.fail('refused without a problem');
      expectTold(
        told.flatMap((problem) => LANGUAGES.map((language) => describeWorkbookProblem(problem, language))),
        text,
      );
      if (read.ok) expectAnswer(read.scenario);
    },
    usual: 40,
    share: 0.02,
  };

// What only a browser has.
Object.assign(globalThis, {
  location: globalThis.location ?? { href: 'https://example.jp/' },
  CSS: globalThis.CSS ?? { supports: (_: string, value: string) => /^(#[\da-f]{6}|red)$/.test(value) },
});

const RULES = [
  { unit: 'yen', min: 0, max: 1e12, integer: true },
  { unit: 'yen/month', scale: 'man', withTax: true },
  { unit: 'rate', min: 0, max: 1 },
  { unit: 'rate/year', min: -0.9, max: 10 },
  { unit: 'people', min: 0, max: 1e6, integer: true },
  { unit: 'months' },
  { unit: 'hours' },
] as const;
const TOKENS = [
  ...[
    '1',
    '2',
    '9',
    '0',
    '１',
    '９',
    '五',
    '十',
    '百',
    '千',
    '万',
    '億',
    '兆',
    '.',
    ',',
    '，',
    '．',
    '・',
    ' ',
    '　',
    '-',
    '−',
    '▲',
  ],
  ...[
    '+',
    '%',
    '％',
    '割',
    '分',
    '厘',
    '円',
    '¥',
    '￥',
    'k',
    'M',
    '千円',
    '約',
    '～',
    '〜',
    'から',
    '(税込)',
    '（税抜）',
    '税別',
    '/月',
    '/年',
  ],
  ...[
    'e9',
    '1e308',
    'NaN',
    'Infinity',
    '0x1',
    '⅓',
    '²',
    '٣',
    '\t',
    '\n',
    '人',
    '件',
    '時間',
    'か月',
    '半',
    '無料',
    '要見積',
    'x',
    '—',
  ],
];

const typed: Target<{ readonly text: string; readonly rule: number }> = {
  name: 'typed',
  inputs: fc.record({
    text: fc.oneof(
      { weight: 5, arbitrary: fc.array(fc.constantFrom(...TOKENS), { maxLength: 9 }).map((parts) => parts.join('')) },
      fc.string({ unit: 'binary' }),
      editedText('1,234,567円', '３．６％＋15円', '約5万〜10万円/月（税込）', '1億2,345万'),
    ),
    rule: fc.integer({ min: 0, max: RULES.length - 1 }),
  }),
  check: ({ text, rule: at }) => {
    const rule = RULES[at] ?? RULES[0];
    const read = parseNumber(text, rule);
    if (!read.ok)
      return expectTold(
        LANGUAGES.map((language) => describeNumberProblem(read, rule.unit, language)),
        text,
      );
    if (!Number.isFinite(read.value) || Number(read.decimal) !== read.value) expect.fail(JSON.stringify(read));
    if ('min' in rule && (read.value < rule.min || read.value > rule.max)) expect.fail(`${read.value} is out of range`);
    if ('integer' in rule && !Number.isInteger(read.value)) expect.fail(`${read.value} is not whole`);
  },
  usual: 10_000,
  share: 0.5,
};

const WORDS = [
  ...['compare', 'analyse', 'diff', 'risk', 'explain', 'check', 'contract', 'document', 'export', 'import', 'figures'],
  ...[
    'example',
    'validate',
    'schema',
    'batch',
    'help',
    '--help',
    '-h',
    '--version',
    '-V',
    '--',
    '-',
    '--lang',
    'en',
    'ja',
  ],
  ...[
    '--lang=en',
    '--format',
    'json',
    'csv',
    'md',
    'html',
    'table',
    '--format=',
    '--detail',
    '--bom',
    '--depth',
    '3',
    '99',
  ],
  ...[
    '--option',
    'own',
    'saas',
    '--pair',
    'own,saas',
    '--measure',
    'net',
    '--without',
    'build-1',
    '--date',
    '2026-11-28',
  ],
  ...[
    '--data-set',
    'market',
    '--blank',
    '--before',
    '--plain',
    '--no-cells',
    'plan',
    'approval',
    'questions',
    '--output',
    '-',
  ],
  ...['options/own/total', '/business/monthlySales', 'no-such-file.json', '.', '', '-x', '--no-format', '--__proto__'],
  ...Object.values(HOSTILE_TEXTS).map((text) => text.replaceAll('\0', '')),
];

const argumentsOf: Target<readonly string[]> = {
  name: 'arguments',
  // Files are written nowhere: what follows --output is always the standard output.
  inputs: fc
    .array(fc.constantFrom(...WORDS), { maxLength: 7 })
    .map((words) => words.map((word, i) => (words[i - 1] === '--output' || word.startsWith('--output=') ? '-' : word))),
  check: async (args) => {
    const { code, out, err } = await runInside(args, { input: VERSION_2 });
    expect([0, 1, 2, 3]).toContain(code);
    if (code !== 0 && err === '') expect.fail('ended without a word');
    for (const text of [err, out]) {
      if (
        /[\u0000-\u0008\u000B\u000C\u000E-\u001A\u001C-\u001F\u007F-\u009F\u202E]|\u001B(?!\[(?:1|22|31|39)m|\[K)/.test(
          text,
        )
      ) {
        expect.fail(`reaches the terminal: ${JSON.stringify(text.slice(0, 200))}`);
      }
    }
  },
  usual: 150,
  share: 0.03,
};

const PRESET = readFileSync(new URL('../../../docs/presets/sample-association.json', import.meta.url), 'utf8');
const PRESET_SHOP = JSON.stringify({
  ...(JSON.parse(PRESET) as object),
  shops: [{ id: 'shop', title: { ja: '店', en: 'Shop' }, scenario: JSON.parse(VERSION_1[0] ?? '') as unknown }],
});

/** What a page gives the element as presets: data, or the text of a script. */
const preset: Target<unknown> = {
  name: 'preset',
  inputs: fc.oneof(
    mutated(() => JSON.parse(PRESET) as Record<string, unknown>),
    mutated(() => JSON.parse(PRESET_SHOP) as Record<string, unknown>),
    editedText(PRESET, PRESET_SHOP),
  ),
  check: (value) => {
    const { presets, refused } = readPresets([
      { place: 'property', value },
      { place: 'script', value },
    ]);
    if (presets.length > 1) expect.fail('taken twice under one name');
    for (const { problems } of refused) {
      if (problems.length === 0) expect.fail('refused without a problem');
      expectTold(
        problems.flatMap((problem) => LANGUAGES.map((language) => describeProblem(problem, language))),
        value,
      );
    }
    for (const { shops } of presets) for (const { scenario } of shops) expectAnswer(scenario);
  },
  usual: 150,
  share: 0.05,
};

const WRITTEN = [
  ...['ja', 'en-US', 'fr', 'dark', 'live', 'operating', 'true', 'FALSE', '5', '5.0', ' 5', '0', '-1', '1e9', '16'],
  ...[
    '300万',
    '３００万円',
    '1,000,000',
    '1e400',
    'NaN',
    'https://example.jp/a',
    'javascript:alert(1)',
    '//x',
    'data:,',
  ],
  ...['red', '#123456', 'url(x)', 'var(--x)', ...Object.values(HOSTILE_TEXTS)],
];
const NAMES = [
  ...ATTRIBUTES,
  'color-accent',
  'color-',
  'onclick',
  'style',
  'innerHTML',
  '__proto__',
  'constructor',
  'src',
];

/** What a page, or the address of the frame page, sets on the element. */
const attributes: Target<readonly (readonly [string, string])[]> = {
  name: 'attributes',
  inputs: fc.array(
    fc.tuple(
      fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...NAMES) }, fc.string({ unit: 'binary', maxLength: 20 })),
      fc.oneof(fc.constantFrom(...WRITTEN), editedText(...WRITTEN), fc.string({ unit: 'binary' })),
    ),
    { maxLength: 8 },
  ),
  check: (settings) => {
    const set = new Map<string, string>();
    const element = {
      getAttribute: (name: string) => set.get(name) ?? null,
      setAttribute(name: string, value: string) {
        set.set(name, value);
        Object.assign(this, { [name.replace(/-[a-z]/g, (dashed) => dashed.slice(1).toUpperCase())]: value });
      },
      style: { setProperty: (name: string, value: string) => set.set(name, value) },
    } as unknown as HTMLElement;
    const complaints = applySettings(element, settings);
    for (const name of set.keys()) {
      if (!ATTRIBUTES.includes(name) && !/^(id|name|--ec-tco-color-[a-z-]+)$/.test(name)) expect.fail(`sets ${name}`);
    }
    const problems = attributeProblems(element, FIRST_RULES);
    for (const { attribute, found, allowed } of problems) {
      if (found.length > 41) expect.fail(`${attribute}: told at length`);
      expectTold([allowed.ja, allowed.en], found);
    }
    expectTold(complaints.map(complaintText), settings.flat().join(' '));
    // What is not complained of is used: as sales, and as years.
    const sales = parseNumber(settingOf(element, 'monthly-sales'), { unit: 'yen/month', scale: 'yen' });
    if (!set.has('monthly-sales') && !set.has('horizon')) return;
    const start = createStart('handmade-accessories', 'ja', sales.ok ? sales.value : undefined);
    expectAnswer(overYears(start, settingOf(element, 'horizon')));
  },
  usual: 100,
  share: 0.1,
};

/** Everything that takes what a stranger made. */
export const TARGETS: readonly Target[] = [
  ...[version1, version2, jsonText, link, content, file, workbook, typed, argumentsOf, preset, attributes],
];
