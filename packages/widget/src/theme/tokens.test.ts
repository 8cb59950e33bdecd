import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COLORS, type ColorName, PRIMITIVES, SIZES } from './tokens.ts';

const PUBLISHED = readFileSync(new URL(import.meta.resolve('@digital-go-jp/design-tokens/dist/tokens.css')), 'utf8');

test.each(Object.entries(PRIMITIVES))('%s is the published colour', (name, value) => {
  const group = /^(white|black|solid)/.test(name) ? 'neutral' : 'primitive';
  expect(PUBLISHED).toContain(`--color-${group}-${name}: ${value};`);
});

test('type and shape are the published ones', () => {
  const published = (name: string) => new RegExp(`--${name}: ([^;]+);`).exec(PUBLISHED)?.[1] ?? name;
  expect(published('font-family-sans')).toBe(SIZES['font-family']);
  expect(published('font-weight-700')).toBe(SIZES['weight-bold']);
  expect(published('line-height-170')).toBe(SIZES['line-height']);
  expect(published('line-height-130')).toBe(SIZES['line-height-dense']);
  expect(published('font-size-14').replace('rem', 'em')).toBe(SIZES['text-small']);
  expect(published('font-size-20').replace('rem', 'em')).toBe(SIZES['text-large']);
  expect(published('font-size-28').replace('rem', 'em')).toBe(SIZES['text-xlarge']);
  expect(16 * Number.parseFloat(published('border-radius-8'))).toBe(Number.parseFloat(SIZES.radius));
  expect(16 * Number.parseFloat(published('border-radius-16'))).toBe(Number.parseFloat(SIZES['radius-large']));
  expect(published('elevation-1').replaceAll(' ', '')).toBe(SIZES.shadow.replaceAll(' ', ''));
});

const channel = (c: number): number => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => channel(Number.parseInt(hex.slice(at, at + 2), 16) / 255));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string): number => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};

/** [foreground, background, least contrast]: 4.5 for text, 3 for edges and rings (WCAG 2.2 AA). */
const PAIRS: [ColorName, ColorName, number][] = [
  ...(['background', 'surface', 'accent-surface'] as const).flatMap((on): [ColorName, ColorName, number][] => [
    ['text', on, 4.5],
    ['text-muted', on, 4.5],
    ['accent', on, 4.5],
    ['accent-hover', on, 4.5],
    ['accent-active', on, 4.5],
    ['border', on, 3],
    ['focus', on, 3],
  ]),
  ...(['error', 'warning', 'success'] as const).flatMap((kind): [ColorName, ColorName, number][] => [
    [kind, 'background', 4.5],
    [kind, 'surface', 4.5],
    [kind, `${kind}-surface`, 4.5],
    ['text', `${kind}-surface`, 4.5],
  ]),
  ['on-accent', 'accent', 4.5],
  ['on-accent', 'accent-hover', 4.5],
  ['on-accent', 'accent-active', 4.5],
  ['on-error', 'error', 4.5],
  ['on-error', 'error-hover', 4.5],
  ['focus', 'focus-glow', 3],
];

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('contrast, %s', (_, side) => {
  test.each(PAIRS)('%s on %s is at least %d', (front, back, least) => {
    expect(contrast(PRIMITIVES[COLORS[front][side]], PRIMITIVES[COLORS[back][side]])).toBeGreaterThanOrEqual(least);
  });
});

test('the measure itself', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});
