import { describe, expect, it } from 'vitest';
import { visible, visibleLines } from './visible.ts';

describe('visible', () => {
  it.each([
    ['\u001B[31mred', '\\u001B[31mred'],
    ['\u009B31m', '\\u009B31m'],
    ['a\u0000\u0007\u007Fb', 'a\\u0000\\u0007\\u007Fb'],
    ['\u202Egpj.exe', '\\u202Egpj.exe'],
    ['a\nb\r\nc', 'a\\u000Ab\\u000D\\u000Ac'],
    ['\uD800', '\\uD800'],
    ['😀 和菓子 — ´', '😀 和菓子 — ´'],
  ])('%j becomes %j', (text, shown) => expect(visible(text)).toBe(shown));

  it('is what JSON reads as before', () => {
    const text = '"\u001B]0;x\u0007 \u0085\u2066\uFEFF"';
    expect(JSON.parse(visible(text).replaceAll('\u001B', '\\u001B'))).toBe('\u001B]0;x\u0007 \u0085\u2066\uFEFF');
  });
});

it('leaves lines and tabs, and no carriage return that would write over a line', () => {
  expect(visibleLines('a\r\n\tb\nc\rd\u001B[2J')).toBe('a\r\n\tb\nc\\u000Dd\\u001B[2J');
});
