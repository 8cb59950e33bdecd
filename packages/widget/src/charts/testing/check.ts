import { expect } from 'vitest';
import { violationsIn } from '../../theme/testing/violations.ts';
import '../../theme/theme.ts';
import type { EcTcoCategoryChart } from '../index.ts';

/** What the tests of all charts need. */

export type Chart = Pick<EcTcoCategoryChart, 'updateComplete' | 'toSvg' | 'toPng'> & HTMLElement;

/** Puts a chart with these properties on the page in a box of this width. */
export async function show<T extends Chart>(tag: string, properties: Partial<T>, width = 768): Promise<T> {
  document.body.replaceChildren();
  document.body.style.margin = '0';
  document.documentElement.lang = 'ja';
  const box = document.createElement('main');
  box.style.width = `${width}px`;
  const theme = Object.assign(document.createElement('ec-tco-theme'), { theme: 'light' });
  const chart = document.createElement(tag) as T;
  Object.assign(chart, { heading: '見出し', yenStyle: 'man', ...properties });
  theme.append(chart);
  box.append(theme);
  document.body.append(box);
  await chart.updateComplete;
  return chart;
}

export const within = <E extends Element = HTMLElement>(chart: Chart, selector: string): E[] => [
  ...(chart.shadowRoot?.querySelectorAll<E>(selector) ?? []),
];

export const labels = (chart: Chart): string[] =>
  within(chart, '.mark').map((mark) => mark.getAttribute('aria-label') ?? '');

export const focused = (chart: Chart): string => chart.shadowRoot?.activeElement?.getAttribute('aria-label') ?? '';

export const cells = (chart: Chart): string[] =>
  within(chart, 'td, tbody th').map((cell) => cell.textContent?.trim() ?? '');

export async function accessible(chart: Chart): Promise<void> {
  const violations = await violationsIn(chart);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
}

/** No number that is none, no inline style, no text cut off, no two texts over each other. */
export function sound(chart: Chart): void {
  const strings = within(chart, '*').flatMap((element) => [
    ...[...element.attributes].map((attribute) => `${attribute.name}=${attribute.value}`),
    element.textContent ?? '',
  ]);
  expect(strings.filter((text) => /NaN|Infinity|undefined|∞/.test(text))).toEqual([]);
  expect(within(chart, '[style]')).toEqual([]);
  const svg = within<SVGSVGElement>(chart, 'svg')[0];
  if (!svg) return;
  const [width, height] = [Number(svg.getAttribute('width')), Number(svg.getAttribute('height'))];
  const texts = within<SVGTextElement>(chart, 'svg text').map((element) => ({ element, box: element.getBBox() }));
  const cut = texts.filter(
    ({ box }) => box.x < -1 || box.x + box.width > width + 1 || box.y < -2 || box.y + box.height > height + 2,
  );
  expect(
    cut.map(
      ({ element, box }) => `${element.textContent} ${box.x} ${box.x + box.width} of ${width}, ${box.y} of ${height}`,
    ),
  ).toEqual([]);
  const over: string[] = [];
  for (const [i, a] of texts.entries()) {
    for (const b of texts.slice(i + 1)) {
      const x = Math.min(a.box.x + a.box.width, b.box.x + b.box.width) - Math.max(a.box.x, b.box.x);
      // The box of a line is taller than its letters.
      const y = Math.min(a.box.y + a.box.height, b.box.y + b.box.height) - Math.max(a.box.y, b.box.y);
      if (x > 1 && y > a.box.height * 0.35) over.push(`${a.element.textContent} / ${b.element.textContent}`);
    }
  }
  expect(over).toEqual([]);
}

/** Both files: well-formed, alone, and showing the same picture. */
export async function saves(chart: Chart): Promise<void> {
  const svg = await chart.toSvg();
  const text = (await svg?.text()) ?? '';
  const file = new DOMParser().parseFromString(text, 'image/svg+xml');
  expect(file.querySelector('parsererror')).toBeNull();
  expect(text).not.toMatch(/NaN|undefined|class=|style=|tabindex|<script|href|<!--/);
  expect(text).toContain('見出し');
  for (const [, id] of text.matchAll(/url\(&quot;#([\w-]+)&quot;\)/g)) expect(text).toContain(`id="${id}"`);
  const root = file.documentElement;
  const [width, height] = [Number(root.getAttribute('width')), Number(root.getAttribute('height'))];

  const png = await chart.toPng(1);
  expect(png?.type).toBe('image/png');
  const painted = await createImageBitmap(png ?? new Blob());
  expect([painted.width, painted.height]).toEqual([width, height]);

  // The browser's own rendering of the SVG is the judge of the painter.
  const image = new Image();
  const url = URL.createObjectURL(svg ?? new Blob());
  image.src = url;
  await image.decode();
  const [mine, theirs] = [pixels(painted, width, height), pixels(image, width, height)];
  URL.revokeObjectURL(url);
  let far = 0;
  for (let i = 0; i < mine.length; i += 4) {
    const away = [0, 1, 2].map((k) => Math.abs((mine[i + k] ?? 0) - (theirs[i + k] ?? 0)));
    if (Math.max(...away) > 96) far += 1;
  }
  expect(far / (mine.length / 4)).toBeLessThan(0.01);
  expect(new Set(mine).size).toBeGreaterThan(8);
}

function pixels(source: CanvasImageSource, width: number, height: number): Uint8ClampedArray {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(source, 0, 0);
  return context.getImageData(0, 0, width, height).data;
}

/** Numbers that arithmetic stumbles over. */
export const ODD = [0, -0, 1, -1, 0.4, 1e13, -1e13, 1e300, Number.NaN, Infinity, -Infinity, 12_345_678] as const;

/** A repeatable stream of odd numbers, so that a failure can be run again. */
export function oddNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return ODD[Math.floor((state / 2_147_483_648) * ODD.length)] ?? 0;
  };
}

export const WIDTHS = [280, 320, 360, 480, 600, 768, 1024, 1200] as const;
