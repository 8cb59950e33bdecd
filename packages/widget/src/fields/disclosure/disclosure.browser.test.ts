import { html } from 'lit';
import { beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { violationsIn } from '../../theme/testing/violations.ts';
import { inside, mount, settled } from '../fixtures.ts';
import type { EcTcoDisclosure } from './disclosure.ts';
import './disclosure.ts';

let disclosure: EcTcoDisclosure;

beforeEach(async () => {
  disclosure = await mount<EcTcoDisclosure>(
    html`<ec-tco-disclosure summary="費用の内訳"><p>サーバー</p><span slot="extra">120万円</span></ec-tco-disclosure>`,
    'ec-tco-disclosure',
  );
});

test('axe, closed and open', async () => {
  expect(await violationsIn(document.body)).toEqual([]);
  disclosure.open = true;
  await settled(disclosure);
  expect(await violationsIn(document.body)).toEqual([]);
});

test('opens by keyboard, and says so once', async () => {
  const seen: boolean[] = [];
  disclosure.addEventListener('ec-tco-toggle', (event) => seen.push(event.detail.open));
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => seen).toEqual([true]);
  expect([disclosure.open, disclosure.querySelector('p')?.checkVisibility()]).toEqual([true, true]);
  disclosure.open = false;
  await expect.poll(() => inside<HTMLDetailsElement>(disclosure, 'details').open).toBe(false);
  expect(seen).toEqual([true]);
  expect(inside(disclosure, 'summary').getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
});
