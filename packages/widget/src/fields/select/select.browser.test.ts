import { html } from 'lit';
import { beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { violationsIn } from '../../theme/testing/violations.ts';
import { inside, mount, settled } from '../fixtures.ts';
import type { EcTcoSelect } from './select.ts';
import './select.ts';

const OPTIONS = [
  { value: 'saas', label: 'クラウド型' },
  { value: 'mall', label: 'モール' },
];
let select: EcTcoSelect;
const native = () => inside<HTMLSelectElement>(select, 'select');

beforeEach(async () => {
  select = await mount<EcTcoSelect>(
    html`<ec-tco-select name="/options/0/kind" label="作り方" help="後から変えられます" .options=${OPTIONS}></ec-tco-select>`,
    'ec-tco-select',
  );
});

test('axe, with and without an error', async () => {
  expect(await violationsIn(document.body)).toEqual([]);
  select.error = '選んでください';
  await settled(select);
  expect(await violationsIn(document.body)).toEqual([]);
});

test('choosing, by keyboard, and being set', async () => {
  const chosen: unknown[] = [];
  document.body.addEventListener('ec-tco-choice-change', (event) => chosen.push(event.detail), { once: true });
  expect(native().selectedOptions[0]?.textContent).toContain('選んでください');
  await userEvent.selectOptions(native(), 'mall');
  await settled(select);
  expect(chosen).toEqual([{ name: '/options/0/kind', value: 'mall' }]);
  expect([native().value, native().options.length]).toEqual(['mall', 2]);
  select.value = 'saas';
  await settled(select);
  expect(native().value).toBe('saas');
  expect(native().getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
});

test('a long choice is shown to its end on a narrow screen, in as many lines as it takes', async () => {
  const long = '安全のための作業：弱点の新しい知らせを集め、自分の店に当てはまるかを見る';
  select.options = [...OPTIONS, { value: 'long', label: long }];
  select.value = 'long';
  select.style.inlineSize = '14rem';
  await settled(select);
  const words = inside(select, '.shown');
  expect(words.textContent).toBe(long);
  expect(words.scrollWidth).toBeLessThanOrEqual(words.clientWidth);
  const [text, box] = [words, native()].map((one) => one.getBoundingClientRect());
  expect(box?.height).toBeGreaterThan(70);
  expect(box?.top).toBeLessThanOrEqual(text?.top ?? 0);
  expect(box?.bottom).toBeGreaterThanOrEqual(text?.bottom ?? Infinity);
  expect(await violationsIn(document.body)).toEqual([]);
});
