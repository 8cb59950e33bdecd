import { expect, test } from 'vitest';
import { turn } from './turn.ts';

test('one a task, in order', async () => {
  const seen: string[] = [];
  const asked = ['a', 'b', 'c'].map(async (name) => {
    await turn();
    seen.push(name);
    // What follows a turn is still of its task.
    await Promise.resolve();
    seen.push(`${name} done`);
  });
  seen.push('asked');
  await Promise.all(asked);
  expect(seen).toEqual(['asked', 'a', 'a done', 'b', 'b done', 'c', 'c done']);
  await turn();
});

test('who is to be first comes before all that wait', async () => {
  const seen: string[] = [];
  const asked = ['a', 'b', 'first'].map((name) => turn(name === 'first').then(() => seen.push(name)));
  await Promise.all(asked);
  expect(seen).toEqual(['first', 'a', 'b']);
});
