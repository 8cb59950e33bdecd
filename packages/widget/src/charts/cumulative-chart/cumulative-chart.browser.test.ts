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
import { crossovers, cumulativeSeries, manySeries } from '../testing/data.ts';
import type { EcTcoCumulativeChart } from './cumulative-chart.ts';
import './cumulative-chart.ts';

const TAG = 'ec-tco-cumulative-chart';
const five = cumulativeSeries('ja');
const data = { series: five, crossovers: crossovers(five) };

test.each(['ja', 'en'] as const)('axe finds nothing (%s)', async (language) => {
  const series = cumulativeSeries(language);
  await accessible(
    await show<EcTcoCumulativeChart>(TAG, { language, series, crossovers: crossovers(series), tableOpen: true }),
  );
});

test('points and crossings have names', async () => {
  const names = labels(await show<EcTcoCumulativeChart>(TAG, data));
  expect(names).toContain('SaaS型ECプラットフォーム、5年、1,743万円');
  expect(names).toContain('2年10か月：ここから「自社構築（内製）」が「ショッピングモール」より安くなります');
});

test('in English, months and years in the name of a point are whole words', async () => {
  const series = cumulativeSeries('en');
  const names = labels(
    await show<EcTcoCumulativeChart>(TAG, { language: 'en', series, crossovers: crossovers(series) }),
  );
  expect(names.filter((name) => /\b(mo|yr)\b/.test(name))).toEqual([]);
  expect(names.find((name) => name.includes('from here on'))).toMatch(/^\d+ (years?|months?)[^:]*: /);
});

test('left and right along a line, up and down between lines and to the crossings', async () => {
  const chart = await show<EcTcoCumulativeChart>(TAG, data);
  await userEvent.tab();
  expect(focused(chart)).toBe('自社構築（内製）、開始、410万円');
  await userEvent.keyboard('{End}{ArrowDown}');
  expect(focused(chart)).toBe('自社構築（外部委託）、5年、2,168万円');
  await userEvent.keyboard('{Control>}{End}{/Control}');
  expect(focused(chart)).toContain('2年10か月：');
});

test('the table has the numbers of the picture', async () => {
  const chart = await show<EcTcoCumulativeChart>(TAG, data);
  const table = cells(chart);
  for (const name of labels(chart).filter((text) => !text.includes('：'))) {
    expect(table).toContain(name.split('、').at(-1));
  }
  expect(within(chart, 'table')).toHaveLength(2);
});

test('saves SVG and PNG files of the same picture', async () => saves(await show<EcTcoCumulativeChart>(TAG, data)));

test.each(WIDTHS)('labels stay whole and apart at %i px', async (width) => {
  for (const language of ['ja', 'en'] as const) {
    for (const series of [cumulativeSeries(language), manySeries(language)]) {
      sound(await show<EcTcoCumulativeChart>(TAG, { language, series, crossovers: crossovers(series) }, width));
    }
  }
});

test('odd numbers never reach the picture', async () => {
  for (let seed = 1; seed <= 30; seed++) {
    const next = oddNumbers(seed);
    const series = Array.from({ length: seed % 13 }, (_, i) => ({
      id: `${i}`,
      name: `案${i}`,
      values: Array.from({ length: (seed * (i + 1)) % 70 }, next),
    }));
    const crossings = [
      { month: next(), before: '0', after: '1' },
      { month: 2.5, before: '1', after: 'nobody' },
    ];
    sound(await show<EcTcoCumulativeChart>(TAG, { series, crossovers: crossings }, WIDTHS[seed % WIDTHS.length]));
  }
});

test('nothing to show is said', async () => {
  const chart = await show<EcTcoCumulativeChart>(TAG, { series: [{ id: 'a', name: 'A', values: [Number.NaN] }] });
  expect(within(chart, '.empty')).toHaveLength(1);
});
