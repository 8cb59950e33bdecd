import './calculator.ts';
import { html, render } from 'lit';
import { expect, test } from 'vitest';
import { inside, settled } from '../../fields/fixtures.ts';
import { views } from './views-controller.ts';

test('a view that is not there yet says so; one that cannot be loaded is tried again, with the focus on its tab', async () => {
  const main = document.createElement('main');
  document.body.replaceChildren(main);
  render(html`<ec-tco-calculator lang="ja" persona="tea-farm"></ec-tco-calculator>`, main);
  const calculator = main.querySelector('ec-tco-calculator');
  if (!calculator) throw new Error('no calculator');
  await settled(calculator);
  const load = views.load.guide;
  let fail: (error: Error) => void = () => undefined;
  views.load.guide = () =>
    new Promise((_, reject) => {
      fail = reject;
    });
  const panel = () => inside(calculator, '#panel-guide');
  const tab = inside(calculator, '#tab-guide');
  tab.focus();
  tab.click();
  await calculator.updateComplete;
  await expect.poll(() => panel().querySelector('[role=status]')?.textContent).toBe('読み込んでいます。');
  expect(calculator.shadowRoot?.activeElement).toBe(tab);
  await expect
    .poll(() => {
      fail(new TypeError('Failed to fetch dynamically imported module'));
      return panel().querySelector('[role=alert]')?.textContent;
    })
    .toContain('読み込めませんでした');

  if (load) views.load.guide = load;
  panel().querySelector('button')?.click();
  await expect.poll(() => panel().querySelector('.coming')).toBeNull();
  await expect
    .poll(() => panel().querySelector('ec-tco-guide')?.shadowRoot?.querySelector('h2')?.textContent)
    .toBeTruthy();
  expect(calculator.shadowRoot?.activeElement).toBe(tab);
});
