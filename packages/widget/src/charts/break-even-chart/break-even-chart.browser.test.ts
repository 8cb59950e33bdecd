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
import { differencePoints, oneRoot, optionNames, twoRoots } from '../testing/data.ts';
import type { EcTcoBreakEvenChart } from './break-even-chart.ts';
import './break-even-chart.ts';

const TAG = 'ec-tco-break-even-chart';
const data = (language: 'ja' | 'en' = 'ja') => ({
  language,
  inputName: language === 'ja' ? '月間売上' : 'Monthly sales',
  optionA: optionNames(language)[2] ?? '',
  optionB: optionNames(language)[3] ?? '',
  current: 2_000_000,
  points: differencePoints(oneRoot),
  roots: [3_000_000],
});
const drawn = (chart: EcTcoBreakEvenChart): string =>
  within(chart, 'svg text')
    .map((text) => text.textContent)
    .join('');

test.each(['ja', 'en'] as const)('axe finds nothing (%s)', async (language) => {
  await accessible(await show<EcTcoBreakEvenChart>(TAG, { ...data(language), tableOpen: true }));
});

test('points say who is cheaper, roots where that turns', async () => {
  const names = labels(await show<EcTcoBreakEvenChart>(TAG, data()));
  expect(names).toContain('損益分岐点 3,000,000円');
  expect(names[0]).toBe('月間売上 500,000円、差額 450万円、「SaaS型ECプラットフォーム」が安い');
  expect(names).toContain(
    '月間売上 8,000,000円、差額 −900万円、「自社構築（セキュリティ保守運用サービス付き）」が安い',
  );
});

test('regions between roots are named in text', async () => {
  const chart = await show<EcTcoBreakEvenChart>(TAG, {
    ...data(),
    points: differencePoints(twoRoots),
    roots: [6e6, 2e6],
  });
  const text = drawn(chart);
  expect(text).toContain('500,000円〜2,000,000円：「SaaS型ECプラットフォーム」が安い');
  expect(text).toContain('2,000,000円〜6,000,000円：「自社構築（セキュリティ保守運用サービス付き）」が安い');
  expect(text).toContain('6,000,000円〜8,000,000円：「SaaS型ECプラットフォーム」が安い');
});

test('roots closer than the points still turn the sign', async () => {
  const points = differencePoints((x) => ((x - 3e6) * (x - 3.1e6)) / 1e6);
  const chart = await show<EcTcoBreakEvenChart>(TAG, { ...data(), points, roots: [3e6, 3.1e6] });
  expect(drawn(chart)).toContain('3,000,000円〜3,100,000円：「自社構築（セキュリティ保守運用サービス付き）」が安い');
});

test('no root is said', async () => {
  const chart = await show<EcTcoBreakEvenChart>(TAG, { ...data(), points: differencePoints(() => 5), roots: [] });
  expect(drawn(chart)).toContain('この範囲では逆転しません');
});

test('arrow keys go along the curve and down to the roots', async () => {
  const chart = await show<EcTcoBreakEvenChart>(TAG, data());
  await userEvent.tab();
  await userEvent.keyboard('{ArrowRight}{ArrowDown}');
  expect(focused(chart)).toBe('損益分岐点 3,000,000円');
});

test('the table has the numbers of the picture', async () => {
  const chart = await show<EcTcoBreakEvenChart>(TAG, data());
  const table = cells(chart);
  for (const name of labels(chart).filter((text) => text.startsWith('月間売上'))) {
    const [input, difference] = name.split('、');
    expect(table).toContain(input?.replace('月間売上 ', ''));
    expect(table).toContain(difference?.replace('差額 ', ''));
  }
  expect(table).toContain('損益分岐点 3,000,000円');
});

test('saves SVG and PNG files of the same picture', async () => saves(await show<EcTcoBreakEvenChart>(TAG, data())));

test.each(WIDTHS)('labels stay whole and apart at %i px', async (width) => {
  for (const language of ['ja', 'en'] as const) {
    sound(await show<EcTcoBreakEvenChart>(TAG, data(language), width));
    sound(
      await show<EcTcoBreakEvenChart>(
        TAG,
        { ...data(language), points: differencePoints(twoRoots), roots: [2e6, 6e6] },
        width,
      ),
    );
  }
});

test('odd numbers never reach the picture', async () => {
  for (let seed = 1; seed <= 30; seed++) {
    const next = oddNumbers(seed);
    const points = Array.from({ length: seed % 20 }, () => ({ input: next(), difference: next() }));
    sound(
      await show<EcTcoBreakEvenChart>(
        TAG,
        { points, roots: [next(), next()], current: next() },
        WIDTHS[seed % WIDTHS.length],
      ),
    );
  }
});
