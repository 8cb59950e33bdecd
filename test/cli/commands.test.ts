import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evaluate, parseScenarioJson, prepare, type Result } from '@ec-tco/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLE_FILES, examplePath, exampleText, requireBuild, run } from './run.ts';
import { smallLine } from './small-scenario.ts';

beforeAll(requireBuild);

const TEA = examplePath('2-tea-farm.json');
const folder = mkdtempSync(join(tmpdir(), 'ec-tco-'));
afterAll(() => rmSync(folder, { recursive: true }));

const evaluated = (file: string): Result => {
  const parsed = parseScenarioJson(exampleText(file));
  if (!parsed.ok) throw new Error(file);
  return evaluate(prepare(parsed.scenario));
};
const JAPANESE = /[\u3040-\u30FF\u4E00-\u9FFF]/;

describe('help', () => {
  const names = [
    'compare',
    'analyse',
    'diff',
    'risk',
    'explain',
    'check',
    'contract',
    'document',
    'export',
    'import',
    'figures',
    'preset',
    'example',
    'validate',
    'schema',
    'batch',
  ];

  it('lists every command and exit code, in both languages', async () => {
    for (const lang of ['ja', 'en']) {
      const { code, out, err } = await run(['--help', '--lang', lang]);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      for (const name of names) expect(out).toMatch(new RegExp(`^ {2}${name}\\b`, 'm'));
      expect(out).toMatch(/^ {2}70 /m);
      expect(JAPANESE.test(out)).toBe(lang === 'ja');
    }
  });

  it.each(names)('%s --help', async (name) => {
    const { code, out } = await run([name, '--help'], { env: { LANG: 'en_GB.UTF-8' } });
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`^ec-tco ${name} — `));
    expect(out).toContain('--lang ja|en');
  });

  it('tells the version', async () => {
    expect((await run(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('compare', () => {
  it('shows a table in the language asked for', async () => {
    const ja = await run(['compare', TEA]);
    const en = await run(['compare', TEA], { env: { LC_ALL: 'en_US.UTF-8' } });
    expect([ja.code, en.code, ja.err, en.err]).toEqual([0, 0, '', '']);
    expect(ja.out).toContain('構築時・セキュリティ以外');
    expect(en.out).toContain('building, other than security');
    const total = evaluated('2-tea-farm.json').options[0]?.total.total.toNumber().toLocaleString('en-US') ?? '';
    expect(ja.out).toContain(total);
    expect(en.out).toContain(total);
    expect(ja.out).not.toContain('\u001B');
  });

  it.each(EXAMPLE_FILES)('gives the core’s numbers as JSON and CSV: %s', async (file) => {
    const result = evaluated(file);
    const json = JSON.parse((await run(['compare', examplePath(file), '--format', 'json'])).out) as {
      options: { id: string; total: { total: number; cells: number[] } }[];
    };
    expect(json.options.map(({ id, total }) => [id, total.total])).toEqual(
      result.options.map(({ id, total }) => [id, total.total.toNumber()]),
    );
    const { out } = await run(['compare', examplePath(file), '--format', 'csv', '--bom', '--lang', 'en']);
    expect(out.startsWith('\uFEFF"key","Item",')).toBe(true);
    const row = out.split('\r\n').find((line) => line.startsWith('"total",'));
    expect(row?.split(',').slice(-result.options.length)).toEqual(
      result.options.map(({ total }) => total.total.toFixed()),
    );
  });

  it('writes every line × year', async () => {
    const { out } = await run(['compare', TEA, '--format', 'csv', '--detail', '--lang', 'en']);
    const lines = evaluated('2-tea-farm.json').options.flatMap((option) => option.lines);
    expect(out.split('\r\n').filter((line) => /^"options\/[^/]+\/lines\//.test(line))).toHaveLength(lines.length);
    expect((await run(['compare', TEA, '--format', 'md', '--detail'])).out.match(/^## /gm)).toHaveLength(4);
  });

  it('reads standard input, and is one step of a pipe', async () => {
    const { out: scenario } = await run(['example', 'tea-farm']);
    expect(scenario).toBe(exampleText('2-tea-farm.json'));
    const piped = await run(['compare', '-'], { input: scenario });
    expect(piped.out).toBe((await run(['compare', TEA])).out);
    expect((await run(['compare', '-'], { input: `\uFEFF${scenario}` })).code).toBe(0);
  });

  it('writes to a file, never over what it reads, and leaves the file alone when it fails', async () => {
    const file = join(folder, 'result.json');
    expect(await run(['compare', TEA, '--format', 'json', '--output', file])).toEqual({ code: 0, out: '', err: '' });
    const first = readFileSync(file, 'utf8');
    expect(JSON.parse(first)).toMatchObject({ format: 'ec-tco/result' });
    expect((await run(['compare', examplePath('no.json'), '--output', file])).code).toBe(3);
    const broken = join(folder, 'broken.json');
    writeFileSync(broken, '{');
    expect((await run(['compare', broken, '--output', file])).code).toBe(1);
    expect(readFileSync(file, 'utf8')).toBe(first);
    for (const own of [
      ['compare', broken],
      ['document', 'approval', broken],
      ['diff', TEA, broken],
      ['batch', broken],
    ]) {
      const over = await run([...own, '--output', broken, '--lang', 'en']);
      expect([over.code, over.err]).toEqual([2, expect.stringContaining('the very file that is read')]);
    }
    expect(readFileSync(broken, 'utf8')).toBe('{');
    // What is no file may be called as one is.
    const named = join(folder, 'named');
    expect((await run(['document', 'approval', TEA, '--output', named])).code).toBe(0);
    expect(readdirSync(folder)).toEqual(['broken.json', 'named', 'result.json']);
    const nowhere = await run(['compare', TEA, '--output', join(folder, 'no', 'x'), '--lang', 'en']);
    expect([nowhere.code, nowhere.err]).toEqual([3, expect.stringContaining('there is no such folder')]);
  });
});

describe('validate', () => {
  it('says yes', async () => {
    const { code, out } = await run(['validate', TEA, '--lang', 'en']);
    expect([code, out]).toEqual([0, `${TEA}: valid (format 2, 3 options)\n`]);
  });

  it('says where, what was found and what is allowed, on stderr, in both languages', async () => {
    const input = exampleText('2-tea-farm.json').replace('"horizonYears": 5', '"horizonYears": 99');
    const en = await run(['validate', '-', '--lang', 'en'], { input });
    expect([en.code, en.out]).toEqual([1, '']);
    expect(en.err).toBe(
      'ec-tco: standard input: the scenario has 1 problem\n  /horizonYears: out of range. Found: 99. Allowed: a number in 1 – 15\n',
    );
    const ja = await run(['validate', '-'], { input });
    expect([ja.code, ja.err]).toEqual([
      1,
      expect.stringContaining('/horizonYears: 範囲の外です。入力: 99。使えるもの: 1 – 15 の数値'),
    ]);
  });

  it.each(['utf16le', 'utf16be'] as const)('reads %s by its mark', async (order) => {
    const text = Buffer.from(`\uFEFF${smallLine(1)}`, 'utf16le');
    const { code } = await run(['validate', '-'], { input: order === 'utf16le' ? text : text.swap16() });
    expect(code).toBe(0);
  });

  it.each([
    ['not JSON, with the place', '{\n  "version": 1,\n  x\n}', /not JSON.*near line 3, column 3/],
    ['empty', '', /not JSON/],
    ['Shift_JIS', Uint8Array.of(0x7b, 0x22, 0x93, 0xfa, 0x96, 0x7b, 0x22, 0x7d), /is not UTF-8/],
    ['UTF-16 cut in the middle of a letter', Uint8Array.of(0xff, 0xfe, 0x7b, 0x00, 0x7d), /is broken UTF-16/],
    [
      'a key that stands twice',
      '{"rates": {"discount": 1, "discount": 2}}',
      /\/rates\/discount: this key stands twice/,
    ],
    ['prototype keys', '{"__proto__": {}, "version": 1}', /\/__proto__: forbidden key/],
    ['control characters in keys', `{"a\\u001b[31m${'\\u202e'}": 1}`, /unknown key/],
  ])('%s', async (_, input, message) => {
    const { code, out, err } = await run(['validate', '-', '--lang', 'en'], { input });
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(message);
    expect(err).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u202E]/);
  });

  it('does not read without end', async () => {
    const { code, err } = await run(['validate', '-', '--lang', 'en'], {
      input: new Uint8Array(9 * 1024 * 1024).fill(0x20),
    });
    expect([code, err]).toEqual([3, expect.stringContaining('too large: a file may have 8 MB at most')]);
  });
});

describe('wrong usage', () => {
  it.each([
    [[], 2, /a command is needed/],
    [['compre', TEA], 2, /Unknown command "compre" \(did you mean compare\?\)/],
    [['compare'], 2, /FILE\|- is needed/],
    [['compare', TEA, TEA], 2, /Unexpected argument/],
    [['compare', TEA, '--format', 'xml'], 2, /Found: "xml"\. Allowed: table \| json \| csv \| md/],
    [['compare', TEA, '--colour'], 2, /Unknown option "--colour"/],
    [['compare', TEA, '--lang', 'fr'], 2, /fr/],
    [['example', 'nothing'], 2, /Allowed: 1-/],
    [['contract', TEA], 2, /--option ID is needed/],
    [['contract', TEA, '--option', 'x'], 2, /No option "x"\. Allowed: saas, outsourced, mall/],
    [['explain', TEA, 'options/saas/totl'], 2, /options\/saas\/total/],
    [['explain', TEA, 'options/saas/total', '--depth', '-1'], 2, /--depth/],
    [['figures', '--date', '2026-02-30'], 2, /--date/],
    [['analyse', TEA, '--pair', 'saas'], 2, /--pair/],
    [['compare', TEA, '--bom'], 2, /--bom has no use here\. It goes with: --format csv/],
    [['figures', '--bom', '--format', 'json'], 2, /--bom/],
    [['document', 'plan', TEA, '--bom', '--format', 'md'], 2, /--bom/],
    [['document', 'plan', TEA, '--blank'], 2, /--blank has no use here\. It goes with: document self-check/],
    [['document', 'plan', TEA, '--before', TEA], 2, /--before has no use here\. It goes with: document approval/],
    [['explain', TEA, '--depth', '2'], 2, /--depth has no use here\. It goes with: PATH/],
    [['preset', 'schema', TEA], 2, /FILE has no use here\. It goes with: preset check/],
    [['schema', '--output', '/no/such/folder/x'], 3, /\/no\/such\/folder\/x: there is no such folder to write it in/],
    [['compare', 'no-such-file.json'], 3, /no-such-file\.json: no such file/],
    [['compare', tmpdir()], 3, /is a folder/],
    [['batch', 'no-such-file.jsonl'], 3, /no such file/],
  ])('%j ends with %i', async (args, exit, message) => {
    const { code, out, err } = await run(args, { env: { LANG: 'en_US.UTF-8' } });
    expect([code, out]).toEqual([exit, '']);
    expect(err).toMatch(message);
    expect(err).toMatch(/^ec-tco: /);
  });
});

describe('schema and example', () => {
  it('prints the JSON Schema', async () => {
    const { code, out } = await run(['schema']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ $id: 'urn:ec-tco:scenario:2', type: 'object' });
  });

  it('lists the examples, and each is valid', async () => {
    const { out } = await run(['example']);
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => `${line.split(' ')[0]}.json`),
    ).toEqual(EXAMPLE_FILES);
    for (const file of EXAMPLE_FILES) {
      const { out: text } = await run(['example', file.replace('.json', '')]);
      expect(parseScenarioJson(text).ok).toBe(true);
    }
  });

  it('prints them in the language asked for', async () => {
    const { out } = await run(['example', 'tea-farm', '--lang', 'en']);
    expect(out).toBe(exampleText('en/2-tea-farm.json'));
    expect((await run(['example', '--lang', 'en'])).out).toMatch(/^2-tea-farm +Tea farm selling direct/m);
  });
});

describe('figures', () => {
  it('shows all with their counts by status and the share with complete provenance', async () => {
    const { code, out, err } = await run(['figures', '--lang', 'en', '--date', '2026-11-23']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(
      /By status: primary \d+, secondary \d+, derived \d+, judgement \d+ \((\d+) in all\)\n100 % with complete provenance \(\1 of \1\)\./,
    );
  });

  it('as JSON and CSV, one data set alone', async () => {
    const { out } = await run(['figures', '--format', 'json', '--data-set', 'draft-2022-10', '--date', '2026-11-23']);
    const json = JSON.parse(out) as { figures: { dataSet: string }[]; provenance: { total: number; complete: number } };
    expect(new Set(json.figures.map(({ dataSet }) => dataSet))).toEqual(new Set(['draft-2022-10']));
    expect(json.provenance.complete).toBe(json.figures.length);
    const csv = await run([
      'figures',
      '--format',
      'csv',
      '--data-set',
      'draft-2022-10',
      '--date',
      '2026-11-23',
      '--lang',
      'en',
    ]);
    expect(csv.out.split('\r\n')).toHaveLength(json.figures.length + 2);
    expect(csv.err).toMatch(/100 % with complete provenance/);
  });

  it('fails on a day on which figures are past their date', async () => {
    const { code, out, err } = await run(['figures', '--date', '2099-01-01', '--lang', 'en']);
    expect(code).toBe(1);
    expect(out).toMatch(/100 % with complete provenance.*Past their date on 2099-01-01: [1-9]/);
    expect(err).toMatch(/: expired /);
  });
});

describe.each(EXAMPLE_FILES)('%s', (file) => {
  it('check, risk, analyse and contract answer', async () => {
    const { options } = evaluated(file);
    const path = examplePath(file);
    const check = JSON.parse((await run(['check', path, '--format', 'json', '--lang', 'en'])).out) as {
      outcome: { kind: string; text: string };
      options: { eligibility: { status: string } }[];
    };
    expect(check.outcome.text).not.toMatch(JAPANESE);
    expect(check.options.map(({ eligibility }) => eligibility.status)).toEqual(
      options.map(({ eligibility }) => eligibility.status),
    );

    const risk = JSON.parse((await run(['risk', path, '--format', 'json'])).out) as { options: readonly RiskOption[] };
    for (const option of risk.options) {
      expect(option.total + option.expectedLoss).toBe(option.totalWithMeanLoss);
      expect(option.total + option.ifItHappens.retained.p90).toBe(option.ifItHappens.totalIfOnce.p90.total);
      // Each year's expected loss is rounded by itself.
      expect(Math.abs(option.loss.mean - option.expectedLoss)).toBeLessThanOrEqual(8);
    }

    const analysis = JSON.parse((await run(['analyse', path, '--format', 'json', '--lang', 'en'])).out) as {
      verdict: { headline: string };
    };
    expect(analysis.verdict.headline.length).toBeGreaterThan(10);

    const contract = await run(['contract', path, '--option', options[0]?.id ?? '']);
    expect([contract.code, contract.out.startsWith('# ')]).toEqual([0, true]);
  });
});

interface RiskOption {
  readonly total: number;
  readonly expectedLoss: number;
  readonly totalWithMeanLoss: number;
  readonly ifItHappens: {
    readonly retained: { readonly p90: number };
    readonly totalIfOnce: { readonly p90: { readonly total: number } };
  };
  readonly loss: { readonly mean: number; readonly p95: number };
}

describe('check', () => {
  it('shows outcome, reasons, findings and next actions', async () => {
    const ja = await run(['check', examplePath('3-cosmetics-operating.json')]);
    expect([ja.code, ja.err]).toEqual([0, '']);
    expect(ja.out).toMatch(/^結論: /);
    for (const title of ['理由', '確認すること', '次にすること']) expect(ja.out).toContain(`  ${title}\n`);
    const en = await run(['check', examplePath('3-cosmetics-operating.json'), '--lang', 'en']);
    expect(en.out).toMatch(/^Outcome: [^]*What to do next\n/);
  });
});

describe('contract', () => {
  it('is a page of its own as HTML', async () => {
    const html = await run(['contract', TEA, '--option', 'outsourced', '--format', 'html']);
    expect([html.code, html.out.startsWith('<!DOCTYPE html>')]).toEqual([0, true]);
  });
});

describe('risk', () => {
  it('tells the break-even probability before any that is assumed', async () => {
    for (const [lang, first, then] of [
      ['en', 'how likely an incident must be', 'Assumed probabilities'],
      ['ja', '事故の確率がいくらを超えると', '仮定した確率'],
    ] as const) {
      const { code, out } = await run(['risk', TEA, '--lang', lang]);
      expect(code).toBe(0);
      expect(out.indexOf(first)).toBeGreaterThan(0);
      expect(out.indexOf(first)).toBeLessThan(out.indexOf(then));
    }
  });
});

describe('explain', () => {
  it('takes a number apart, an input, and lists what can be asked', async () => {
    const { code, out } = await run(['explain', TEA, 'options/saas/total', '--depth', '2', '--lang', 'en']);
    expect(code).toBe(0);
    expect(out).toContain('[options/saas/total/year/1]');
    expect((await run(['explain', TEA, '/business/monthlySales'])).out).toContain('月商');
    const json = await run(['explain', TEA, 'options/saas/total', '--format', 'json']);
    expect(JSON.parse(json.out)).toMatchObject({
      format: 'ec-tco/explanation',
      explanation: { id: 'options/saas/total' },
    });
    const list = await run(['explain', TEA]);
    expect(list.out.split('\n')).toContain('options/saas/presentValue');
  });
});

describe('diff', () => {
  it('splits the difference of two scenarios into causes, in every form and language', async () => {
    const scenario = JSON.parse(exampleText('2-tea-farm.json')) as { business: { monthlySales: unknown } };
    scenario.business.monthlySales = 1_500_000;
    const after = join(folder, 'after.json');
    writeFileSync(after, JSON.stringify(scenario));
    for (const lang of ['ja', 'en']) {
      for (const format of ['table', 'md']) {
        const { code, out, err } = await run(['diff', TEA, after, '--format', format, '--lang', lang]);
        expect({ code, err }).toEqual({ code: 0, err: '' });
        expect(out).toContain('1,500,000');
      }
    }
    const { out } = await run(['diff', TEA, after, '--format', 'json', '--lang', 'en']);
    const { options } = JSON.parse(out) as {
      options: { before: number; after: number; parts: { kind: string; yen: number }[] }[];
    };
    for (const { before, after: now, parts } of options) {
      expect(before + parts.reduce((sum, { yen }) => sum + Number(yen), 0)).toBe(now);
    }
    expect((await run(['diff', TEA])).code).toBe(2);
  });
});

describe('analyse', () => {
  it('starts with the verdict, then break-evens, sensitivities and probabilities', async () => {
    for (const [lang, parts] of [
      ['en', ['Verdict: ', 'Break-even — ', 'What moves the difference most', 'All ranges together']],
      ['ja', ['結論: ', '損益の分かれ目', '影響の大きい入力', 'すべての幅を同時に動かしたとき']],
    ] as const) {
      const { code, out, err } = await run(['analyse', TEA, '--lang', lang]);
      expect([code, err]).toEqual([0, '']);
      const places = parts.map((part) => out.indexOf(part));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(places[0]).toBeGreaterThan(0);
    }
  });

  it('compares the pair and by the measure asked for', async () => {
    const { out } = await run(['analyse', TEA, '--pair', 'mall,outsourced', '--measure', 'total', '--format', 'json']);
    expect(JSON.parse(out)).toMatchObject({
      analysis: { measure: 'total', leading: { pair: { left: 'mall', right: 'outsourced', measure: 'total' } } },
    });
  });
});
