import { readFileSync } from 'node:fs';
import { LANGUAGES, parseScenario, type Scenario } from '@ec-tco/core';
import { describe, expect, test } from 'vitest';
import { createStart } from '../starts.ts';
import { SHOPS, START_IDS } from './shops.ts';
import { STORIES } from './stories.ts';
import { tell } from './story.ts';

const told = (id: (typeof START_IDS)[number], language: 'ja' | 'en'): Scenario => {
  const parsed = parseScenario(tell(createStart(id, language), STORIES[id], language));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.scenario;
};

describe.each(START_IDS)('%s', (id) => {
  test('is the same shop on the page and in docs/examples', () => {
    const file = new URL(`../../../../../docs/examples/${START_IDS.indexOf(id) + 1}-${id}.json`, import.meta.url);
    const example = JSON.parse(readFileSync(file, 'utf8')) as Scenario;
    const start = createStart(id, 'ja');
    expect(example.business).toEqual(start.business);
    expect(example.business).toEqual(SHOPS[id].business);
    expect([example.journey, example.horizonYears]).toEqual([start.journey, start.horizonYears]);
    expect(example.options.map(({ kind }) => kind)).toEqual(start.options.map(({ kind }) => kind));
    expect(example).toEqual(told(id, 'ja'));
  });

  test('differs by language in its words alone', () => {
    const [ja, en] = LANGUAGES.map((language) => told(id, language));
    const bare = (value: unknown) =>
      JSON.stringify(value, (key, one: unknown) => (['title', 'name', 'note', 'responsible'].includes(key) ? '' : one));
    expect(bare(en)).toBe(bare(ja));
    expect(JSON.stringify(en)).not.toMatch(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u);
  });

  test('says only what the calculator would not have begun with', () => {
    const start = createStart(id, 'ja');
    for (const [archetype, story] of Object.entries(STORIES[id]['options'] ?? {})) {
      expect(start.options.map((option) => option.id)).toContain(archetype);
      expect(Object.keys(story as object).length).toBeGreaterThan(0);
    }
  });
});

test('another kind leaves nothing of the former, null takes away, what is new comes last', () => {
  const start = createStart('tea-farm', 'en');
  const [option] = start.options;
  const story = {
    options: {
      [option?.id ?? '']: {
        id: 'renamed',
        lines: {
          'fee-rate': null,
          'fee-monthly': { amount: { kind: 'unquoted' } },
          photo: { id: 'photo', name: { ja: '撮影', en: 'Photographs' } },
        },
      },
    },
  };
  const out = tell(start, story, 'en') as Scenario;
  const [first] = out.options;
  expect(first?.id).toBe('renamed');
  expect(first?.lines.find(({ id }) => id === 'fee-rate')).toBeUndefined();
  expect(first?.lines.find(({ id }) => id === 'fee-monthly')?.amount).toEqual({ kind: 'unquoted' });
  expect(first?.lines.at(-1)).toEqual({ id: 'photo', name: 'Photographs' });
  expect(out.sources?.['/options/renamed/annualProbability']).toEqual(
    start.sources?.[`/options/${option?.id}/annualProbability`],
  );
  expect(Object.keys(out.sources ?? {}).filter((pointer) => pointer.startsWith('/business/'))).toEqual([]);
});
