/** A line of a stream, counted from 1; without bytes where it is longer than allowed. */
export interface InputLine {
  readonly number: number;
  readonly bytes: Uint8Array | undefined;
}

const NEWLINE = 0x0a;

/**
 * Splits a stream of bytes at line feeds, holding one line at most: readline would keep a line of any length, and breaks
 * lines at characters that may stand inside a JSON text (U+2028). The last line needs no line feed.
 */
export async function* linesOf(stream: AsyncIterable<unknown>, longest: number): AsyncGenerator<InputLine> {
  let number = 0;
  let held: Buffer[] = [];
  let size = 0;
  const take = (end: Buffer): InputLine => {
    const whole = size + end.length;
    const bytes = whole > longest ? undefined : Buffer.concat([...held, end]);
    held = [];
    size = 0;
    number += 1;
    return { number, bytes };
  };
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk as Uint8Array);
    let from = 0;
    for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, from)) {
      yield take(bytes.subarray(from, at));
      from = at + 1;
    }
    const rest = bytes.subarray(from);
    size += rest.length;
    // Of a line that is too long only its length is kept.
    if (size > longest) held = [];
    else if (rest.length > 0) held.push(rest);
  }
  if (size > 0) yield take(Buffer.alloc(0));
}
