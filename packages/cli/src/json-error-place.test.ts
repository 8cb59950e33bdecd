import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonErrorPlace } from './json-error-place.ts';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('jsonErrorPlace', () => {
  it.each([
    ['{\n  "a": x\n}', 2, 8],
    ['{"a":1', 1, 7],
    ['{"a":1,}', 1, 8],
    ['[1,2,\n]', 2, 1],
    ["{'a':1}", 1, 2],
    ['{"a":01}', 1, 6],
    ['1 2', 1, 3],
    ['', 1, 1],
    ['"a\nb"', 1, 1],
    ['[NaN]', 1, 2],
    ['{"a" 1}', 1, 6],
    ['[1}', 1, 3],
  ])('%j', (json, line, column) => {
    expect(jsonErrorPlace(json)).toEqual({ line, column });
  });

  it('finds an error exactly where JSON.parse does not take the text', () => {
    const broken = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', ']', '{', ':', '0', '\\', 'tru'))
      .map(([json, at, put]) => json.slice(0, at % (json.length + 1)) + put + json.slice((at % (json.length + 1)) + 1));
    fc.assert(
      fc.property(fc.oneof(fc.json(), broken, fc.string()), (json) => {
        expect(jsonErrorPlace(json) === undefined).toBe(isJson(json));
      }),
      { numRuns: 2000 },
    );
  });
});
