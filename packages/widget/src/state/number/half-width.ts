const ALIASES: Readonly<Record<string, string>> = {
  '￥': '¥',
  '\\': '¥', // U+005C is drawn as ¥ by Japanese fonts.
  '＼': '¥',
  '、': ',',
  '､': ',',
  '。': '.', // What the . key gives while an input method is on.
  '｡': '.',
};

const WIDE = /[\uFF01-\uFF5E\uFF66-\uFF9D￥、､。｡\\]/g;
const MINUS = /[\u2010-\u2015\u2212\uFE63]/g;
const SPACE = /[\u0009\u00A0\u2000-\u200B\u202F\u205F\u3000\uFEFF]/g;

/**
 * Full-width and look-alike characters as plain ones, one for one, so that positions stay those of the typed text.
 * NFKC over the whole text would also turn "10²" into 102 and "½" into 1/2: only widths are folded here.
 */
export const toHalfWidth = (text: string): string =>
  text
    .replace(WIDE, (c) => ALIASES[c] ?? c.normalize('NFKC'))
    .replace(MINUS, '-')
    .replace(SPACE, ' ');
