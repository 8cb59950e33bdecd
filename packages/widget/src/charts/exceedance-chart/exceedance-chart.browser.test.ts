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
import { lossCurves, rareCurves } from '../testing/data.ts';
import type { EcTcoExceedanceChart } from './exceedance-chart.ts';
import './exceedance-chart.ts';

const TAG = 'ec-tco-exceedance-chart';
const data = { curves: lossCurves('ja') };

test.each(['ja', 'en'] as const)('axe finds nothing (%s)', async (language) => {
  await accessible(await show<EcTcoExceedanceChart>(TAG, { language, curves: lossCurves(language), tableOpen: true }));
});

test('points and quantiles have names', async () => {
  const names = labels(await show<EcTcoExceedanceChart>(TAG, data));
  expect(names).toContain('自社構築（外部委託）、P95、約2,948万円、損失が約2,948万円以上になる確率 5%');
  expect(names).toContain('自社構築（外部委託）、損失が1,000万円以上になる確率 11.2%');
});

test('arrow keys go along a curve', async () => {
  const chart = await show<EcTcoExceedanceChart>(TAG, data);
  await userEvent.tab();
  const first = focused(chart);
  await userEvent.keyboard('{ArrowRight}');
  expect(focused(chart)).not.toBe(first);
  await userEvent.keyboard('{ArrowDown}');
  expect(focused(chart)).toContain('自社構築（セキュリティ保守運用サービス付き）');
});

test('the table has the numbers of the picture, and quantiles of zero', async () => {
  const chart = await show<EcTcoExceedanceChart>(TAG, data);
  const table = cells(chart);
  for (const name of labels(chart)) {
    const [, loss, chance] = /損失が(.*)以上になる確率 (.*)$/.exec(name) ?? [];
    if (name.includes('P9')) expect(table).toContain(loss);
    else for (const text of [loss, chance]) expect(table).toContain(text);
  }
  expect(table).toContain('0円');
});

test('saves SVG and PNG files of the same picture', async () => saves(await show<EcTcoExceedanceChart>(TAG, data)));

test.each(WIDTHS)('labels stay whole and apart at %i px', async (width) => {
  for (const axis of ['log', 'sqrt'] as const) {
    sound(await show<EcTcoExceedanceChart>(TAG, { ...data, axis }, width));
    sound(await show<EcTcoExceedanceChart>(TAG, { language: 'en', curves: rareCurves('en'), axis }, width));
  }
});

test('odd numbers never reach the picture', async () => {
  for (let seed = 1; seed <= 30; seed++) {
    const next = oddNumbers(seed);
    const curves = Array.from({ length: seed % 13 }, (_, i) => ({
      ...{ id: `${i}`, name: `案${i}` },
      points: Array.from({ length: (seed * i) % 9 }, () => ({ loss: next(), probability: next() })),
      quantiles: [
        { level: next(), loss: next() },
        { level: 0.95, loss: next() },
      ],
    }));
    const axis = (['auto', 'log', 'sqrt'] as const)[seed % 3] ?? 'auto';
    sound(await show<EcTcoExceedanceChart>(TAG, { curves, axis }, WIDTHS[seed % WIDTHS.length]));
  }
});

test('a curve without any loss still draws', async () => {
  const curves = [{ id: 'a', name: 'A', points: [{ loss: 0, probability: 1 }], quantiles: [{ level: 0.99, loss: 0 }] }];
  const chart = await show<EcTcoExceedanceChart>(TAG, { curves });
  expect(within(chart, 'svg')).toHaveLength(1);
  sound(chart);
});
