import { html } from 'lit';
import { expect, test } from 'vitest';
import { inside, mount, settled } from '../../fields/fixtures.ts';
import type { EcTcoStart, StartEvent } from './start.component.ts';
import './start.ts';

test('Enter that confirms a conversion does not start, in the order of any browser; Enter alone does', async () => {
  const start = await mount<EcTcoStart>(html`<ec-tco-start></ec-tco-start>`, 'ec-tco-start');
  const begun: unknown[] = [];
  start.addEventListener('ec-tco-start', (event) => begun.push((event as StartEvent).detail));
  const field = inside(start, 'ec-tco-number-field');
  const box = inside<HTMLInputElement>(field, '#base');
  const press = (init: KeyboardEventInit) =>
    box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true, ...init }));
  const type = (text: string) => {
    box.value = text;
    box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  };
  box.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true, composed: true }));
  type('８０万');
  // Chromium and Firefox: while the text is still being composed.
  press({ isComposing: true });
  box.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, composed: true }));
  // Safari: behind its end, with the key code of an input method.
  press({ keyCode: 229 });
  await settled(start);
  expect(begun).toEqual([]);
  press({ keyCode: 13 });
  expect(begun).toEqual([{ journey: 'new', monthlySales: 800_000 }]);
});

const boxOf = (start: EcTcoStart) => inside<HTMLInputElement>(inside(start, 'ec-tco-number-field'), '#base');

async function type(start: EcTcoStart, text: string): Promise<void> {
  boxOf(start).value = text;
  boxOf(start).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await settled(start);
}

/** What stands in the field, and with what is begun. */
async function shownAndBegun(start: EcTcoStart): Promise<readonly [string, number | undefined]> {
  await settled(start);
  await settled(inside(start, 'ec-tco-number-field'));
  let begun: number | undefined;
  start.addEventListener(
    'ec-tco-start',
    (event) => {
      begun = (event as StartEvent).detail.monthlySales;
    },
    { once: true },
  );
  inside(start, 'button.primary').click();
  return [boxOf(start).value, begun];
}

const mountWith = (text: string) =>
  mount<EcTcoStart>(html`<ec-tco-start .text=${text}></ec-tco-start>`, 'ec-tco-start');

test('what the page sets later is shown and begun with', async () => {
  const start = await mountWith('120万');
  start.text = '500万';
  expect(await shownAndBegun(start)).toEqual(['5,000,000', 5_000_000]);
});

test.each(['', 'abc'])('what the page takes back or spoils (%j) leaves nothing', async (later) => {
  const start = await mountWith('120万');
  start.text = later;
  expect(await shownAndBegun(start)).toEqual(['', undefined]);
});

test('what the reader has typed stays, whatever the page sets', async () => {
  const start = await mountWith('120万');
  await type(start, '80万');
  start.text = '500万';
  expect(await shownAndBegun(start)).toEqual(['80万', 800_000]);
});

test('what the reader has chosen stays, whatever the page chooses', async () => {
  const start = await mountWith('120万');
  start.journey = 'operating';
  await settled(start);
  const choice = inside<HTMLElement & { value: string }>(start, 'ec-tco-choice');
  expect(choice.value).toBe('operating');
  choice.dispatchEvent(new CustomEvent('ec-tco-choice-change', { detail: { value: 'operating' } }));
  start.journey = 'new';
  await settled(start);
  expect(choice.value).toBe('operating');
});
