import { expect, test } from 'vitest';
import { deflate, inflate } from './deflate.ts';

const BYTES = Uint8Array.from({ length: 200_000 }, (_, i) => (i * i) % 251);

test('comes back whole, in as many pieces as it takes', async () => {
  const packed = await deflate(BYTES);
  expect(packed.length).toBeLessThan(BYTES.length);
  expect(await inflate(packed, BYTES.length)).toEqual({ status: 'whole', bytes: BYTES });
});

test('one byte more than may come out is too large, and what is cut gives its beginning', async () => {
  const packed = await deflate(BYTES);
  expect(await inflate(packed, BYTES.length - 1)).toEqual({ status: 'too-large' });
  const cut = await inflate(packed.slice(0, -1), BYTES.length);
  expect(cut.status).toBe('cut');
  const bytes = 'bytes' in cut ? cut.bytes : new Uint8Array();
  expect(bytes).toEqual(BYTES.slice(0, bytes.length));
});
