import type { ReactiveControllerHost } from 'lit';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Computation } from '../shared/computation.ts';
import { ComputeController, loadAnalysis } from './compute-controller.ts';
import { createStart } from './starts.ts';

const host = () =>
  ({ addController: vi.fn(), requestUpdate: vi.fn() }) as unknown as ReactiveControllerHost & {
    requestUpdate: () => void;
  };
const tea = createStart('tea-farm', 'ja');
const sake = createStart('sake-brewery', 'ja');

/** Each look at the clock finds it later than a task may last. */
function oneStepATask() {
  let now = 0;
  return vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 13;
    return now;
  });
}

beforeAll(loadAnalysis);
beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('the result at once, the analysis after a pause, then the answer is told', async () => {
  const answered = vi.fn<(computation: Computation) => void>();
  const controller = new ComputeController(host(), answered);
  controller.compute(tea);
  expect(controller.computation?.result.options.length).toBe(3);
  expect(controller.computation?.analysis).toBeUndefined();
  await vi.advanceTimersByTimeAsync(200);
  expect(answered).not.toHaveBeenCalled();
  await vi.runAllTimersAsync();
  expect(controller.computation?.analysis).toBeDefined();
  expect(answered.mock.calls).toEqual([[controller.computation]]);
});

test('another scenario ends the steps of the one before', async () => {
  const answered = vi.fn<(computation: Computation) => void>();
  const controller = new ComputeController(host(), answered);
  controller.compute(tea);
  const clock = oneStepATask();
  const first = controller.analyse();
  controller.compute(sake);
  await vi.runAllTimersAsync();
  clock.mockRestore();
  expect(await first).toBe(false);
  expect(answered.mock.calls.map(([{ scenario }]) => scenario)).toEqual([sake]);
});

test('leaving the page ends the steps, coming back takes them up', async () => {
  const answered = vi.fn();
  const controller = new ComputeController(host(), answered);
  controller.compute(tea);
  controller.hostDisconnected();
  await vi.runAllTimersAsync();
  expect(answered).not.toHaveBeenCalled();
  controller.hostConnected();
  await vi.runAllTimersAsync();
  expect(answered).toHaveBeenCalledOnce();
});

test('an analysis that takes too long is given up, told, and taken up on request', async () => {
  const answered = vi.fn();
  const controller = new ComputeController(host(), answered, 0);
  const clock = oneStepATask();
  controller.compute(tea);
  expect(await controller.analyse()).toBe(false);
  expect([controller.computation?.halted, answered.mock.calls.length]).toEqual(['slow', 1]);
  expect(controller.computation?.result).toBeDefined();
  clock.mockImplementation(() => 0);
  controller.goOn();
  await vi.runAllTimersAsync();
  expect([controller.computation?.halted, controller.computation?.analysis !== undefined]).toEqual([undefined, true]);
  clock.mockRestore();
});

test('nothing is left after clearing', async () => {
  const answered = vi.fn();
  const controller = new ComputeController(host(), answered);
  controller.compute(tea);
  controller.clear();
  await vi.runAllTimersAsync();
  expect([controller.computation, answered.mock.calls.length]).toEqual([undefined, 0]);
});
