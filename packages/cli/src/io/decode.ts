import type { Text } from '@ec-tco/core';

const NOT_UTF16: Text = {
  ja: '文字コード UTF-16 として壊れています。UTF-8 で保存し直してください',
  en: 'is broken UTF-16; save it as UTF-8',
};
const NOT_UTF8: Text = {
  ja: '文字コードが UTF-8 ではありません（Shift_JIS など）。UTF-8 で保存し直してください',
  en: 'is not UTF-8 (Shift_JIS perhaps); save it as UTF-8',
};

/** Text of bytes in UTF-8, or in UTF-16 with its byte order mark, without the mark; or why they are neither. */
export function decodeText(bytes: Uint8Array): Decoded {
  const utf16 = utf16Of(bytes);
  return utf16 ? decoded(bytes, utf16, NOT_UTF16) : decodeUtf8(bytes);
}

/** Text of bytes in UTF-8: of a line, whose first bytes are no mark of the whole. */
export const decodeUtf8 = (bytes: Uint8Array): Decoded => decoded(bytes, 'utf-8', NOT_UTF8);

type Decoded = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly why: Text };

function decoded(bytes: Uint8Array, encoding: string, why: Text): Decoded {
  try {
    return { ok: true, text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return { ok: false, why };
  }
}

/** As what bytes that begin with the mark of UTF-16 are read; undefined for others. */
export function utf16Of([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/**
 * Bytes of a stream, those of UTF-16 rewritten as UTF-8: some shells write it for every `>`. Where UTF-16 breaks off,
 * nobody knows which line it is: throws what `broken` makes of it.
 */
export async function* asUtf8(
  stream: AsyncIterable<Uint8Array>,
  broken: (why: Text) => Error,
): AsyncGenerator<Uint8Array> {
  let held = Buffer.alloc(0);
  let decoder: Decoder | undefined;
  let known = false;
  for await (const chunk of stream) {
    held = held.length > 0 ? Buffer.concat([held, chunk]) : Buffer.from(chunk);
    // The mark may come in two pieces.
    if (!known && held.length < 2) continue;
    if (!known) {
      const utf16 = utf16Of(held);
      decoder = utf16 && new TextDecoder(utf16, { fatal: true });
      known = true;
    }
    yield decoder ? rewritten(decoder, broken, held) : held;
    held = Buffer.alloc(0);
  }
  if (held.length > 0) yield held;
  if (decoder) yield rewritten(decoder, broken);
}

// The name is a value only where no page's types are loaded.
type Decoder = InstanceType<typeof TextDecoder>;

function rewritten(decoder: Decoder, broken: (why: Text) => Error, bytes?: Uint8Array): Uint8Array {
  try {
    return Buffer.from(bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode());
  } catch {
    throw broken(NOT_UTF16);
  }
}
