import { describe, expect, test } from 'vitest';
import { describeFound } from './found.ts';

test.each<[unknown, string]>([
  [undefined, 'undefined'],
  [null, 'null'],
  [0, '0'],
  [-1.5, '-1.5'],
  [Number.NaN, 'NaN'],
  [Number.NEGATIVE_INFINITY, '-Infinity'],
  [1e308, '1e+308'],
  [true, 'true'],
  ['', '""'],
  ['月額', '"月額"'],
  ['a"b\n', '"a\\"b\\n"'],
  ['\ud800', '"\\ud800"'],
  // Nothing that is shown turns what stands around it.
  ['\u202EAPI\u2069\u200F\u061C', '"\uFFFDAPI\uFFFD\uFFFD\uFFFD"'],
  [5n, '5n'],
  [[], 'array(0)'],
  [[1, 2], 'array(2)'],
  [{}, 'object'],
  [new Date(0), 'object'],
  [() => 1, 'function'],
  [Symbol('s'), 'symbol'],
  [Object.create(null), 'object'],
])('%o is shown as %s', (value, shown) => expect(describeFound(value)).toBe(shown));

test('the length told is the one that is limited: without quotes and escapes', () => {
  expect(describeFound('"'.repeat(201))).toMatch(/… \(201\)$/);
  expect(describeFound('x'.repeat(61))).toMatch(/… \(61\)$/);
  expect(describeFound('😀'.repeat(201))).toMatch(/… \(201\)$/);
  expect(describeFound(10n ** 99n)).toMatch(/… \(101\)$/);
});

describe('what is long is cut', () => {
  test.each(['x'.repeat(1_000_000), '😀'.repeat(100), `x${'😀'.repeat(100)}`, '\n'.repeat(100), 10n ** 1000n])(
    '%#',
    (value) => {
      const shown = describeFound(value);
      expect(shown.length).toBeLessThan(80);
      expect(shown).toMatch(/… \(\d+\)$/);
      expect(shown.isWellFormed()).toBe(true);
    },
  );
});

test('a revoked Proxy does not throw', () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  expect(describeFound(proxy)).toBe('object');
});
