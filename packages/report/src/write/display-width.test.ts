import { describe, expect, it } from 'vitest';
import { displayWidth } from './display-width.ts';

describe('displayWidth', () => {
  it.each([
    ['', 0],
    ['abc 1,234', 9],
    ['費用', 4],
    ['（円）', 6],
    ['ｱｲｳ', 3],
    ['ｶﾞ', 2],
    ['が', 2],
    ['か\u3099', 2],
    ['é', 1],
    ['e\u0301', 1],
    ['—−…', 3],
    ['한국어', 6],
    ['👍', 2],
    ['👩‍👩‍👧', 2],
    ['🇯🇵', 2],
    ['☕️', 2],
    ['𠮷野家', 6],
    ['a\u200Bb', 2],
    ['㈱', 2],
    ['～', 2],
  ])('%j takes %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});
