import { displayWidth, graphemesOf } from './display-width.ts';

// Where Japanese puts no line break in front, and where it puts none behind.
const NOT_FIRST = /^[、。，．・：；？！ー」』）〕］｝】〉》ぁぃぅぇぉっゃゅょァィゥェォッャュョ々%),.:;?!\]}]/u;
const NOT_LAST = /[「『（〔［｛【〈《([{]$/u;

/** Breaks a text into lines of at most so many columns: at blanks where there are any, else between characters. */
export function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  const push = () => {
    lines.push(line.trimEnd());
    line = '';
    width = 0;
  };
  for (const word of wordsOf(text)) {
    const wide = displayWidth(word);
    if (line !== '' && width + displayWidth(word.trimEnd()) > columns) push();
    if (wide <= columns) {
      line += word;
      width += wide;
      continue;
    }
    for (const part of graphemesOf(word)) {
      const more = displayWidth(part);
      if (line !== '' && width + more > columns) push();
      line += part;
      width += more;
    }
  }
  if (line.trimEnd() !== '' || lines.length === 0) push();
  return lines;
}

/** The smallest parts between which a line may break. */
function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  let word = '';
  // Looked at instead of the word: a word may be as long as the text.
  let last = '';
  for (const part of graphemesOf(text)) {
    const apart = /\s$/.test(last) || (isIdeographic(part) || isIdeographic(last) ? !NOT_FIRST.test(part) : false);
    if (word !== '' && apart && !NOT_LAST.test(last) && !/^\s/.test(part)) {
      words.push(word);
      word = '';
    }
    word += part;
    last = part;
  }
  return word === '' ? words : [...words, word];
}

const isIdeographic = (text: string): boolean => text !== '' && displayWidth(text.slice(-1)) === 2;
