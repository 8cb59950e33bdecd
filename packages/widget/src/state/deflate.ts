/** Compresses without a header. Runs in every browser of today and in Node, without a library. */
export async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** What came out: all of it, as much as was sound, or nothing because it would have grown past the bound. */
export type Inflated =
  | { readonly status: 'whole' | 'cut'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly status: 'too-large' };

/** Decompresses at most `most` bytes: what grows beyond is stopped while it streams. Never throws. */
export async function inflate(bytes: Uint8Array<ArrayBuffer>, most: number): Promise<Inflated> {
  const stream = new DecompressionStream('deflate-raw');
  const writer = stream.writable.getWriter();
  // Rejections arrive through the reader too; unhandled ones here would only be noise.
  Promise.all([writer.write(bytes), writer.close()]).catch(() => undefined);
  const reader = stream.readable.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  let status: 'whole' | 'cut' = 'whole';
  for (;;) {
    const next = await reader.read().catch(() => undefined);
    if (next === undefined) status = 'cut';
    if (next?.value === undefined) break;
    size += next.value.length;
    if (size > most) {
      await reader.cancel().catch(() => undefined);
      return { status: 'too-large' };
    }
    chunks.push(next.value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return { status, bytes: whole };
}
