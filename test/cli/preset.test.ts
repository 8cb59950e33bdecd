import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runInside } from './in-process.ts';

const FILE = resolve(import.meta.dirname, '../../docs/presets/sample-association.json');
const TEXT = readFileSync(FILE, 'utf8');

describe('preset', () => {
  test.each([
    ['ja', /見本協会（架空）.*参照値 2、ひな形 1.*誤りはありません/],
    ['en', /from Sample association \(made up\).*2 figures, 1 archetypes.*No problems/],
  ])('a sound one is told in a line, %s', async (lang, told) => {
    const { code, out, err } = await runInside(['preset', 'check', FILE, '--lang', lang]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(told);
  });

  test.each([
    ['ja', /プリセットに誤りが1件.*\n.*\/publisher\/ja: 使えない値です.*自分の名前/],
    ['en', /the preset has 1 problem\n.*\/publisher\/ja: .*a name of one’s own/],
  ])('somebody else’s name is refused with its place, %s', async (lang, told) => {
    const input = TEXT.replace('見本協会（架空）', 'ＩＰＡ');
    const { code, out, err } = await runInside(['preset', 'check', '-', '--lang', lang], { input, isTerminal: false });
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(told);
  });

  test('a key that stands twice, an unknown action, the schema', async () => {
    const twice = await runInside(['preset', 'check', '-'], {
      input: TEXT.replace('{', '{"id":"a",'),
      isTerminal: false,
    });
    expect([twice.code, twice.err]).toEqual([1, expect.stringContaining('/id: this key stands twice')]);
    expect(await runInside(['preset', 'chek', FILE])).toMatchObject({
      code: 2,
      err: expect.stringContaining('check') as string,
    });
    const { out } = await runInside(['preset', 'schema']);
    expect(JSON.parse(out)).toMatchObject({ $id: 'urn:ec-tco:preset:1' });
  });
});
