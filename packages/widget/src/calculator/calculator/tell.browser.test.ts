import './calculator.ts';
import { html, render } from 'lit';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { inside, settled } from '../../fields/fixtures.ts';

/** Longer than what is waited for before a change is told. */
const LONG = 1500;
const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

async function open() {
  await page.viewport(1280, 800);
  const main = document.createElement('main');
  document.body.replaceChildren(main);
  render(html`<ec-tco-calculator lang="ja" persona="tea-farm"></ec-tco-calculator>`, main);
  const calculator = main.querySelector('ec-tco-calculator');
  if (!calculator) throw new Error('no calculator');
  await settled(calculator);
  await calculator.updateComplete;
  const heard: string[] = [];
  const region = inside(inside(calculator, '#voice'), '[role=status]');
  new MutationObserver(() => {
    const text = region.textContent?.trim();
    if (text) heard.push(text);
  }).observe(region, { characterData: true, childList: true, subtree: true });
  await pause(LONG);
  const field = inside(inside(calculator, 'ec-tco-business'), 'ec-tco-number-field');
  return { calculator, heard, box: inside<HTMLInputElement>(field, '#base') };
}

test('that the answer is another is said once, when the field is left', async () => {
  const { calculator, heard, box } = await open();
  expect(heard).toEqual([]);
  await userEvent.click(box);
  await userEvent.fill(box, '2');
  await userEvent.fill(box, '200');
  await userEvent.fill(box, '200万');
  await pause(LONG);
  expect(heard).toEqual([]);
  await userEvent.tab();
  await expect.poll(() => heard.length, { timeout: 5000 }).toBe(1);
  const headline = inside(inside(calculator, 'ec-tco-answer'), '#headline').textContent?.replace(/\s+/g, '');
  expect(heard[0]?.replace(/\s+/g, '')).toBe(`答えが変わりました。${headline}`);
  await pause(LONG);
  expect(heard).toHaveLength(1);

  // What leaves the answer as it is is not told.
  await userEvent.click(box);
  await userEvent.fill(box, '2,000,000');
  await userEvent.tab();
  await pause(LONG);
  expect(heard).toHaveLength(1);
});
