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
import { optionNames, tornadoBars } from '../testing/data.ts';
import type { EcTcoTornadoChart } from './tornado-chart.ts';
import './tornado-chart.ts';

const TAG = 'ec-tco-tornado-chart';
const data = (language: 'ja' | 'en' = 'ja') => ({
  language,
  bars: tornadoBars(language),
  base: 3_400_000,
  better: { below: optionNames(language)[2] ?? '', above: optionNames(language)[3] ?? '' },
});

test.each(['ja', 'en'] as const)('axe finds nothing (%s)', async (language) => {
  await accessible(await show<EcTcoTornadoChart>(TAG, { ...data(language), tableOpen: true }));
});

test('each end says its input, its difference and whether it changes the verdict', async () => {
  const names = labels(await show<EcTcoTornadoChart>(TAG, data()));
  expect(names).toContain('月間売上、高い場合、600万円なら−520万円、結論が変わる');
  expect(names).toContain('月間売上、低い場合、150万円なら690万円');
});

test('arrow keys go from end to end', async () => {
  const chart = await show<EcTcoTornadoChart>(TAG, data());
  await userEvent.tab();
  await userEvent.keyboard('{ArrowRight}{ArrowDown}');
  expect(focused(chart)).toBe('WAFと脆弱性診断の月額費用、高い場合、25万円なら790万円');
});

test('the table has the numbers of the picture', async () => {
  const chart = await show<EcTcoTornadoChart>(TAG, data());
  const table = cells(chart);
  for (const bar of tornadoBars('ja')) {
    for (const text of [bar.name, bar.low.input, bar.high.input]) expect(table).toContain(text);
  }
  for (const name of labels(chart)) expect(table).toContain(/なら([^、]*)/.exec(name)?.[1]);
  expect(table.filter((text) => text === '結論が変わる')).toHaveLength(2);
});

test('zero is drawn only where the verdict could turn', async () => {
  expect(within(await show<EcTcoTornadoChart>(TAG, data()), 'svg g > .zero').length).toBeGreaterThan(1);
  const far = data().bars.map((bar) => ({
    ...bar,
    low: { ...bar.low, value: bar.low.value + 9e7 },
    high: { ...bar.high, value: bar.high.value + 9e7 },
  }));
  expect(within(await show<EcTcoTornadoChart>(TAG, { ...data(), base: 9.34e7, bars: far }), '.zero')).toHaveLength(0);
});

test('saves SVG and PNG files of the same picture', async () => saves(await show<EcTcoTornadoChart>(TAG, data())));

test.each(WIDTHS)('labels stay whole and apart at %i px', async (width) => {
  for (const language of ['ja', 'en'] as const) sound(await show<EcTcoTornadoChart>(TAG, data(language), width));
});

test('odd numbers never reach the picture', async () => {
  for (let seed = 1; seed <= 30; seed++) {
    const next = oddNumbers(seed);
    const bars = Array.from({ length: seed % 13 }, (_, i) => ({
      ...{ id: `${i}`, name: `項目${i}` },
      low: { input: '低', value: next() },
      high: { input: '高', value: next() },
    }));
    sound(await show<EcTcoTornadoChart>(TAG, { bars, base: next() }, WIDTHS[seed % WIDTHS.length]));
  }
});
