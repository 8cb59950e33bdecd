import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { unpacked } from './unpacked.ts';

function place() {
  const parent = mkdtempSync(join(tmpdir(), 'unpacked-'));
  let times = 0;
  const unpack = (into: string) => {
    times += 1;
    mkdirSync(join(into, 'lib'));
    writeFileSync(join(into, 'browser'), 'x'.repeat(1000));
    writeFileSync(join(into, 'lib', 'nss'), 'y');
  };
  return { parent, dir: join(parent, 'browser-1'), unpack, times: () => times };
}

test('once is enough, and what the browser adds is no harm', () => {
  const { dir, unpack, times } = place();
  unpacked(dir, unpack);
  writeFileSync(join(dir, 'cache'), 'z');
  unpacked(dir, unpack);
  expect(times()).toBe(1);
});

test.each([
  ['cut off', (dir: string) => truncateSync(join(dir, 'browser'), 500)],
  ['a file is missing', (dir: string) => rmSync(join(dir, 'lib', 'nss'))],
  ['without its stamp, as after a break', (dir: string) => rmSync(join(dir, '.unpacked.json'))],
  ['a stamp that is cut off', (dir: string) => truncateSync(join(dir, '.unpacked.json'), 5)],
])('%s: made anew', (_, damage) => {
  const { parent, dir, unpack, times } = place();
  unpacked(dir, unpack);
  damage(dir);
  unpacked(dir, unpack);
  expect([times(), readFileSync(join(dir, 'browser'), 'utf8').length, readdirSync(parent)]).toEqual([
    2,
    1000,
    ['browser-1'],
  ]);
});

test('what does not work is not kept', () => {
  const { parent, dir } = place();
  const broken = () => {
    throw new Error('does not start');
  };
  expect(() => unpacked(dir, broken)).toThrow('does not start');
  expect(readdirSync(parent)).toEqual([]);
});
