import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseScenarioJson } from '@ec-tco/core';
import { completeRequirement } from '@ec-tco/report/documents';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examplePath, exampleText, requireBuild, run } from './run.ts';

beforeAll(requireBuild);
const TEA = examplePath('2-tea-farm.json');
const COSMETICS = examplePath('3-cosmetics-operating.json');
const folder = mkdtempSync(join(tmpdir(), 'ec-tco-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string) => join(folder, name);
const scenarioOf = (name: string) => {
  const parsed = parseScenarioJson(exampleText(name));
  if (!parsed.ok) throw new Error(name);
  return parsed.scenario;
};

describe('export and import', () => {
  it('writes a workbook, and reads it back as the same scenario', async () => {
    const { code, err } = await run(['export', TEA, '--output', file('tea.xlsx')]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(readFileSync(file('tea.xlsx')).subarray(0, 2).toString()).toBe('PK');
    const back = await run(['import', file('tea.xlsx')]);
    expect({ code: back.code, err: back.err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(back.out)).toEqual(scenarioOf('2-tea-farm.json'));
  });

  it('writes to standard output, too, where that is no terminal', async () => {
    const { code, out } = await run(['export', TEA, '--plain', '--lang', 'en']);
    expect(code).toBe(0);
    expect(out.startsWith('PK')).toBe(true);
  });

  it('the self-check comes back with its answers, filled or blank', async () => {
    for (const blank of [[], ['--blank']]) {
      const out = file('self-check.xlsx');
      const { code, err } = await run([
        'document',
        'self-check',
        COSMETICS,
        '--format',
        'xlsx',
        ...blank,
        '--output',
        out,
      ]);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      const parts = unzipSync(readFileSync(out));
      const sheet = 'xl/worksheets/sheet1.xml';
      // A blank sheet names nobody.
      const who = blank.length > 0 ? '' : '（診断会社）';
      // The first requirement's 対策完了, as a person dates it: a day that was, and one that no run of this test sees.
      for (const [serial, due, status, said] of [
        [46_010, '2025-12-19', 'done', `実施済み 2025-12-19${who}\n`],
        [105_900, '2189-12-09', 'to-do', `これから実施 2189-12-09${who}\n自己点検 F5：.+まだ来ていません.+\n`],
      ] as const) {
        const xml = strFromU8(parts[sheet] ?? new Uint8Array()).replace(
          /<c r="F5"( s="\d+")?[^>]*\/>/,
          `<c r="F5"$1><v>${serial}</v></c>`,
        );
        writeFileSync(out, zipSync({ ...parts, [sheet]: strToU8(xml) }));
        const back = await run(['import', out]);
        expect(back.code).toBe(0);
        expect(back.err).toMatch(new RegExp(`^構築1 .+: これから実施 2027-02-28（診断会社） → ${said}$`));
        expect(JSON.parse(back.out)).toMatchObject({ requirements: { 'build-1': { status, due } } });
      }
    }
  });

  it('never writes a scenario over the workbook it reads, by whatever name', async () => {
    const book = file('kept.xlsx');
    await run(['export', TEA, '--output', book]);
    const before = readFileSync(book);
    symlinkSync(book, file('link.xlsx'));
    for (const output of [book, file('link.xlsx'), join(folder, '.', 'kept.xlsx')]) {
      const { code, out, err } = await run(['import', book, '--output', output, '--lang', 'en']);
      expect([code, out, err]).toEqual([2, '', expect.stringContaining('is the very file that is read')]);
    }
    expect(readFileSync(book)).toEqual(before);
    writeFileSync(file('old.json'), '{}');
    expect((await run(['import', book, '--output', file('old.json')])).code).toBe(0);
    expect(JSON.parse(readFileSync(file('old.json'), 'utf8'))).toEqual(scenarioOf('2-tea-farm.json'));
  });

  it('says what is wrong with a file that is no workbook', async () => {
    writeFileSync(file('no.xlsx'), 'no');
    const { code, err } = await run(['import', file('no.xlsx'), '--lang', 'en']);
    expect(code).toBe(1);
    expect(err).toContain('cannot be read as an Excel workbook');
  });
});

describe('document', () => {
  const kinds = ['request', 'questions', 'self-check', 'periodic', 'acceptance', 'plan', 'approval'];

  it.each(kinds)('%s in both languages as a page, Markdown and docx', async (kind) => {
    const ja = await run(['document', kind, COSMETICS]);
    expect({ code: ja.code, err: ja.err }).toEqual({ code: 0, err: '' });
    expect(ja.out).toMatch(/^<!DOCTYPE html>\n<html lang="ja">/);
    const en = await run(['document', kind, COSMETICS, '--format', 'md', '--lang', 'en']);
    expect(en.out).toMatch(/^# [A-Z]/);
    const docx = await run(['document', kind, COSMETICS, '--format', 'docx', '--output', file(`${kind}.docx`)]);
    expect(docx.code).toBe(0);
    expect(
      readFileSync(file(`${kind}.docx`))
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });

  it('the plan is a table and a calendar, too; nothing else is', async () => {
    expect((await run(['document', 'plan', COSMETICS, '--format', 'csv', '--option', 'keep'])).out).toContain('"期限"');
    const ics = await run(['document', 'plan', COSMETICS, '--format', 'ics', '--option', 'keep']);
    expect(ics.out).toMatch(/^BEGIN:VCALENDAR\r\n[^]*BEGIN:VEVENT[^]*END:VCALENDAR\r\n$/);
    // A calendar without an entry is none: nothing is written, and it is said of which option.
    for (const [lang, said] of [
      ['ja', '日付のある項目がない'],
      ['en', 'has a date'],
    ] as const) {
      const bare = await run(['document', 'plan', TEA, '--format', 'ics', '--lang', lang]);
      expect([bare.code, bare.out]).toEqual([2, '']);
      expect(bare.err).toContain(said);
    }
    const plan = await run(['document', 'plan', COSMETICS, '--format', 'xlsx', '--output', file('plan.xlsx')]);
    expect(plan.code).toBe(0);
    for (const format of ['ics', 'csv', 'xlsx'])
      expect((await run(['document', 'request', COSMETICS, '--format', format])).code).toBe(2);
    expect((await run(['document', 'self-check', COSMETICS, '--format', 'ics'])).code).toBe(2);
  });

  it.each(['README.md', 'README.ja.md'])('the calendar that %s shows is one', async (name) => {
    const [, example = '', plan = ''] =
      /^ec-tco (example .*) \| ec-tco (document plan .*--format ics) >/m.exec(
        readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'),
      ) ?? [];
    const { out } = await run(example.split(' '));
    expect((await run(plan.split(' '), { input: out })).out).toContain('BEGIN:VEVENT');
  });

  it('shows what changed since the last proposal', async () => {
    const before = { ...scenarioOf('3-cosmetics-operating.json') };
    const later = { ...before, rates: { ...before.rates, inflation: 0.05 } };
    writeFileSync(file('later.json'), JSON.stringify(later));
    const { out } = await run(['document', 'approval', file('later.json'), '--before', COSMETICS]);
    expect(out).toContain('前回の案からの変更');
    expect((await run(['document', 'approval', COSMETICS])).out).not.toContain('前回の案からの変更');
  });

  it('leaves out the answers where asked, and shows a requirement that is done with its date', async () => {
    const done = completeRequirement(scenarioOf('3-cosmetics-operating.json'), 'operation-5', '2026-12-20');
    writeFileSync(file('done.json'), JSON.stringify(done));
    expect((await run(['document', 'self-check', file('done.json')])).out).toContain('2026-12-20');
    const planned = completeRequirement(scenarioOf('3-cosmetics-operating.json'), 'operation-5', '2189-12-09');
    writeFileSync(file('planned.json'), JSON.stringify(planned));
    for (const [language, text] of [
      ['ja', /運用5.+2189-12-09 はまだ来ていません/],
      ['en', /2189-12-09, which is still to come/],
    ] as const) {
      const { code, err } = await run(['check', file('planned.json'), '--lang', language]);
      expect([code, err]).toEqual([0, expect.stringMatching(text)]);
    }
    expect((await run(['document', 'self-check', file('done.json'), '--blank'])).out).not.toContain('2026-12-20');
  });

  it('names what is allowed', async () => {
    const { code, err } = await run(['document', 'plam', TEA, '--lang', 'en']);
    expect(code).toBe(2);
    expect(err).toContain('did you mean plan?');
    expect((await run(['document', 'plan', TEA, '--option', 'nowhere'])).code).toBe(2);
  });
});
