import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseScenario } from '@ec-tco/core';
import { afterAll, describe, expect, test } from 'vitest';
import { hostileScenario } from '../hostile/hostile-scenario.ts';
import { HOSTILE_TEXTS } from '../hostile/texts.ts';
import { validScenario } from '../hostile/valid-scenario.ts';
import { runInside } from './in-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'ec-tco-steering-'));
afterAll(() => rmSync(folder, { recursive: true }));

const scenario = join(folder, 'hostile.json');
writeFileSync(scenario, JSON.stringify(hostileScenario()));
const other = join(folder, 'other.json');
writeFileSync(other, JSON.stringify({ ...hostileScenario(), horizonYears: 3 }));

test('such names are allowed: they reach what is written', () => {
  const parsed = parseScenario(hostileScenario());
  expect(parsed.ok ? [] : parsed.problems.map(({ path, code }) => `${path} ${code}`)).toEqual([]);
});

/** What the program itself says to a terminal: bold, red, and a progress line taken away. */
const OWN = /\u001B\[(?:1|22|31|39)m|\r\u001B\[K/g;
const STEERING =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]|\r(?!\n)/;

const expectQuiet = (text: string, own: RegExp | undefined) => {
  const found = STEERING.exec(own ? text.replace(own, '') : text);
  if (found) expect.fail(`${JSON.stringify(text.slice(Math.max(0, found.index - 60), found.index + 60))}`);
};

const FORMATS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  table: [
    ...[
      ['compare'],
      ['compare', '--detail'],
      ['analyse', '--all'],
      ['risk'],
      ['check'],
      ['check', '--without', 'build-1'],
    ],
    ...[['explain'], ['explain', 'options/own/total', '--depth', '9']],
  ].map(([command = '', ...rest]) => [command, scenario, ...rest, '--format', 'table']),
  json: [['compare'], ['analyse'], ['risk'], ['check'], ['explain', 'options/own/total']].map(
    ([command = '', ...rest]) => [command, scenario, ...rest, '--format', 'json'],
  ),
  others: [
    ['validate', scenario],
    ['compare', scenario, '--format', 'csv', '--detail'],
    ['compare', scenario, '--format', 'md', '--detail'],
    ['diff', scenario, other, '--format', 'md'],
    ['contract', scenario, '--option', 'own'],
    ['contract', scenario, '--option', 'own', '--format', 'html'],
    ...['questions', 'self-check', 'periodic', 'acceptance', 'plan', 'approval'].flatMap((kind) =>
      ['html', 'md'].map((format) => ['document', kind, scenario, '--format', format]),
    ),
    ['document', 'plan', scenario, '--format', 'csv'],
    ['document', 'plan', scenario, '--format', 'ics'],
  ],
};

describe.each(Object.keys(FORMATS))('on a terminal, as %s', (kind) => {
  test.each(FORMATS[kind] ?? [])('%s %s %s %s %s', async (...args) => {
    for (const lang of ['ja', 'en']) {
      const { code, out, err } = await runInside([...args, '--lang', lang]);
      expect(code).toBe(0);
      expectQuiet(err, OWN);
      expect(out.length).toBeGreaterThan(20);
      expectQuiet(out, kind === 'table' ? OWN : undefined);
      if (kind === 'json') expect(JSON.parse(out)).toBeTruthy();
    }
  });
});

test('the hostile table of two scenarios, and lines of a batch', async () => {
  const { code, out } = await runInside(['diff', scenario, other]);
  expect(code).toBe(0);
  expectQuiet(out, OWN);
  const lines = await runInside(['batch', '-'], {
    input: `${JSON.stringify(hostileScenario())}\n${Object.values(HOSTILE_TEXTS)
      .map((text) => JSON.stringify({ [text]: text }))
      .join('\n')}\n`,
  });
  expect(lines.code).toBe(1);
  expectQuiet(lines.out, undefined);
  expectQuiet(lines.err, OWN);
});

/** Everywhere that a word of the command line comes back in a message. */
const PLACES: readonly ((text: string) => readonly string[])[] = [
  (text) => [text],
  (text) => ['help', text],
  (text) => ['compare', text],
  (text) => ['compare', scenario, text],
  (text) => ['compare', scenario, `--${text}`],
  (text) => ['compare', scenario, `--format=${text}`],
  (text) => ['compare', scenario, '--bom=1', `--bom=${text}`],
  (text) => ['compare', scenario, '--lang', text],
  (text) => ['compare', scenario, '--output', join(folder, 'no', text)],
  (text) => ['batch', join(folder, text)],
  (text) => ['import', text],
  (text) => ['validate', `${folder}/${text}`],
  (text) => ['explain', scenario, text],
  (text) => ['explain', scenario, 'options/own/total', '--depth', text],
  (text) => ['contract', scenario, '--option', text],
  (text) => ['document', text, scenario],
  (text) => ['document', 'plan', scenario, '--option', text],
  (text) => ['document', 'approval', scenario, '--before', text],
  (text) => ['analyse', scenario, '--pair', text],
  (text) => ['analyse', scenario, '--pair', `own,${text}`],
  (text) => ['check', scenario, '--without', text],
  (text) => ['example', text],
  (text) => ['figures', '--date', text],
];

test.each(Object.entries(HOSTILE_TEXTS))('a word of the command line: %s', async (_, text) => {
  const word = text.replaceAll('\u0000', '');
  for (const place of PLACES) {
    const { code, out, err } = await runInside(place(word));
    // 1: a path that happens to lead to some file.
    expect([1, 2, 3]).toContain(code);
    expect(out).toBe('');
    expectQuiet(err, OWN);
    expect(err).not.toMatch(/\n {4}at /);
    // A line of its own in a name is no line of the message.
    expect(err).not.toMatch(/^ec-tco: all is well/m);
  }
});

test.each(Object.entries(HOSTILE_TEXTS))('a key or value of a scenario: %s', async (_, text) => {
  const input = JSON.stringify({ ...validScenario(), [text]: 1, journey: text, title: { [text]: text } });
  for (const command of ['validate', 'compare', 'batch']) {
    const { code, out, err } = await runInside([command, '-'], { input });
    expect([code, out]).toEqual([1, '']);
    expectQuiet(err, OWN);
  }
});
