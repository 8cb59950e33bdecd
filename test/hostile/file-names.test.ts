import { expect, test } from 'vitest';
import { fileName } from '../../packages/widget/src/theme/file-name.ts';
import { HOSTILE_TEXTS } from './texts.ts';

test.each(Object.entries(HOSTILE_TEXTS))('every system takes it: %s', (_, title) => {
  for (const text of [title, title.repeat(50), `😀${'𠮷'.repeat(300)}${title}`]) {
    const name = fileName(text, 'json');
    expect(name).toMatch(/^[^\p{C}\\/:*?"<>|.\s-][^\p{C}\\/:*?"<>|]*\.json$/u);
    expect(name.isWellFormed()).toBe(true);
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
  }
});
