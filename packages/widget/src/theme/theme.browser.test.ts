import { html } from 'lit';
import { expect, test } from 'vitest';
import { inside, mount, settled } from '../fields/fixtures.ts';
import { violationsIn } from './testing/violations.ts';
import type { EcTcoTheme } from './theme.ts';
import '../fields/number-field/number-field.ts';

const field = html`<ec-tco-number-field label="月商"></ec-tco-number-field>`;
const color = (element: Element, name: string) => getComputedStyle(element).getPropertyValue(`--ec-tco-color-${name}`);

test('axe', async () => {
  await mount(field, 'ec-tco-number-field');
  expect(await violationsIn(document.body)).toEqual([]);
});

test('light, dark, and a page that sets its own', async () => {
  const number = await mount(field, 'ec-tco-number-field');
  const theme = number.parentElement as EcTcoTheme;
  expect([color(number, 'background'), getComputedStyle(number).colorScheme]).toEqual(['#ffffff', 'light']);
  theme.theme = 'dark';
  await settled(theme);
  expect([color(number, 'background'), getComputedStyle(number).colorScheme]).toEqual(['#1a1a1a', 'dark']);
  theme.style.setProperty('--ec-tco-color-text', 'rgb(1, 2, 3)');
  expect(getComputedStyle(number).color).toBe('rgb(1, 2, 3)');
});

/** What pages do to everything they hold: resets, large tracking, capitals, tiny roots. */
const FOREIGN = `
  html { font-size: 50%; }
  body { font: italic 900 9px/3 serif; letter-spacing: 9px; word-spacing: 9px; text-transform: uppercase;
    text-align: right; text-indent: 4em; white-space: nowrap; color: red; cursor: wait; quotes: none; }
  * { font: italic 9px serif; color: red; letter-spacing: 3px; text-align: right; white-space: pre; margin: 0; padding: 0; box-sizing: content-box; border: 0; list-style: none; }
  input, button, label { display: none; border: 9px solid; font-size: 40px; }
  a, p, h2 { color: lime !important; }
`;

test('a foreign style sheet changes nothing inside', async () => {
  const number = await mount(field, 'ec-tco-number-field');
  const measured = () =>
    [inside(number, 'input'), inside(number, 'label')].map((element) => {
      const style = getComputedStyle(element);
      return Array.from(style, (name) => [name, style.getPropertyValue(name)] as const).filter(
        // There are no lists inside; the width is the page's to give.
        ([name]) => !/^(inline-size|width|perspective-origin|transform-origin|list-style-type)$/.test(name),
      );
    });
  const before = measured();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(FOREIGN);
  document.adoptedStyleSheets = [sheet];
  const after = measured();
  document.adoptedStyleSheets = [];
  expect(after).toEqual(before);
});
