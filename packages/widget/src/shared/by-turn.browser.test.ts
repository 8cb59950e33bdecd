import { html, nothing, render } from 'lit';
import { beforeEach, expect, test } from 'vitest';
import { byTurn } from './by-turn.ts';

const drawing = new Set<Promise<void>>();
const drawn = () => Promise.all(drawing);
let root: HTMLElement;

beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
});

const draw = (...contents: readonly (string | undefined)[]) =>
  render(
    html`${contents.map((content) => html`<p>${content === undefined ? nothing : byTurn(() => content, drawing)}</p>`)}`,
    root,
    { isConnected: true },
  );
const texts = () => [...root.querySelectorAll('p')].map(({ textContent }) => textContent);

test('block by block, each in a task of its own', async () => {
  draw('a', 'b', 'c');
  expect(texts()).toEqual(['', '', '']);
  const seen: string[] = [];
  new MutationObserver(() => seen.push(texts().join(' '))).observe(root, {
    childList: true,
    subtree: true,
    characterData: true,
  });
  await drawn();
  await new Promise((done) => setTimeout(done));
  expect(seen).toEqual(['a  ', 'a b ', 'a b c']);
  expect(drawing.size).toBe(0);
});

test('what was drawn stays until then; of what comes meanwhile the last counts, and is made once', async () => {
  draw('a');
  await drawn();
  let made = 0;
  for (const text of ['b', 'c', 'd']) {
    render(
      html`${['x'].map(
        () =>
          html`<p>${byTurn(() => {
            made += 1;
            return text;
          }, drawing)}</p>`,
      )}`,
      root,
    );
  }
  expect(made).toBe(0);
  await drawn();
  expect([texts(), made]).toEqual([['d'], 1]);
});

test('closed before its turn, it stays empty', async () => {
  draw('a');
  draw(undefined);
  await drawn();
  expect(texts()).toEqual(['']);
  draw('b');
  await drawn();
  expect(texts()).toEqual(['b']);
});

test('out of the page when its turn comes, it is drawn when it is back', async () => {
  const part = render(html`<p>${byTurn(() => 'a', drawing)}</p>`, root);
  part.setConnected(false);
  await drawn();
  expect(texts()).toEqual(['']);
  part.setConnected(true);
  await drawn();
  expect(texts()).toEqual(['a']);
  // With nothing left to draw, nothing is.
  part.setConnected(false);
  part.setConnected(true);
  expect(drawing.size).toBe(0);
});
