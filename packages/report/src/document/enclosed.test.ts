import { expect, test } from 'vitest';
import { enclosed } from './enclosed.ts';

test.each([
  ['a\u0000b\nc\td', 'a b c d'],
  ['\u202Eabc\u202C', 'abc'],
  ['\u202D12', '12'],
  ['\u202Aabc', '\u202Aabc\u202C'],
  ['\u2067\u202Bx', '\u2067\u202Bx\u202C\u2069'],
  ['x\u202C\u2069y', 'xy'],
  ['\u2066\u202C\u2069z', '\u2066\u2069z'],
  ['שלום\u200F!', 'שלום\u200F!'],
  ['\uD83D', '\uFFFD'],
])('%j becomes %j', (text, whole) => expect(enclosed(text)).toBe(whole));
