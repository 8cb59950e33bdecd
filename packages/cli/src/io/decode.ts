import type { Text } from '@ec-tco/core';

/** Text of UTF-8 bytes, without a byte order mark; or why they are none. */
export function decodeUtf8(
  bytes: Uint8Array,
): { readonly ok: true; readonly text: string } | { readonly ok: false; readonly why: Text } {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return { ok: false, why: UTF16 };
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { ok: false, why: NOT_UTF8 };
  }
}

const UTF16: Text = {
  ja: '文字コードが UTF-16 です。UTF-8 で保存し直してください',
  en: 'is UTF-16; save it as UTF-8',
};
const NOT_UTF8: Text = {
  ja: '文字コードが UTF-8 ではありません（Shift_JIS など）。UTF-8 で保存し直してください',
  en: 'is not UTF-8 (Shift_JIS perhaps); save it as UTF-8',
};
