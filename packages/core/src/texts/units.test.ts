import { describe, expect, it } from 'vitest';
import { LANGUAGES } from './language.ts';
import { UNIT_NAMES, UNIT_TEXTS } from './units.ts';

describe('units', () => {
  it.each(LANGUAGES)('has a place for the number in every pattern of %s', (language) => {
    const { patterns, per } = UNIT_TEXTS[language];
    const all = [...Object.values(patterns).flatMap((pattern) => Object.values(pattern)), ...Object.values(per)];
    for (const text of all) expect(text.split('#')).toHaveLength(2);
    for (const text of Object.values(UNIT_NAMES)) expect(text[language]).toBeTruthy();
  });
});
