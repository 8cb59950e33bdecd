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
