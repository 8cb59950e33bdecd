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
    expect(said.top).toBeGreaterThanOrEqual(foot().top - 1);
    expect(said.width).toBeGreaterThan(200);

    await userEvent.keyboard('{Shift}');
    await expect.poll(note).toBe('');
  },
);
