// Control characters, lone surrogates and marks that turn the direction of reading: none belongs in a document.
const CONTROL = /[\u0000-\u001F\u007F-\u009F\u2028\u2029]+/gu;
const DIRECTION = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
const LONE = /\p{Cs}/gu;

/** A text on one line, without what could change how the rest is read. */
export const plain = (text: string): string =>
  text.replace(CONTROL, ' ').replace(DIRECTION, '').replace(LONE, '\uFFFD').trim();
