import { html } from 'lit';
import { beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { violationsIn } from '../../theme/testing/violations.ts';
import { inside, mount, settled } from '../fixtures.ts';
import type { EcTcoStatus } from './status.ts';
import './status.ts';

let status: EcTcoStatus;
const spoken = () => inside(status, '[role=status]').textContent;

beforeEach(async () => {
  status = await mount<EcTcoStatus>(
    html`<ec-tco-status><button slot="action">元に戻す</button></ec-tco-status>`,
    'ec-tco-status',
  );
});

test('axe, silent and speaking', async () => {
  expect(await violationsIn(document.body)).toEqual([]);
  void status.say('保存しました');
  await expect.poll(spoken).toBe('保存しました');
  expect(await violationsIn(document.body)).toEqual([]);
});

test('the region is there before it speaks; the last message wins; the same one is said again', async () => {
  const region = inside(status, '[role=status]');
  const heard: string[] = [];
  new MutationObserver(() => region.textContent && heard.push(region.textContent)).observe(region, {
    characterData: true,
    childList: true,
    subtree: true,
  });
  void status.say('一');
  void status.say('二');
  await expect.poll(() => heard).toEqual(['二']);
  void status.say('二');
  await settled(status);
  expect(spoken()).toBe('');
  await expect.poll(() => heard).toEqual(['二', '二']);
  expect(inside(status, '[role=status]')).toBe(region);
});

test('dismissed by its button; only heard when quiet', async () => {
  void status.say('元に戻しました');
  await expect.poll(spoken).toBe('元に戻しました');
  await userEvent.click(inside(status, 'button'));
  await settled(status);
  expect(spoken()).toBe('');
  status.quiet = true;
  void status.say('計算しました');
  await expect.poll(spoken).toBe('計算しました');
  expect(inside(status, '.visually-hidden').getBoundingClientRect().width).toBeLessThanOrEqual(1);
});

test.each<[string, (status: EcTcoStatus) => void]>([
  ['about something else', (one) => (one.about = { another: true })],
  ['in another language', (one) => (one.language = 'en')],
])('a message goes once it would be %s, also one that is about to be said', async (_, change) => {
  status.about = { first: true };
  await settled(status);
  void status.say('計算しました');
  await expect.poll(spoken).toBe('計算しました');
  change(status);
  await settled(status);
  expect(spoken()).toBe('');
  void status.say('計算しました');
  change(Object.assign(status, { language: status.language === 'en' ? 'ja' : 'en' }));
  status.about = {};
  await settled(status);
  await new Promise((done) => setTimeout(done, 300));
  expect(spoken()).toBe('');
});

test('what tells how to go on after a failure stays until it is closed, whatever is done meanwhile', async () => {
  vi.useFakeTimers();
  try {
    void status.say('端末がいっぱいです', true);
    await vi.advanceTimersByTimeAsync(60_000);
    status.passed();
    await settled(status);
    expect(spoken()).toBe('端末がいっぱいです');
    inside(status, '.actions button').click();
    await settled(status);
    expect(spoken()).toBe('');
    // What is said next goes as ever.
    void status.say('保存しました');
    await vi.advanceTimersByTimeAsync(1000);
    expect(spoken()).toBe('保存しました');
    await vi.advanceTimersByTimeAsync(60_000);
    await settled(status);
    expect(spoken()).toBe('');
  } finally {
    vi.useRealTimers();
  }
});
