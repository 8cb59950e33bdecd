import { html } from 'lit';
import { beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { violationsIn } from '../../theme/testing/violations.ts';
import { inside, mount, settled } from '../fixtures.ts';
import type { EcTcoChoice } from './choice.ts';
import './choice.ts';

const OPTIONS = [
  { value: 'new', label: 'これから開く', help: '新しく開業する' },
  { value: 'operating', label: 'もう開いている' },
  { value: 'closed', label: '閉じた', disabled: true },
];
let choice: EcTcoChoice;

beforeEach(async () => {
  choice = await mount<EcTcoChoice>(
    html`<ec-tco-choice name="/journey" label="お店は" help="一つ選んでください" value="new" .options=${OPTIONS}></ec-tco-choice>`,
    'ec-tco-choice',
  );
});

test('axe, with and without an error', async () => {
  expect(await violationsIn(document.body)).toEqual([]);
  choice.error = '選んでください';
  await settled(choice);
  expect(await violationsIn(document.body)).toEqual([]);
});

test('arrow keys choose, and the event says what', async () => {
  const chosen: unknown[] = [];
  document.body.addEventListener('ec-tco-choice-change', (event) => chosen.push(event.detail), { once: true });
  await userEvent.tab();
  await userEvent.keyboard('{ArrowDown}');
  await settled(choice);
  expect(chosen).toEqual([{ name: '/journey', value: 'operating' }]);
  expect(inside(choice, 'label:nth-of-type(2) input:checked')).toBeTruthy();
});

test('the owner may set it back', async () => {
  inside(choice, 'label:nth-of-type(2)').click();
  await settled(choice);
  choice.value = 'new';
  await settled(choice);
  expect(inside<HTMLInputElement>(choice, 'label:nth-of-type(1) input').checked).toBe(true);
});

test('answers are at least 44 px high', () => {
  for (const option of choice.shadowRoot?.querySelectorAll('.option') ?? []) {
    expect(option.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
  }
});

test('what a mark beside the question says is heard with it', async () => {
  choice.mark = '必須';
  await settled(choice);
  const ids = inside(choice, 'fieldset').getAttribute('aria-describedby')?.split(' ') ?? [];
  expect(ids.map((id) => choice.shadowRoot?.getElementById(id)?.textContent)).toEqual(['必須', '一つ選んでください']);
  expect(await violationsIn(document.body)).toEqual([]);
});
