import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth, graphemesOf } from './display-width.ts';
import { wrap } from './wrap.ts';

describe('wrap', () => {
  it('breaks English at blanks, Japanese between characters', () => {
    expect(wrap('with expected incident loss', 14)).toEqual(['with expected', 'incident loss']);
    expect(wrap('事故の見込み額を除く', 8)).toEqual(['事故の見', '込み額を', '除く']);
  });

  it('does not begin a line with what closes, nor end one with what opens', () => {
    expect(wrap('売上（税抜）、円', 6)).toEqual(['売上', '（税', '抜）、', '円']);
  });

  it('breaks what is wider than a line wherever it must', () => {
    expect(wrap('abcdefgh', 3)).toEqual(['abc', 'def', 'gh']);
    expect(wrap('', 3)).toEqual(['']);
  });

  // Each character once: a word as long as the text took minutes.
  it('breaks a word of a million characters', () => {
    expect(wrap('a'.repeat(1_000_000), 1000)).toHaveLength(1000);
    expect(wrap('a '.repeat(500_000), 1000)).toHaveLength(1000);
  });

  it('loses nothing but blanks, and is never wider than asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 2, max: 30 }), (text, columns) => {
        const lines = wrap(text, columns);
        const bare = (part: string) => part.replace(/\s/gu, '');
        expect(bare(lines.join(''))).toBe(bare(text));
        // What cannot be torn apart may be wider than a narrow line.
        const widest = Math.max(columns, ...graphemesOf(text).map(displayWidth));
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(widest);
      }),
    );
  });
});
