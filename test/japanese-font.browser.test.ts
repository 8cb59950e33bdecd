import { expect, test } from 'vitest';

/** The pixels of one character in the page's standard font. */
function drawn(character: string): string {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 40;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.font = '32px sans-serif';
  context.fillText(character, 2, 34);
  return canvas.toDataURL();
}

test('the browser draws Japanese, not the same empty box for each character', () => {
  expect(new Set(['日', '本', '円', 'あ', 'ア'].map(drawn)).size).toBe(5);
});
