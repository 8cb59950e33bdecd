import type { ReactiveControllerHost } from 'lit';
import { expect, test, vi } from 'vitest';

test('an analysis that cannot be loaded is told, not awaited for ever; it is loaded on request', async () => {
  // Another test may have loaded it before.
  vi.resetModules();
  const { analysis, ComputeController } = await import('./compute-controller.ts');
  const { createStart } = await import('./starts.ts');
  const host = { addController: vi.fn(), requestUpdate: vi.fn() } as unknown as ReactiveControllerHost;
  const answered = vi.fn();
  const controller = new ComputeController(host, answered);
  const { load } = analysis;
  analysis.load = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
  controller.compute(createStart('tea-farm', 'ja'));
  expect(await controller.analyse()).toBe(false);
  expect([controller.computation?.halted, answered.mock.calls.length]).toEqual(['not-loaded', 1]);
  analysis.load = load;
  controller.goOn();
  expect(controller.computation?.halted).toBeUndefined();
  expect(await controller.analyse()).toBe(true);
  expect([controller.computation?.halted, controller.computation?.analysis !== undefined]).toEqual([undefined, true]);
});
