import { expect, test } from 'vitest';
import { type Chart, show, sound, within } from '../testing/check.ts';
import { optionNames, tornadoBars } from '../testing/data.ts';
import '../tornado-chart/tornado-chart.ts';

const tornado = () =>
  show('ec-tco-tornado-chart', {
    bars: tornadoBars('ja'),
    base: 3_400_000,
    better: { below: optionNames('ja')[2] ?? '', above: optionNames('ja')[3] ?? '' },
  } as Partial<Chart>);

// What is drawn is laid out by the width of its letters; the table beside it takes any spacing.
test('a reader who spaces letters and words out loses no figure of a picture', async () => {
  const chart = await tornado();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }');
  chart.shadowRoot?.adoptedStyleSheets.push(sheet);
  expect(getComputedStyle(within(chart, 'figcaption')[0] as Element).letterSpacing).not.toBe('normal');
  sound(chart);
  for (const text of within(chart, 'svg text')) expect(getComputedStyle(text).letterSpacing).toBe('normal');
});

test('what can be done with a chart names the chart', async () => {
  const chart = await tornado();
  const named = within(chart, '.buttons button').map((button) => button.getAttribute('aria-label'));
  expect(named).toContain('SVGで保存：見出し');
  expect(named).toContain('PNGで保存：見出し');
  const table = within(chart, 'ec-tco-disclosure')[0]?.shadowRoot?.querySelector('summary');
  expect(table?.getAttribute('aria-label')).toBe('数値を表で見る：見出し');
});
