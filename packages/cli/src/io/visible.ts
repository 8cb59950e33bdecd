// What can steer a terminal or change the order of what is read, and lone halves of a character.
const STEERING = /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]|\p{Cs}/gu;

const escaped = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

/** A text on one line that steers no terminal: such characters become `\u001B`, which JSON reads as what it was. */
export const visible = (text: string): string => text.replace(STEERING, escaped);

/** As `visible`, with the line breaks and tabs of a text of many lines left as they are. */
export const visibleLines = (text: string): string =>
  text.replace(STEERING, (character, at: number) =>
    character === '\n' || character === '\t' || (character === '\r' && text[at + 1] === '\n')
      ? character
      : escaped(character),
  );
