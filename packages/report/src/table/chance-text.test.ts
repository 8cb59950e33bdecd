import { expect, it } from 'vitest';
import { chanceText } from './chance-text.ts';

const PERCENT = /9[5-9](\.\d+)?%|100%/;

it('tells no percentage near 100, or near 0, of numbers that nobody has confirmed', () => {
  for (const language of ['ja', 'en'] as const) {
    for (let value = 0; value <= 1; value += 0.005) {
      const text = chanceText({ value, error: 0.001 }, true, language);
      expect(text, `${value}`).not.toMatch(PERCENT);
      expect(text, `${value}`).not.toMatch(/^[0-4](\.\d+)?%|^0/);
    }
    expect(chanceText({ value: 0.62, error: 0.01 }, true, language)).toBe('62%');
  }
});

it('never says that a confirmed chance is certain, or none', () => {
  expect(chanceText({ value: 1, error: 0.0007 }, false, 'ja')).toBe('99.9%以上');
  expect(chanceText({ value: 1, error: 0.002 }, false, 'en')).toBe('at least 99.8%');
  expect(chanceText({ value: 0, error: 0.0007 }, false, 'ja')).toBe('0.1%未満');
  expect(chanceText({ value: 0.97, error: 0.01 }, false, 'en')).toBe('97%');
  // Nothing was drawn: it is so.
  expect(chanceText({ value: 1, error: 0 }, false, 'ja')).toBe('100%');
});
