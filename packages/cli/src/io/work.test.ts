import { expect, it } from 'vitest';
import { work } from './work.ts';

/** Work whose every step takes so long. */
function* stepsOf(count: number, step: () => void): Generator<undefined, string> {
  for (let i = 0; i < count; i += 1) {
    step();
    yield;
  }
  return 'done';
}

async function told(count: number, stepMs: number) {
  let time = 0;
  const shown: string[] = [];
  const progress = {
    show: (text: () => string) => Promise.resolve(void shown.push(text())),
    clear: () => Promise.resolve(void shown.push('')),
  };
  const context = { progress, say: ({ en }: { en: string }) => en };
  const result = await work(
    stepsOf(count, () => (time += stepMs)),
    context,
    () => time,
  );
  return { result, shown };
}

it('says nothing of what ends within a second', async () => {
  expect(await told(9, 100)).toMatchObject({ result: 'done', shown: [''] });
  expect(await told(990, 1)).toMatchObject({ shown: [''] });
});

it('tells how long and how many steps, then takes the line away', async () => {
  const { shown } = await told(24, 100);
  expect(shown).toHaveLength(16);
  expect([shown[0], shown[14], shown[15]]).toEqual(['computing (1 s, 10 steps)', 'computing (2 s, 24 steps)', '']);
});

it('lets an interruption be heard', async () => {
  let heard = 0;
  const steps = stepsOf(5, () => setImmediate(() => (heard += 1)));
  const quiet = { show: () => Promise.resolve(), clear: () => Promise.resolve() };
  let time = 0;
  await work(steps, { progress: quiet, say: ({ en }: { en: string }) => en }, () => (time += 60));
  expect(heard).toBeGreaterThanOrEqual(4);
});
