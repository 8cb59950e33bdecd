/**
 * What may have come between the letters of our key on its way: a wrapped line with the mark of a quotation, a soft line
 * break, a hyphen of any kind. Never what begins another part of the address.
 */
const BETWEEN = '[^A-Za-z0-9&#]{0,16}';
const WORD = `(?<![a-z0-9])${[...'ectco'].join(BETWEEN)}`;
const MOST_ROUNDS = 10;

const KEY = new RegExp(`${WORD}${BETWEEN}(?:=|:)`, 'i');
/** The sign behind the key was lost; what follows begins as all links do, or is too long for a word. */
const UNSIGNED = new RegExp(`${WORD}${BETWEEN}(?=A[Q-v][\\w+/-]{20}|[\\w+/-]{200})`);
/** The key alone, or its beginning, where a program ended the link at the hyphen. */
const NAME = new RegExp(`(?:^|[#&?])(?:${WORD}[^a-z0-9&#]*|ec-(?:tc?)?)(?:$|&)`, 'i');
/** The part of a calculator that has a name: it, and the link behind it. */
export const OWNED: RegExp = new RegExp(`^(.+?)/(${WORD}.*)$`, 'is');
const UNSEEN = /[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFE0E\uFE0F\uFEFF]/g;
const ENTITIES: Readonly<Record<string, string>> = {
  ...{ amp: '&', equals: '=', hyphen: '-', dash: '-', ndash: '-', minus: '-', mdash: '\u2014', lowbar: '_' },
  ...{ nbsp: ' ', shy: '', lt: '<', gt: '>', quot: '"', plus: '+', sol: '/', colon: ':', num: '#' },
};

/**
 * A fragment without what programs wrapped it in: percent-encoding, entities and tags of HTML, quoted-printable, however
 * often over; in one width, without what cannot be seen.
 */
export function unwrapped(fragment: string): string {
  let text = fragment;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = text;
    text = text
      .replace(/(?:%[0-9a-f]{2})+/gi, bytes)
      .replace(/&#(?:0*(\d{1,7})|x0*([0-9a-f]{1,6}));/gi, (_, decimal?: string, hex?: string) =>
        character(Number(decimal ?? `0x${hex}`)),
      )
      .replace(/&([a-z]{2,6});/gi, (entity, name: string) => ENTITIES[name.toLowerCase()] ?? entity)
      .replace(/=(2[0BDF]|3[ADE]|5F|0[AD])/gi, (_, hex: string) => character(Number.parseInt(hex, 16)))
      .replace(/<\/?[a-z][^<>]{0,40}>/gi, '');
    if (text === before) break;
  }
  return text.replace(/[\uFF01-\uFF5E]/g, (c) => c.normalize('NFKC')).replace(UNSEEN, '');
}

function bytes(run: string): string {
  try {
    return decodeURIComponent(run);
  } catch {
    // Bytes that are no text came from a cut in their middle: nothing of ours is written with them.
    return ' ';
  }
}
const character = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : ' ');

/** Where what our key announces begins in an unwrapped fragment; `empty` where nothing follows; undefined without a key. */
export function behindKey(text: string): number | 'empty' | undefined {
  const key = KEY.exec(text) ?? UNSIGNED.exec(text);
  if (key) return key.index + key[0].length;
  return NAME.test(text) ? 'empty' : undefined;
}
