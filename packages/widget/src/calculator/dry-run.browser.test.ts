import { expect, test, vi } from 'vitest';
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

test('an answer that cannot be drawn is taken away all the same', async () => {
  const room = document.createElement('div');
  document.body.append(room);
  const steps = dryRun('ja', room);
  for (const step of steps.slice(0, -1)) await step();
  const broken = vi
    .spyOn(customElements.get('ec-tco-answer')?.prototype as { render(): unknown }, 'render')
    .mockImplementation(() => {
      throw new Error('no answer');
    });
  await expect(steps.at(-1)?.()).rejects.toThrow('no answer');
  broken.mockRestore();
  expect(room.childElementCount).toBe(0);
  room.remove();
});
