import type { Scenario } from '@ec-tco/core';
import type { ReactiveControllerHost } from 'lit';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { KeepController } from './keep-controller.ts';
import { createStart } from './starts.ts';

const KEY = 'ec-tco:autosave:v1';
const tea = createStart('tea-farm', 'ja');
const sake = createStart('sake-brewery', 'ja');
let items: Map<string, string>;
let page: EventTarget;

function controllerOf(latest: () => Scenario | undefined = () => undefined, unsaved = false, unfinished = false) {
  const host = { id: '', addController: vi.fn(), requestUpdate: vi.fn() } as unknown as ReactiveControllerHost & {
    readonly id: string;
  };
  const failed = vi.fn();
  const overtaken = vi.fn();
  const off = vi.fn();
  const controller = new KeepController(
    host,
    {
      get keepable() {
        return latest();
      },
      loses: (kept) => unfinished || (!kept && unsaved),
    },
    () => ({ failed, overtaken, off }),
  );
  controller.hostConnected();
  return { controller, failed, overtaken, off };
}
const stored = () => (JSON.parse(items.get(KEY) ?? 'null') as Scenario | null)?.title;

beforeEach(() => {
  vi.useFakeTimers();
  items = new Map();
  page = new EventTarget();
  vi.stubGlobal('window', page);
  vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }));
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('nothing before the reader agrees; then each answered change', () => {
  const { controller } = controllerOf();
  expect(controller.restore(tea).status).toBe('none');
  controller.answered(tea);
  vi.runAllTimers();
  expect(items.size).toBe(0);
  expect(controller.agree(tea)).toBe(true);
  expect(stored()).toBe(tea.title);
  controller.answered(sake);
  expect(stored()).toBe(tea.title);
  vi.runAllTimers();
  expect(stored()).toBe(sake.title);
  controller.forget();
  expect([controller.kept, items.size]).toEqual([false, 0]);
});

test('what was kept and is not shown is not written over unasked', () => {
  controllerOf().controller.agree(tea);
  const { controller, overtaken } = controllerOf(() => sake);
  controller.read(true);
  controller.answered(sake);
  vi.runAllTimers();
  expect([stored(), overtaken.mock.calls.length]).toEqual([tea.title, 1]);
  controller.agree(sake, true);
  expect(stored()).toBe(sake.title);
});

test('what did not answer the last time asks before it opens again', () => {
  controllerOf().controller.agree(tea);
  const first = controllerOf().controller;
  expect(first.restore(sake).status).toBe('whole');
  // The page is closed by force: nothing comes back.
  const second = controllerOf().controller;
  expect(second.restore(sake).status).toBe('unanswered');
  expect(second.restore(sake, true).status).toBe('whole');
  second.answered(undefined);
  expect(controllerOf().controller.restore(sake).status).toBe('whole');
});

test('leaving the page keeps what has its result, and is no sign of being held up', () => {
  const { controller } = controllerOf(() => sake);
  controller.agree(tea);
  expect(controllerOf().controller.restore(sake).status).toBe('whole');
  page.dispatchEvent(new Event('pagehide'));
  expect(stored()).toBe(sake.title);
  expect(controllerOf().controller.restore(sake).status).toBe('whole');
});

const message = (key = KEY, newValue: string | null = null) =>
  page.dispatchEvent(Object.assign(new Event('storage'), { key, newValue }));

test.each<[string, () => unknown]>([
  ['is told', () => message()],
  ['is told of another key first', () => message('of the page', 'x')],
  ['slept, and is looked at again', () => document.dispatchEvent(new Event('visibilitychange'))],
  ['was frozen, and comes back', () => page.dispatchEvent(new Event('pageshow'))],
  ['slept, and writes', () => undefined],
])('off in another window is off here, where this one %s', (_, happens) => {
  const { controller, off, overtaken } = controllerOf();
  controller.agree(tea);
  // The other one had written before.
  items.set(KEY, JSON.stringify(sake));
  message(KEY, JSON.stringify(sake));
  expect([overtaken.mock.calls.length, controller.isOn]).toEqual([1, true]);
  items.delete(KEY);
  happens();
  controller.answered(sake);
  vi.runAllTimers();
  expect([controller.kept, items.size, controller.isOn]).toEqual([false, 0, false]);
  expect([off.mock.calls.length, overtaken.mock.calls.length]).toEqual([1, 1]);
});

test('off while the reader is asked whether to open what did not answer', () => {
  controllerOf().controller.agree(tea);
  expect(controllerOf().controller.restore(sake).status).toBe('whole');
  const { controller, off } = controllerOf();
  expect(controller.restore(sake).status).toBe('unanswered');
  items.clear();
  message();
  expect([off.mock.calls.length, controller.kept]).toEqual([1, false]);
});

test('agreeing where another window keeps by now asks first, and so does starting over there', () => {
  const late = controllerOf();
  expect(late.controller.restore(tea).status).toBe('none');
  const { controller, overtaken } = controllerOf();
  controller.read();
  expect(controller.agree(tea)).toBe(true);
  expect([late.controller.agree(sake), late.overtaken.mock.calls.length, stored()]).toEqual([false, 1, tea.title]);
  expect([late.controller.agree(sake, true), stored()]).toEqual([true, sake.title]);
  // Started over here; the other one agrees anew before this one writes again.
  controller.forget();
  expect(late.controller.kept && late.controller.isOn).toBe(false);
  items.set(KEY, JSON.stringify(sake));
  // Nor is anything kept here without being agreed to anew.
  controller.answered(tea);
  vi.runAllTimers();
  expect([stored(), overtaken.mock.calls.length]).toEqual([sake.title, 0]);
  expect([controller.agree(tea), stored(), overtaken.mock.calls.length]).toEqual([false, sake.title, 1]);
});

test('a refusal ends it and is told, and nothing older stays to be taken for the last input', () => {
  const { controller, failed } = controllerOf();
  controller.agree(tea);
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => items.get(key) ?? null,
    removeItem: (key: string) => void items.delete(key),
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  });
  controller.answered(sake);
  vi.runAllTimers();
  expect([controller.kept, failed.mock.calls, items.size]).toEqual([false, [['full']], 0]);
});

test('what another window kept is told and not written over unasked', () => {
  const { controller, overtaken } = controllerOf();
  controller.agree(tea);
  const other = JSON.stringify(sake);
  items.set(KEY, other);
  page.dispatchEvent(Object.assign(new Event('storage'), { key: KEY, newValue: other }));
  expect(overtaken).toHaveBeenCalledTimes(1);
  controller.answered(tea);
  vi.runAllTimers();
  expect([stored(), overtaken.mock.calls.length]).toEqual([sake.title, 2]);
  // The reader chose this window's.
  controller.agree(tea, true);
  expect(stored()).toBe(tea.title);
  controller.answered(sake);
  vi.runAllTimers();
  expect([stored(), overtaken.mock.calls.length]).toEqual([sake.title, 2]);
});

test('a window that slept through the message notices when it writes', () => {
  const { controller, overtaken } = controllerOf();
  controller.agree(tea);
  items.set(KEY, JSON.stringify(sake));
  controller.answered(tea);
  vi.runAllTimers();
  expect([stored(), overtaken.mock.calls.length]).toEqual([sake.title, 1]);
  // The reader chose the other's.
  expect(controller.restore(tea, true)).toMatchObject({ status: 'whole', scenario: { title: sake.title } });
  controller.answered(tea);
  vi.runAllTimers();
  expect(stored()).toBe(tea.title);
});

test('turned off elsewhere while asleep: nothing is written again', () => {
  const { controller } = controllerOf();
  controller.agree(tea);
  items.clear();
  controller.answered(sake);
  vi.runAllTimers();
  expect([controller.kept, items.size]).toEqual([false, 0]);
});

test('leaving with work that is kept nowhere asks first', () => {
  const leave = () => {
    const event = new Event('beforeunload', { cancelable: true });
    page.dispatchEvent(event);
    return event.defaultPrevented;
  };
  expect((controllerOf(), leave())).toBe(false);
  const { controller } = controllerOf(() => tea, true);
  expect(leave()).toBe(true);
  controller.agree(tea);
  expect(leave()).toBe(false);
  // Another window has written over it.
  items.set(KEY, JSON.stringify(sake));
  expect(leave()).toBe(true);
  controller.agree(tea, true);
  expect(leave()).toBe(false);
  controller.hostDisconnected();
  // A text that is no number yet is nowhere, kept or not.
  const unfinished = controllerOf(() => tea, true, true).controller;
  unfinished.agree(tea);
  expect(leave()).toBe(true);
  unfinished.hostDisconnected();
});

test('what a newer version kept is written over only when asked to, and never deleted', () => {
  const newer = JSON.stringify({ ...sake, version: 99 });
  items.set(KEY, newer);
  const { controller, overtaken } = controllerOf(() => tea);
  expect([controller.restore(tea).status, controller.newer, controller.kept]).toEqual(['newer-version', true, false]);
  expect([controller.agree(tea), overtaken.mock.calls.length, items.get(KEY)]).toEqual([false, 1, newer]);
  page.dispatchEvent(new Event('pagehide'));
  controller.forget();
  expect([controller.kept, items.get(KEY)]).toEqual([false, newer]);
  expect([controller.agree(tea, true), controller.newer, stored()]).toEqual([true, false, tea.title]);
  controller.forget();
  expect(items.size).toBe(0);
});

test('what is changed and computed only when asked to is kept too', () => {
  const { controller } = controllerOf();
  controller.keep(sake);
  controller.agree(tea);
  controller.keep(undefined);
  vi.runAllTimers();
  expect(stored()).toBe(tea.title);
  controller.keep(sake);
  vi.runAllTimers();
  expect(stored()).toBe(sake.title);
});

test('whether another window is opening what is kept, the browser tells; else nobody does', async () => {
  const held: string[] = [];
  vi.stubGlobal('navigator', {
    locks: {
      request: async (name: string, _: unknown, hold: () => Promise<void>) => {
        held.push(name);
        await hold();
        held.splice(held.indexOf(name), 1);
      },
      query: () => Promise.resolve({ held: held.map((name) => ({ name })) }),
    },
  });
  controllerOf().controller.agree(tea);
  const first = controllerOf().controller;
  const second = controllerOf().controller;
  expect([first.restore(sake).status, second.restore(sake).status]).toEqual(['whole', 'unanswered']);
  expect(await second.openingElsewhere()).toBe(true);
  // The first window is gone: what it held is let go, its mark stays.
  held.length = 0;
  expect([await second.openingElsewhere(), second.restore(sake).status]).toEqual([false, 'unanswered']);
  expect(second.restore(sake, true).status).toBe('whole');
  second.answered(undefined);
  await vi.waitFor(() => expect(held).toEqual([]));
  vi.stubGlobal('navigator', {});
  expect([second.restore(sake).status, await controllerOf().controller.openingElsewhere()]).toEqual(['whole', false]);
});
