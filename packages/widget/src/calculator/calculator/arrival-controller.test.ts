import { expect, test, vi } from 'vitest';
import { createStart } from '../starts.ts';
import { ArrivalController } from './arrival-controller.ts';

// Without a connection the part does not come.
vi.mock('../take-home/papers.ts', () => {
  throw new TypeError('Failed to fetch dynamically imported module');
});

test('that what reads a workbook does not come is told as that, not as a file that cannot be read', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const take = vi.fn();
  const host = { addController: vi.fn(), requestUpdate: vi.fn() };
  const settings = { work: { take }, keeping: {}, language: () => 'ja', say: vi.fn(), notified: vi.fn() };
  const arrivals = new ArrivalController(
    ...([host, settings] as unknown as ConstructorParameters<typeof ArrivalController>),
  );
  await arrivals.openFile(new Blob(['PK\u0003\u0004…']));
  expect(JSON.stringify(arrivals.notice)).toContain('読み取りの部品を読み込めませんでした');
  expect(JSON.stringify(arrivals.notice)).not.toContain('ファイルを読めませんでした');
  expect(logged).toHaveBeenCalledOnce();
  expect(take).not.toHaveBeenCalled();
  logged.mockRestore();
});

test('of two files the one that was chosen last is opened, whichever is read first', async () => {
  const take = vi.fn();
  const host = { addController: vi.fn(), requestUpdate: vi.fn() };
  const settings = { work: { take }, keeping: {}, language: () => 'ja', say: vi.fn(), notified: vi.fn() };
  const arrivals = new ArrivalController(
    ...([host, settings] as unknown as ConstructorParameters<typeof ArrivalController>),
  );
  let read = (): void => undefined;
  const fileOf = (id: Parameters<typeof createStart>[0], wait: Promise<unknown>) => {
    const blob = new Blob([JSON.stringify(createStart(id, 'ja'))]);
    const arrayBuffer = () => wait.then(() => blob.arrayBuffer());
    return { size: blob.size, slice: blob.slice.bind(blob), arrayBuffer } as Blob;
  };
  const slow = arrivals.openFile(fileOf('tea-farm', new Promise<void>((done) => (read = done))));
  await arrivals.openFile(fileOf('sake-brewery', Promise.resolve()));
  read();
  await slow;
  const titles = take.mock.calls.map(([scenario]) => (scenario as { title: string }).title);
  expect(titles).toEqual([createStart('sake-brewery', 'ja').title]);
});
