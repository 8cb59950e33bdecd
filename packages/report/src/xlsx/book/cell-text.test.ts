import { expect, test } from 'vitest';
import { cellText } from './cell-text.ts';

test.each([
  ['=cmd()', '=cmd()'],
  ['a\tb\nc', 'a\tb\nc'],
  ['a\r\nb\rc', 'a\nb\nc'],
  ['a\u0000\u0001\uFFFEb', 'ab'],
  ['x\uD800y', 'x\uFFFDy'],
  ['_x000D_', '_x005F_x000D_'],
  ['_x_x0041_', '_x_x005F_x0041_'],
  ['\u202Eabc 😀', '\u202Eabc 😀'],
])('%j becomes %j', (text, cell) => expect(cellText(text)).toBe(cell));

test('no cell holds more than Excel takes, and no sign is torn', () => {
  const cell = cellText('😀'.repeat(20_000));
  expect(cell.length).toBeLessThanOrEqual(32_767);
  expect(/\p{Cs}/u.test(cell)).toBe(false);
  expect(cellText('x'.repeat(32_767))).toHaveLength(32_767);
  expect(cellText('x'.repeat(32_768))).toHaveLength(32_766);
  expect(cellText(`x${'😀'.repeat(20_000)}`)).toBe(`x${'😀'.repeat(16_382)}`);
});
