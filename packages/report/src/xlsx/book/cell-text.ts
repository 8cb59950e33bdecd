// What XML 1.0 cannot hold; tabs and line breaks it can.
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
const LONE = /\p{Cs}/gu;
/** How OOXML writes a character by its number; a text that looks like one is escaped by one. */
const ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;
/** Most characters of a cell in Excel. */
const MOST = 32_767;

/** A text as a cell can hold it: every sign that a workbook can keep, none that would end the file or turn into another. */
export const cellText = (text: string): string => keptText(text).replace(ESCAPE, '_x005F_');

/** What a text is once a cell has held it: the same, for all but signs that no workbook can hold. */
export const keptText = (text: string): string =>
  cut(text.replace(FORBIDDEN, '').replace(LONE, '\uFFFD').replace(/\r\n?/g, '\n'));

const cut = (text: string): string =>
  text.length <= MOST ? text : text.slice(0, MOST - 1).replace(/[\uD800-\uDBFF]$/, '');
