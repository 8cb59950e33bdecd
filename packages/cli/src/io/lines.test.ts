import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from './lines.ts';

async function* chunks(parts: readonly Uint8Array[]) {
  for (const part of parts) {
    await Promise.resolve();
    yield part;
  }
}

async function read(parts: readonly (string | Uint8Array)[], longest = 1000) {
  const found: [number, string | undefined][] = [];
  for await (const { number, bytes } of linesOf(chunks(parts.map((part) => Buffer.from(part as string))), longest)) {
    found.push([number, bytes && Buffer.from(bytes).toString()]);
  }
  return found;
}

describe('linesOf', () => {
  it('splits at line feeds only', async () => {
    expect(await read(['a\u2028b\n\nc\r\nd'])).toEqual([
      [1, 'a\u2028b'],
      [2, ''],
      [3, 'c\r'],
      [4, 'd'],
    ]);
    expect(await read(['a\n'])).toEqual([[1, 'a']]);
    expect(await read([])).toEqual([]);
  });

  it('leaves out the bytes of a line that is too long, and goes on after it', async () => {
    expect(await read(['abc', 'def', 'ghi\nxy\n', 'abcde'], 4)).toEqual([
      [1, undefined],
      [2, 'xy'],
      [3, undefined],
    ]);
  });

  it('does not depend on how the bytes arrive', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ maxLength: 8 })), fc.integer({ min: 1, max: 5 }), async (texts, size) => {
        const bytes = Buffer.from(texts.map((text) => text.replaceAll('\n', ' ')).join('\n'));
        const parts = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
          bytes.subarray(i * size, (i + 1) * size),
        );
        const whole = bytes.length === 0 ? [] : bytes.toString().replace(/\n$/, '').split('\n');
        expect((await read(parts)).map(([, text]) => text)).toEqual(whole);
      }),
    );
  });
});
