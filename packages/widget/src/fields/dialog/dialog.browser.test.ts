import { html } from 'lit';
import { beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { violationsIn } from '../../theme/testing/violations.ts';
import { inside, mount, settled } from '../fixtures.ts';
import type { EcTcoDialog } from './dialog.ts';
import './dialog.ts';

let dialog: EcTcoDialog;
let opener: HTMLButtonElement;

beforeEach(async () => {
  dialog = await mount<EcTcoDialog>(
    html`<ec-tco-dialog heading="最初に戻しますか" kind="danger" confirm-label="戻す"><p>入力した内容は消えます。</p></ec-tco-dialog>`,
    'ec-tco-dialog',
  );
  // In a shadow root, as in the calculator.
  const host = document.createElement('div');
  opener = document.createElement('button');
  opener.textContent = '最初に戻す';
  host.attachShadow({ mode: 'open' }).append(opener);
  dialog.before(host);
  opener.focus();
});

const focused = () => dialog.shadowRoot?.activeElement;

test('axe, open, in both kinds', async () => {
  const closed = dialog.show();
  await settled(dialog);
  expect(await violationsIn(document.body)).toEqual([]);
  dialog.close();
  await closed;
  dialog.kind = 'explain';
  await settled(dialog);
  void dialog.show();
  await settled(dialog);
  expect(await violationsIn(document.body)).toEqual([]);
  dialog.close();
});

test('asks: the safe button first, Escape leaves, the focus goes back', async () => {
  const seen: unknown[] = [];
  dialog.addEventListener('ec-tco-dialog-close', (event) => seen.push(event.detail.outcome));
  let left = dialog.show();
  await settled(dialog);
  expect(focused()?.textContent).toBe('やめる');
  await userEvent.keyboard('{Escape}');
  expect(await left).toBe('dismiss');
  expect(opener.matches(':focus')).toBe(true);

  left = dialog.show();
  await settled(dialog);
  await userEvent.keyboard('{Enter}');
  expect(await left).toBe('cancel');

  left = dialog.show();
  await settled(dialog);
  await userEvent.keyboard('{Tab}{Enter}');
  expect(await left).toBe('confirm');
  expect(opener.matches(':focus')).toBe(true);
  expect(seen).toEqual(['dismiss', 'cancel', 'confirm']);
});

test('moved in the page it is left, and opens again as what it is', async () => {
  const left = dialog.show();
  await settled(dialog);
  document.body.append(dialog);
  expect(await left).toBe('dismiss');
  expect(inside<HTMLDialogElement>(dialog, 'dialog').open).toBe(false);
  const again = dialog.show();
  await settled(dialog);
  expect(inside(dialog, 'dialog').matches(':modal')).toBe(true);
  dialog.close('cancel');
  expect(await again).toBe('cancel');
});

test('explains: begins at its heading', async () => {
  dialog.kind = 'explain';
  await settled(dialog);
  const left = dialog.show();
  await settled(dialog);
  expect(focused()).toBe(inside(dialog, 'h2'));
  dialog.close();
  expect(await left).toBe('dismiss');
});
