import type { ReactiveControllerHost } from 'lit';
import { expect, test, vi } from 'vitest';
import { analysis, ComputeController } from './compute-controller.ts';
import { createStart } from './starts.ts';

const host = { addController: vi.fn(), requestUpdate: vi.fn() } as unknown as ReactiveControllerHost;

test('an element that is taken out while its analysis loads does nothing more, and says so to who waits', async () => {
  const load = analysis.load;
  const arrive: (() => void)[] = [];
  vi.spyOn(analysis, 'load').mockImplementation(async () => {
    await new Promise<void>((resolve) => arrive.push(resolve));
    return load();
  });
  const answered = vi.fn();
  const controller = new ComputeController(host, answered);
  controller.compute(createStart('tea-farm', 'ja'));
  const analysed = controller.analyse();
  controller.hostDisconnected();
  expect(await analysed).toBe(false);
  expect(await controller.analyse()).toBe(false);
  for (const go of arrive) go();
  await vi.dynamicImportSettled();
  expect(answered).not.toHaveBeenCalled();
  expect([controller.computation?.analysis, controller.computation?.halted]).toEqual([undefined, undefined]);
  controller.hostConnected();
  await vi.waitFor(() => expect(answered).toHaveBeenCalledOnce());
  expect(await controller.analyse()).toBe(true);
});

test('nor where it cannot be loaded', async () => {
  // Another file's state: this one has it loaded by now.
  vi.resetModules();
  const fresh = await import('./compute-controller.ts');
  vi.spyOn(fresh.analysis, 'load').mockRejectedValue(new TypeError('offline'));
  const answered = vi.fn();
  const controller = new fresh.ComputeController(host, answered);
  const { createStart: start } = await import('./starts.ts');
  controller.compute(start('tea-farm', 'ja'));
  const analysed = controller.analyse();
  controller.hostDisconnected();
  expect(await analysed).toBe(false);
  await new Promise((resolve) => setTimeout(resolve));
  expect(answered).not.toHaveBeenCalled();
  expect(controller.computation?.halted).toBeUndefined();
});
