import { HOSTILE_TEXTS } from './texts.ts';

/** Texts that mean something to a format of files, beside those that mean something to whoever reads a document. */
export const WRITER_TEXTS: Readonly<Record<string, string>> = {
  ...HOSTILE_TEXTS,
  call: '=cmd()',
  plus: '+1',
  minus: '-1+2',
  at: '@SUM(A1)',
  longVowel: 'ー1',
  halfWidthVowel: 'ｰ1',
  minusSign: '−1',
  fullWidthPlus: '＋1',
  fullWidthAt: '＠x',
  tab: 'a\tb',
  tabFirst: '\t=1',
  quotes: `"q" 'a' “b” 「c」`,
  lines: 'a\nb\r\nc',
  emoji: '😀👩‍👩‍👧‍👦🇯🇵',
  hebrew: '\u200Fשלום!\u200E',
  left: '\u202Eabc',
  cellError: '#N/A',
  cellEscape: '_x000D_',
  cellEscapeHalf: '_x_x0041_',
  edges: '  x  ',
  calendar: 'BEGIN:VEVENT\r\nSUMMARY:evil\r\nEND:VEVENT',
  calendarSigns: 'a,b;c\\n:d"e',
  cdata: ']]>',
  row: '</td></tr><tr><td>',
  list: '1. x',
  rule: '***',
  reference: '[x]: http://evil.example',
  autolink: 'www.evil.example a@evil.example https://evil.example',
  loneHigh: 'a\uD83Db',
  loneLow: 'a\uDE00b',
  noncharacter: 'a\uFFFEb\uFFFFc',
  long: 'とても長い名前'.repeat(600),
  longWord: 'x'.repeat(5000),
};

/**
 * What a person would read of such a text: one line, without what cannot be seen. Two texts that read alike are the same
 * to her, whatever a format makes of blanks and marks of direction.
 */
const readable = (text: string): string =>
  text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/[\p{Cc}\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

/** The same, where signs that cannot be seen are left out instead of leaving a blank. */
export const seen = (text: string): string => readable(text).replaceAll(' ', '');
