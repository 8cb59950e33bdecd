import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  accessible,
  cells,
  focused,
  labels,
  oddNumbers,
  saves,
  show,
  sound,
  WIDTHS,
  within,
} from '../testing/check.ts';
import { categories, categoryOptions, longNames, manyOptions, markedOptions, values } from '../testing/data.ts';
import type { EcTcoCategoryChart } from './category-chart.ts';
import './category-chart.ts';

const TAG = 'ec-tco-category-chart';
const marked = { categories: categories('ja'), options: markedOptions('ja') };

test.each(['ja', 'en'] as const)('axe finds nothing (%s)', async (language) => {
  const chart = await show<EcTcoCategoryChart>(TAG, {
    ...{ language, categories: categories(language), options: markedOptions(language) },
    tableOpen: true,
  });
  await accessible(chart);
});

test('every amount and total has a name that says option, category, amount and state', async () => {
  const names = labels(await show<EcTcoCategoryChart>(TAG, marked));
  expect(names).toContain('自社構築（内製）、構築時・セキュリティ、90万円');
  expect(names).toContain('自社構築（内製）、合計、約2,089万円、対象外：脆弱性診断を行う人がいないため');
  expect(names).toContain('ショッピングモール、合計、約1,347万円以上、価格が未定の費用あり');
  expect(names.some((name) => name.includes('、0円'))).toBe(false);
});

test('one tab stop, arrow keys from amount to amount', async () => {
  const chart = await show<EcTcoCategoryChart>(TAG, { categories: categories('ja'), options: categoryOptions('ja') });
  expect(within(chart, '.mark[tabindex="0"]')).toHaveLength(1);
  await userEvent.tab();
  expect(focused(chart)).toBe('自社構築（内製）、構築時・セキュリティ以外、320万円');
  await userEvent.keyboard('{ArrowRight}');
  expect(focused(chart)).toContain('構築時・セキュリティ、90万円');
  await userEvent.keyboard('{ArrowDown}');
  expect(focused(chart)).toContain('自社構築（外部委託）、構築時・セキュリティ、150万円');
  await userEvent.keyboard('{End}');
  expect(focused(chart)).toContain('自社構築（外部委託）、合計');
  await userEvent.keyboard('{Control>}{End}{/Control}');
  expect(focused(chart)).toContain('ショッピングモール、合計');
  await userEvent.keyboard('{Control>}{Home}{/Control}{ArrowLeft}{ArrowUp}');
  expect(focused(chart)).toContain('自社構築（内製）、構築時・セキュリティ以外');
  await chart.updateComplete;
  expect(within(chart, '.readout')[0]?.textContent?.trim()).toBe(focused(chart));
  expect(within(chart, '.mark[tabindex="0"]')).toHaveLength(1);
  await userEvent.tab();
  expect(chart.shadowRoot?.activeElement?.localName).toBe('ec-tco-disclosure');
});

test('drawn by turns: in a task of its own, and at once where it is only pointed at', async () => {
  const chart = document.createElement(TAG);
  Object.assign(chart, { byTurn: true, categories: categories('ja'), options: categoryOptions('ja') });
  document.body.append(chart);
  const soon = async () => {
    for (let i = 0; i < 20; i += 1) await Promise.resolve();
  };
  await soon();
  expect(chart.shadowRoot?.querySelector('svg') ?? null).toBeNull();
  await chart.updateComplete;
  const marks = within(chart, '.mark');
  expect(marks.length).toBeGreaterThan(10);
  marks[3]?.dispatchEvent(new PointerEvent('pointerenter'));
  await soon();
  expect(within(chart, '.readout')[0]?.textContent?.trim()).toBe(marks[3]?.getAttribute('aria-label'));
  chart.options = categoryOptions('ja').slice(0, 1);
  await soon();
  expect(within(chart, '.mark')).toHaveLength(marks.length);
  await chart.updateComplete;
  expect(within(chart, '.mark').length).toBeLessThan(marks.length);
  chart.remove();
});

test('the table has the numbers of the picture', async () => {
  const chart = await show<EcTcoCategoryChart>(TAG, marked);
  const table = cells(chart);
  for (const name of labels(chart)) {
    for (const part of name.split('、').filter((text) => /円/.test(text))) expect(table).toContain(part);
  }
  expect(within(chart, 'tbody tr')).toHaveLength(5);
});

test('a pointer on an amount shows it', async () => {
  const chart = await show<EcTcoCategoryChart>(TAG, marked);
  const mark = within(chart, '.mark')[2];
  mark?.dispatchEvent(new PointerEvent('pointerenter'));
  await chart.updateComplete;
  expect(within(chart, '.readout')[0]?.textContent?.trim()).toBe(mark?.getAttribute('aria-label'));
});

test('saves SVG and PNG files of the same picture', async () => saves(await show<EcTcoCategoryChart>(TAG, marked)));

test('the buttons save files named by the title', async () => {
  const chart = await show<EcTcoCategoryChart>(TAG, marked);
  const saved: string[] = [];
  const onClick = (event: MouseEvent): void => {
    const link = event.composedPath()[0];
    if (!(link instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    saved.push(link.download);
  };
  document.addEventListener('click', onClick);
  for (const button of within<HTMLButtonElement>(chart, 'button:not([aria-pressed])')) button.click();
  await expect.poll(() => saved.toSorted()).toEqual(['見出し.png', '見出し.svg']);
  document.removeEventListener('click', onClick);
});

test.each(WIDTHS)('labels stay whole and apart at %i px', async (width) => {
  for (const language of ['ja', 'en'] as const) {
    for (const options of [markedOptions(language), manyOptions(language), longNames(language)]) {
      sound(await show<EcTcoCategoryChart>(TAG, { language, categories: categories(language), options }, width));
    }
  }
});

test('odd numbers never reach the picture', async () => {
  for (let seed = 1; seed <= 30; seed++) {
    const next = oddNumbers(seed);
    const options = Array.from({ length: seed % 13 }, (_, i) => ({
      id: `${i}`,
      name: `案${i}`,
      values: values([next(), next(), next(), next(), next(), next(), next()]),
      ...(seed % 3 === 0 ? { total: next() } : {}),
      ...(seed % 2 === 0 ? { status: 'unpriced' as const } : {}),
    }));
    sound(await show<EcTcoCategoryChart>(TAG, { categories: categories('ja'), options }, WIDTHS[seed % WIDTHS.length]));
  }
});

test('nothing to show is said', async () => {
  const chart = await show<EcTcoCategoryChart>(TAG, { options: [], categories: categories('ja') });
  expect(within(chart, '.empty')[0]?.textContent).toBe('表示するデータがありません。');
  expect(await chart.toPng()).toBeUndefined();
  await accessible(chart);
});

test('draws again when its box changes', async () => {
  const chart = await show<EcTcoCategoryChart>(TAG, marked, 900);
  (chart.parentElement as HTMLElement).style.width = '300px';
  await expect.poll(() => within(chart, 'svg')[0]?.getAttribute('width')).toBe('288');
  sound(chart);
});

test('plain colours until patterns are asked for', async () => {
  const chart = await show<EcTcoCategoryChart>(TAG, marked);
  const seen = () => within(chart, '.texture').map((texture) => getComputedStyle(texture).opacity);
  expect(new Set(seen())).toEqual(new Set(['0']));
  within<HTMLButtonElement>(chart, 'button[aria-pressed]')[0]?.click();
  await chart.updateComplete;
  expect(new Set(seen())).toEqual(new Set(['0.75']));
});
