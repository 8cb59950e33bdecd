import { LINK_WORDS } from './link-words.ts';

// A byte below 128 is itself; the next ones are the most frequent words; the last ones, with a byte behind, all others.
const FIRST = 128;
const SHORT = 100;
const LONG = FIRST + SHORT;
const [QUOTE, COMMA, OPEN, CLOSE, BEGIN, END] = [34, 44, 123, 125, 91, 93];

const codes: ReadonlyMap<string, number> = new Map(LINK_WORDS.map((word, i) => [word, i]));
const utf8 = new TextEncoder();

/** A JSON value in few bytes: words by their number, without what only separates. */
export function encodeJson(value: unknown): Uint8Array<ArrayBuffer> {
  const out: number[] = [];
  const text = (word: string): void => {
    const code = codes.get(word);
    if (code === undefined) out.push(...utf8.encode(JSON.stringify(word)));
    else if (code < SHORT) out.push(FIRST + code);
    else out.push(LONG + Math.floor((code - SHORT) / 256), (code - SHORT) % 256);
  };
  const write = (one: unknown): void => {
    if (typeof one === 'string') text(one);
    else if (Array.isArray(one)) {
      out.push(BEGIN);
      for (const item of one) write(item);
      out.push(END);
    } else if (typeof one === 'object' && one !== null) {
      out.push(OPEN);
      for (const [key, item] of Object.entries(one)) {
        // As JSON does it.
        if (item === undefined) continue;
        text(key);
        write(item);
      }
      out.push(CLOSE);
    } else out.push(...utf8.encode(JSON.stringify(one ?? null)), COMMA);
  };
  write(value);
  return Uint8Array.from(out);
}

/**
 * The JSON text of what was encoded, at most `most` characters; undefined where it would grow past that. Of bytes that were
 * cut or changed it is the text up to there, as it is read of JSON that was cut.
 */
export function decodeJson(bytes: Uint8Array, most: number): string | undefined {
  const decoder = new TextDecoder();
  /** For each open bracket: whether it is an object, and how many texts and values stand in it. */
  const open: { readonly isObject: boolean; count: number }[] = [];
  let text = '';
  const separated = (): void => {
    const top = open.at(-1);
    if (!top) return;
    if (top.isObject && top.count % 2 === 1) text += ':';
    else if (top.count > 0) text += ',';
    top.count += 1;
  };
  for (let at = 0; at < bytes.length; ) {
    if (text.length > most) return undefined;
    const byte = bytes[at] as number;
    at += 1;
    if (byte === CLOSE || byte === END) {
      text += String.fromCharCode(byte);
      open.pop();
      continue;
    }
    separated();
    if (byte === OPEN || byte === BEGIN) {
      text += String.fromCharCode(byte);
      open.push({ isObject: byte === OPEN, count: 0 });
    } else if (byte >= FIRST) {
      const second = byte < LONG ? 0 : bytes[at];
      if (byte >= LONG) at += 1;
      const word = LINK_WORDS[byte < LONG ? byte - FIRST : SHORT + 256 * (byte - LONG) + (second ?? 0)];
      if (word === undefined || second === undefined) return text;
      text += JSON.stringify(word);
    } else if (byte === QUOTE) {
      const end = endOfText(bytes, at);
      text += decoder.decode(bytes.subarray(at - 1, end));
      at = end;
    } else {
      const end = bytes.indexOf(COMMA, at);
      text += decoder.decode(bytes.subarray(at - 1, end < 0 ? bytes.length : end));
      at = end < 0 ? bytes.length : end + 1;
    }
  }
  return text.length > most ? undefined : text;
}

/** The place behind the quotation mark that ends a text. */
function endOfText(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; at += 1) {
    if (bytes[at] === 92) at += 1;
    else if (bytes[at] === QUOTE) return at + 1;
  }
  return bytes.length;
}
