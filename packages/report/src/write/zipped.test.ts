import { strFromU8, strToU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zipped } from './zipped.ts';

const text = (length: number) => Array.from({ length }, (_, i) => String(i)).join(' ');

test('every file comes out as it went in, large and empty ones too, in order, with the same bytes each time', async () => {
  const files = { 'a.xml': strToU8('<a/>'), 'folder/large.xml': strToU8(text(150_000)), none: new Uint8Array() };
  const bytes = await zipped(files, async () => {});
  const out = unzipSync(bytes);
  expect(Object.keys(out)).toEqual(Object.keys(files));
  expect(strFromU8(out['folder/large.xml'] ?? new Uint8Array())).toBe(text(150_000));
  expect(out['none']).toHaveLength(0);
  expect(bytes.length).toBeLessThan(500_000);
  expect(await zipped(files, async () => {})).toEqual(bytes);
});

test('it pauses before each file, and every 256 kB of a large one', async () => {
  let pauses = 0;
  const pause = () => {
    pauses += 1;
    return Promise.resolve();
  };
  await zipped({ a: new Uint8Array(256 * 1024), b: new Uint8Array(256 * 1024 + 1), c: new Uint8Array() }, pause);
  expect(pauses).toBe(1 + 2 + 1);
});
