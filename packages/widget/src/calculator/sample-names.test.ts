import { describe, expect, test } from 'vitest';
import { turn } from '../shared/turn.ts';
import { createDraft, setText, setValue } from '../state/draft.ts';
import { inLanguage, learnNames } from './sample-names.ts';
import { createStart, START_IDS } from './starts.ts';

// First: what is known is not learnt again.
test('the names of a language are learnt a sample a task', async () => {
  let learnt = false;
  const end = learnNames('en').then(() => {
    learnt = true;
  });
  let others = 0;
  for (; !learnt; others += 1) await turn();
  await end;
  expect(others).toBeGreaterThan(START_IDS.length);
});

describe.each(START_IDS)('%s', (id) => {
  test('speaks as if it had begun in the other language', () => {
    expect(inLanguage(createDraft(createStart(id, 'ja')), 'en').scenario).toEqual(createStart(id, 'en'));
    expect(inLanguage(createDraft(createStart(id, 'en')), 'ja').scenario).toEqual(createStart(id, 'ja'));
  });
});

test('a name the owner has given stays, and only that one; numbers and what is wrong stay, too', () => {
  const start = createDraft(createStart('tea-farm', 'ja'));
  const named = setValue(start, '/options/saas-low-fee/name', 'うちの店');
  const priced = setValue(named, '/business/averageOrderValue', 4321);
  const wrong = setText(priced, '/business/cardShare', 'たぶん', { unit: 'rate', scale: 'yen', min: 0, max: 1 });
  const english = inLanguage(wrong, 'en');
  const expected = createStart('tea-farm', 'en');
  expect(english.scenario.title).toBe(expected.title);
  expect(english.scenario.options.map(({ name }) => name)).toEqual([
    'うちの店',
    ...expected.options.slice(1).map(({ name }) => name),
  ]);
  expect(english.scenario.options[0]?.lines.map(({ name }) => name)).toEqual(
    expected.options[0]?.lines.map(({ name }) => name),
  );
  expect(english.scenario.business.averageOrderValue).toBe(4321);
  expect(english.texts).toEqual(wrong.texts);
  expect(inLanguage(english, 'ja').scenario.options[0]?.name).toBe('うちの店');
});

test('what speaks the language already stays what it is', () => {
  const draft = createDraft(createStart('apparel-chain', 'en'));
  expect(inLanguage(draft, 'en')).toBe(draft);
});

test('a second option of a kind keeps its number', () => {
  const start = createDraft(createStart('tea-farm', 'ja'));
  const [first] = start.scenario.options;
  const twice = setValue(start, '/options/saas-low-fee/name', `${first?.name} 2`);
  const [renamed] = inLanguage(twice, 'en').scenario.options;
  expect(renamed?.name).toBe(`${createStart('tea-farm', 'en').options[0]?.name} 2`);
});
