import './calculator.ts';
import { html, render } from 'lit';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { inside, settled } from '../../fields/fixtures.ts';

test.each(['input', 'answer'] as const)(
  'on a phone, what was said does not lie over the form and goes with the next action: %s',
  async (view) => {
    await page.viewport(360, 740);
    const main = document.createElement('main');
    document.body.replaceChildren(main);
    render(html`<ec-tco-calculator lang="ja" persona="tea-farm"></ec-tco-calculator>`, main);
    const calculator = main.querySelector('ec-tco-calculator');
    if (!calculator) throw new Error('no calculator');
    await settled(calculator);
    inside(calculator, `#tab-${view}`).click();
    await settled(calculator);
    const field =
      view === 'input'
        ? inside<HTMLInputElement>(inside(inside(calculator, 'ec-tco-business'), 'ec-tco-number-field'), 'input')
        : inside(inside(calculator, 'ec-tco-answer'), '.number');
    field.scrollIntoView({ block: 'end' });
    field.blur();
    field.focus();
    const foot = () => inside(calculator, '.foot').getBoundingClientRect();
    const note = () => inside(inside(calculator, '#note'), '[role=status]').textContent ?? '';
    const before = foot();
    expect(before.height).toBeGreaterThan(40);
    expect(field.getBoundingClientRect().bottom).toBeLessThanOrEqual(before.top);

    // There is nothing to do again, which is said.
    await userEvent.keyboard('{Control>}y{/Control}');
    await expect.poll(note).not.toBe('');
    await settled(calculator);
    expect(foot().height).toBeLessThanOrEqual(before.height + 1);
    expect(field.getBoundingClientRect().bottom).toBeLessThanOrEqual(foot().top);
    const said = inside(inside(calculator, '#note'), '.note').getBoundingClientRect();
    // In its place where the answer is in the bar, else above the bar; the tabs stay.
    const tabs = inside(calculator, '.foot > .tabs');
    expect(said.bottom).toBeLessThanOrEqual(tabs.getBoundingClientRect().top + 1);
    expect(getComputedStyle(tabs).visibility).toBe('visible');
    if (view === 'input') expect(said.top).toBeGreaterThanOrEqual(foot().top - 1);
    else expect(said.bottom).toBeLessThanOrEqual(foot().top + 1);
    expect(said.width).toBeGreaterThan(200);

    await userEvent.keyboard('{Shift}');
    await expect.poll(note).toBe('');
  },
);

test('on a phone, what is said after starting over is in sight', async () => {
  await page.viewport(360, 740);
  const [head, main] = [document.createElement('header'), document.createElement('main')];
  head.style.blockSize = '300px';
  document.body.replaceChildren(head, main);
  render(html`<ec-tco-calculator lang="ja" persona="tea-farm"></ec-tco-calculator>`, main);
  const calculator = main.querySelector('ec-tco-calculator');
  if (!calculator) throw new Error('no calculator');
  await settled(calculator);
  scrollTo(0, 600);
  const toolbar = inside(calculator, 'ec-tco-toolbar');
  inside(toolbar, '.menu').click();
  await settled(toolbar);
  inside(toolbar, '[data-tool=reset]').click();
  const sure = () => inside(inside(calculator, '#reset'), 'dialog').querySelectorAll('button');
  await expect.poll(() => sure().length).toBe(2);
  [...sure()].at(-1)?.click();
  await expect.poll(() => calculator.shadowRoot?.querySelector('ec-tco-start')).not.toBeNull();
  const note = () => inside(inside(calculator, '#note'), '.note').getBoundingClientRect();
  await expect
    .poll(() => calculator.shadowRoot?.querySelector('#note')?.shadowRoot?.textContent)
    .toContain('最初に戻しました');
  await expect.poll(() => note().height > 20 && note().top >= 0 && note().bottom < 740).toBe(true);
});
