import { expect, test } from 'vitest';
import { axisYen } from './axis-yen.ts';
import { px, sound } from './number.ts';
import { spread } from './spread.ts';
import { TextRuler } from './text-ruler.ts';

test.each([
  [0, '0円', '¥0'],
  [-1_234, '−1,234円', '−¥1.23K'],
  [55_000, '5.5万円', '¥55K'],
  [12_340_000, '1,234万円', '¥12.3M'],
  [123_000_000, '1.23億円', '¥123M'],
  [1e13, '10兆円', '¥10T'],
])('%d yen at an axis', (yen, ja, en) => {
  expect(axisYen('ja')(yen)).toBe(ja);
  expect(axisYen('en')(yen)).toBe(en);
});

test('numbers that are none are left out or drawn at 0', () => {
  expect([Number.NaN, Infinity, undefined].map(sound)).toEqual([undefined, undefined, undefined]);
  expect(sound(-1e300)).toBe(-1e18);
  expect(px(Number.NaN)).toBe(0);
});

test('spread boxes keep their order, do not overlap and move little', () => {
  const boxes = [50, 10, 52, 12, 200].map((at) => ({ at, size: 20 }));
  const places = spread(boxes, 0, 300);
  const order = [...places.keys()].sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  expect(order).toEqual([1, 3, 0, 2, 4]);
  const sorted = [...places].sort((a, b) => a - b);
  for (const [i, place] of sorted.slice(1).entries()) expect(place - (sorted[i] ?? 0)).toBeGreaterThanOrEqual(19.99);
  expect(places[4]).toBe(200);
  expect(places[0]).toBeCloseTo(50, 5);
});

test('a number does not part from what it counts', () => {
  const ruler = new TextRuler(16, 'sans-serif');
  for (let width = 110; width < 200; width += 7) {
    const { lines } = ruler.wrap('3,480円なら−3,543,682円、2万円を5年払うと−4,533,682円', width, 20);
    expect(lines.filter((line) => /^[円万年]/u.test(line))).toEqual([]);
  }
});

test('lines break between Japanese characters, but no punctuation begins one', () => {
  const ruler = new TextRuler(16, 'sans-serif');
  const { lines, cut } = ruler.wrap('自社構築（外部委託）、セキュリティ保守。SaaS platform', 100, 9);
  expect(cut).toBe(false);
  for (const line of lines) {
    expect(line).not.toMatch(/^[、。）」ーィ]|（$/);
    expect(ruler.width(line)).toBeLessThanOrEqual(100);
  }
  expect(lines.join('').replace(/\s/g, '')).toBe('自社構築（外部委託）、セキュリティ保守。SaaSplatform');
});

test('what does not fit ends with an ellipsis', () => {
  const ruler = new TextRuler(16, 'sans-serif');
  const { lines, cut } = ruler.wrap('あ'.repeat(50), 100, 2);
  expect([lines.length, cut]).toEqual([2, true]);
  expect(lines[1]).toMatch(/…$/);
  expect(ruler.wrap('', 100, 2)).toEqual({ lines: [''], cut: false });
});
