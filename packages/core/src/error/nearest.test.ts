import { describe, expect, it } from 'vitest';
import { nearestPaths } from './nearest.ts';

describe('nearestPaths', () => {
  it('puts the nearest first, five at most', () => {
    const known = Array.from({ length: 20 }, (_, i) => `options/a/total/year/${i}`);
    const found = nearestPaths('options/a/total/yaer/3', ['other', ...known]);
    expect(found).toHaveLength(5);
    expect(found[0]).toBe('options/a/total/year/3');
  });

  it('suggests nothing for what is like nothing', () => {
    expect(nearestPaths('???', ['options/a/total'])).toEqual([]);
    expect(nearestPaths('', ['options/a/total', ''])).toEqual([]);
  });
});
