import { html, render } from 'lit';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { inside, settled } from '../../fields/fixtures.ts';
import type { EcTcoCalculator } from './calculator.component.ts';
import './calculator.ts';

const frame = () => new Promise((done) => requestAnimationFrame(done));

function roots(root: ShadowRoot): ShadowRoot[] {
  return [root, ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? roots(shadowRoot) : []))];
}

/** Does what a browser's translation does: each text is put into two `<font>`, in every shadow root. */
function translate(calculator: EcTcoCalculator): number {
  let count = 0;
  for (const root of roots(calculator.shadowRoot as ShadowRoot)) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (text.data.trim() === '' || text.parentElement?.closest('style, script, [translate=no], textarea')) continue;
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      outer.append(inner);
      text.replaceWith(outer);
      inner.append(text.data);
      count += 1;
    }
  }
  return count;
}

/** What is read of it, through all shadow roots. */
const textOf = (calculator: EcTcoCalculator): string =>
  roots(calculator.shadowRoot as ShadowRoot)
    .map((root) =>
      [...root.children]
        .filter(({ localName }) => localName !== 'style')
        .map((child) => child.textContent)
        .join(' '),
    )
    .join('\n')
    .replaceAll(/\s+/g, ' ');

async function open(): Promise<EcTcoCalculator> {
  await page.viewport(1280, 900);
  document.documentElement.lang = 'ja';
  const main = document.createElement('main');
  document.body.replaceChildren(main);
  render(html`<ec-tco-calculator persona="tea-farm"></ec-tco-calculator>`, main);
  const calculator = main.querySelector('ec-tco-calculator') as EcTcoCalculator;
  await drawn(calculator);
  return calculator;
}

async function drawn(calculator: EcTcoCalculator): Promise<void> {
  await settled(calculator);
  for (let i = 0; i < 4; i += 1) await frame();
  await expect
    .poll(() => inside(inside(calculator, 'ec-tco-answer'), 'section').getAttribute('aria-busy'))
    .toBe('false');
  await settled(calculator);
}

async function change(calculator: EcTcoCalculator): Promise<void> {
  const business = inside(calculator, 'ec-tco-business');
  const fold = inside(business, '#fold');
  if (fold.getAttribute('aria-expanded') === 'false') fold.click();
  await settled(business);
  const box = inside<HTMLInputElement>(inside(business, 'ec-tco-number-field'), '#base');
  box.value = '2,340,000';
  box.dispatchEvent(new Event('input', { bubbles: true }));
  box.dispatchEvent(new Event('change', { bubbles: true }));
  await drawn(calculator);
}

test('a page that a browser has translated shows the numbers of what is entered, not those before', async () => {
  const plain = await open();
  await change(plain);
  const wanted = textOf(plain);
  const translated = await open();
  const before = textOf(translated);
  expect(translate(translated)).toBeGreaterThan(100);
  await change(translated);
  expect(before).not.toBe(wanted);
  expect(textOf(translated)).toBe(wanted);
});
