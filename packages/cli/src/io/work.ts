import { setImmediate } from 'node:timers/promises';
import type { Steps } from '@ec-tco/core/analysis';
import type { Context } from '../context.ts';

/** What ends sooner is not worth a word. */
const QUIET_MS = 1000;
/** How long nothing else gets a turn: an interruption is heard in between. */
const TURN_MS = 50;

/** Runs work in steps, telling a person who waits for longer than a second that it goes on. */
export async function work<T>(
  steps: Steps<T>,
  { progress, say }: Pick<Context, 'progress' | 'say'>,
  now: () => number = () => performance.now(),
): Promise<T> {
  const start = now();
  let turn = start;
  for (let count = 1, step = steps.next(); ; count += 1, step = steps.next()) {
    if (step.done) {
      await progress.clear();
      return step.value;
    }
    if (now() - turn < TURN_MS) continue;
    await setImmediate();
    turn = now();
    const passed = turn - start;
    if (passed < QUIET_MS) continue;
    const seconds = Math.floor(passed / 1000);
    await progress.show(() =>
      say({ ja: `計算しています（${seconds}秒、${count}段階）`, en: `computing (${seconds} s, ${count} steps)` }),
    );
  }
}
