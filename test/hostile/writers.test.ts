import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runInside } from '../cli/in-process.ts';
import { harmlessScenario, hostileScenario } from './hostile-scenario.ts';

const folder = mkdtempSync(join(tmpdir(), 'ec-tco-writers-'));
afterAll(() => rmSync(folder, { recursive: true }));
const [hostile, harmless] = [join(folder, 'hostile.json'), join(folder, 'harmless.json')];
writeFileSync(hostile, JSON.stringify(hostileScenario()));
writeFileSync(harmless, JSON.stringify(harmlessScenario()));

/** What a reader of the form makes of a text: the same for every text that means nothing but itself. */
const STRUCTURE = {
  html: (text: string) => {
    const tags = text.match(/<[!/]?[a-z][^\s>]*(?:\s+[a-z-]+(?==))*/gi) ?? [];
    // Every < and every > belongs to a tag, every & to a character that is written out.
    expect(text.match(/</g)?.length).toBe(tags.length);
    expect(text.match(/&(?!amp;|lt;|gt;|quot;|#39;|#x27;)/g) ?? []).toEqual([]);
    return tags;
  },
  md: (text: string) =>
    text.split('\n').map((line) => {
      const bars = line.replaceAll(/\\./g, '').match(/\|/g)?.length ?? 0;
      return `${/^\s*(?:#{1,6} |[-*+] |\d+[.)] |> |```|---|\|)?/.exec(line)?.[0] ?? ''} ${bars}`;
    }),
  csv: (text: string) => {
    const rows = rowsOf(text);
    for (const cell of rows.flat())
      expect(cell, JSON.stringify(cell)).not.toMatch(/^[\s\u200B-\u200F\u202A-\u202E]*[=+@＝＋＠|%\t\r]/);
    return rows.map((row) => row.length);
  },
  ics: (text: string) =>
    text
      .replaceAll(/\r\n[ \t]/g, '')
      .split('\r\n')
      .map((line) => /^[A-Z-]+(?=[;:])/.exec(line)?.[0] ?? line),
} as const;

/** The fields of a CSV, by RFC 4180. */
function rowsOf(text: string): readonly (readonly string[])[] {
  const fields = [...text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)];
  const rows: string[][] = [[]];
  for (const [, quoted, bare = '', end] of fields) {
    rows.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

const WRITTEN: readonly (readonly [keyof typeof STRUCTURE, readonly string[]])[] = [
  ['csv', ['compare', '--format', 'csv', '--detail']],
  ['csv', ['compare', '--format', 'csv']],
  ['md', ['compare', '--format', 'md', '--detail']],
  ['md', ['contract', '--option', 'own']],
  ['html', ['contract', '--option', 'own', '--format', 'html']],
  ['csv', ['document', 'plan', '--format', 'csv']],
  ['ics', ['document', 'plan', '--format', 'ics']],
  ...['questions', 'self-check', 'periodic', 'acceptance', 'plan', 'approval'].flatMap((kind) => [
    ['html', ['document', kind, '--format', 'html']] as const,
    ['md', ['document', kind, '--format', 'md']] as const,
  ]),
];

describe('no text means anything but itself', () => {
  test.each(WRITTEN)('%s: %s', async (form, [command = '', ...words]) => {
    const kind = command === 'document' ? words.splice(0, 1) : [];
    const written = async (file: string) => {
      const { code, out, err } = await runInside([command, ...kind, file, ...words], { isTerminal: false });
      expect([code, err]).toEqual([0, '']);
      return out;
    };
    const [bad, good] = [await written(hostile), await written(harmless)];
    expect(bad).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/);
    // A CSV gives every text back; documents are read as they stand: what a name turns round ends with it.
    if (form !== 'csv') expect(bad).not.toMatch(/[\u202D\u202E]/);
    for (const [opened, closed] of [
      [/[\u202A\u202B]/g, /\u202C/g],
      [/[\u2066-\u2068]/g, /\u2069/g],
    ] as const) {
      if (form !== 'csv') expect(bad.match(closed)?.length ?? 0).toBe(bad.match(opened)?.length ?? 0);
    }
    const [found, wanted] = [STRUCTURE[form](bad), STRUCTURE[form](good)];
    expect(wanted.length).toBeGreaterThan(5);
    expect(found).toEqual(wanted);
  });
});
