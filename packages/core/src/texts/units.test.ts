import { describe, expect, it } from 'vitest';
import { PER_PATTERNS, UNIT_NAMES, UNIT_PATTERNS } from './units.ts';

describe('units', () => {
  it('has a place for the number in every pattern', () => {
    for (const pattern of [...Object.values(UNIT_PATTERNS), ...Object.values(PER_PATTERNS)]) {
      for (const text of Object.values(pattern)) expect(text.split('#')).toHaveLength(2);
    }
    for (const text of Object.values(UNIT_NAMES)) expect(text.ja && text.en).toBeTruthy();
  });
});
