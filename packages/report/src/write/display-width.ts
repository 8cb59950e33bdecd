// UAX #11: wide and full-width characters. Ambiguous ones (Greek, box drawing) count one, as terminals do by default.
const WIDE =
  /[\u1100-\u115F\u2329\u232A\u2E80-\u303E\u3041-\u4DBF\u4E00-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{18DFF}\u{1AFF0}-\u{1B2FF}\u{1F200}-\u{1F2FF}\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}/u;
// A half-width voicing mark has a place of its own although it extends the letter before it.
const NO_WIDTH = /^(?![\uFF9E\uFF9F])[\p{Mn}\p{Me}\p{Cf}\p{Cc}\u1160-\u11FF]$/u;
const EMOJI =
  /^(?:\p{Regional_Indicator}{2}|\p{Extended_Pictographic}.*[\u200D\uFE0F\u{1F3FB}-\u{1F3FF}]|[\d#*]\uFE0F)/u;

const graphemes = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/** The parts of a text that must not be torn apart: a letter with its marks, an emoji with its joiners. */
export const graphemesOf = (text: string): readonly string[] =>
  Array.from(graphemes.segment(text), ({ segment }) => segment);

/** Columns a text takes on a terminal: full-width characters two, combining marks none. */
export function displayWidth(text: string): number {
  // Most cells are numbers.
  if (/^[\x20-\x7E]*$/.test(text)) return text.length;
  return graphemesOf(text).reduce((sum, part) => sum + graphemeWidth(part), 0);
}

function graphemeWidth(grapheme: string): number {
  if (EMOJI.test(grapheme)) return 2;
  let width = 0;
  for (const character of grapheme) width += NO_WIDTH.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}
