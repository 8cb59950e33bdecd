import './calculator.ts';
import { html, render } from 'lit';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { inside } from '../../fields/fixtures.ts';

test.each([360, 1280])('at %d px the picture stays where it is when the first answer comes', async (width) => {
  await page.viewport(width, 740);
  const main = document.createElement('main');
  document.body.replaceChildren(main);
  render(html`<ec-tco-calculator lang="ja" persona="tea-farm"></ec-tco-calculator>`, main);
  const calculator = main.querySelector('ec-tco-calculator');
  if (!calculator) throw new Error('no calculator');
  const answer = () => inside(calculator, 'ec-tco-answer');
  const top = () => inside(answer(), '.bars').getBoundingClientRect().top;
  const busy = () => inside(answer(), 'section').ariaBusy;
  await expect.poll(busy).toBe('true');
  const before = top();
  await expect.poll(busy).toBe('false');
  // Less than 5 % of the window: a reader does not lose her place.
  expect(Math.abs(top() - before)).toBeLessThan(37);
});
