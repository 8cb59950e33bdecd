// Control characters and lone surrogates: none belongs in a document.
const CONTROL = /[\u0000-\u001F\u007F-\u009F\u2028\u2029]+/gu;
const LONE = /\p{Cs}/gu;
const EMBEDDING = /[\u202A\u202B]/u;
// They turn letters and digits round, of which no language has need: a date behind a name could be read backwards.
const OVERRIDE = /[\u202D\u202E]/gu;
const ISOLATE = /[\u2066-\u2068]/u;
const POP_EMBEDDING = '\u202C';
const POP_ISOLATE = '\u2069';

/**
 * A text on one line of a document that knows both directions of reading: its marks of direction stay (overrides do not), those left open
 * are closed at its end and those that would close somebody else's are left out, so that it turns nothing but itself.
 */
export function enclosed(text: string): string {
  const open: string[] = [];
  let whole = '';
  for (const sign of text.replace(CONTROL, ' ').replace(OVERRIDE, '').replace(LONE, '\uFFFD').trim()) {
    if (EMBEDDING.test(sign)) open.push(POP_EMBEDDING);
    else if (ISOLATE.test(sign)) open.push(POP_ISOLATE);
    else if (sign === POP_EMBEDDING || sign === POP_ISOLATE) {
      if (open.at(-1) !== sign) continue;
      open.pop();
    }
    whole += sign;
  }
  return whole + open.reverse().join('');
}
