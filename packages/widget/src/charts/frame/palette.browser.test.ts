import { expect, test } from 'vitest';
import { COLORS, dashOf, symbolOf } from './palette.ts';

type Rgb = readonly [number, number, number];

const BACKGROUNDS = { light: '#ffffff', dark: '#1a1a1a' } as const;

const linear = (hex: string): Rgb => {
  const part = (i: number): number => {
    const value = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
};

/** WCAG 2 contrast. */
function contrast(a: string, b: string): number {
  const [x, y] = [a, b].map((hex) => {
    const [red, green, blue] = linear(hex);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
  }) as [number, number];
  return Math.max(x, y) / Math.min(x, y);
}

/** Machado, Oliveira & Fernandes 2009, severity 1. */
const EYES = {
  normal: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protan: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deutan: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritan: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

function seen([r, g, b]: Rgb, eye: readonly number[]): Rgb {
  const row = (i: number): number =>
    Math.min(1, Math.max(0, (eye[i] ?? 0) * r + (eye[i + 1] ?? 0) * g + (eye[i + 2] ?? 0) * b));
  return [row(0), row(3), row(6)];
}

function oklab([r, g, b]: Rgb): Rgb {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

test.each(COLORS)('%s has a contrast of 3:1 on light and on dark', (color) => {
  for (const background of Object.values(BACKGROUNDS)) expect(contrast(color, background)).toBeGreaterThanOrEqual(3);
});

test.each(Object.entries(EYES))('any two colours differ for %s eyes', (_, eye) => {
  for (const [i, a] of COLORS.entries()) {
    for (const b of COLORS.slice(i + 1)) {
      const [x, y] = [oklab(seen(linear(a), eye)), oklab(seen(linear(b), eye))];
      expect(100 * Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]), `${a} ${b}`).toBeGreaterThan(10);
    }
  }
});

test('twelve lines differ in dash or shape even without any colour', () => {
  const looks = Array.from({ length: 12 }, (_, i) => `${dashOf(i)} ${symbolOf(i)}`);
  expect(new Set(looks).size).toBe(12);
});
