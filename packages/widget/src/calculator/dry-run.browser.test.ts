import { expect, test } from 'vitest';
import '../results/answer/answer.ts';
import { dryRun } from './dry-run.ts';

test('an answer is drawn where nobody sees it, and taken away again', async () => {
  const room = document.createElement('div');
  document.body.append(room);
  const shown: (string | undefined)[] = [];
  const watch = new MutationObserver(() => {
    const answer = room.querySelector('ec-tco-answer');
    if (answer) shown.push(`${answer.getClientRects().length} boxes`);
  });
  watch.observe(room, { childList: true });
  const steps = dryRun('ja', room);
  for (const step of steps.slice(0, -1)) await step();
  expect(room.childElementCount).toBe(0);
  const drawn = steps.at(-1)?.() as Promise<void>;
  const answer = room.querySelector('ec-tco-answer');
  await drawn;
  expect(answer?.shadowRoot?.querySelectorAll('.bars > li').length).toBeGreaterThan(2);
  expect(shown).toEqual(['0 boxes']);
  expect(room.childElementCount).toBe(0);
  room.remove();
});
