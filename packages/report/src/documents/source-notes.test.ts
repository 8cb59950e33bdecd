import { parseScenario } from '@ec-tco/core';
import { SOURCES } from '@ec-tco/core/guideline';
import { expect, test } from 'vitest';
import { shop } from '../contract/fixtures.ts';
import { sourceNotes } from './source-notes.ts';

const [first, ...others] = shop.options;
const noted = (source: object) => {
  const lines = first?.lines.map((line) => ({ ...line, source }));
  const parsed = parseScenario({ ...shop, requirements: {}, options: [{ ...first, lines }, ...others] });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return (language: 'ja' | 'en') => sourceNotes(parsed.scenario, 'few', language);
};

test('the works that figures rest on, those of a derived one too, each once', () => {
  const [note, ...more] = noted({ kind: 'figure', figure: 'market.rates.consumption-tax' })('ja');
  expect(more).toEqual([]);
  expect(note?.label).toBe('出典');
  const work = Object.values(SOURCES).find(({ title }) => title.includes('消費税率の引き上げ'));
  if (!work) throw new Error('no such work');
  expect(note?.text.split(work.title)).toHaveLength(2);
  const derived = noted({ kind: 'figure', figure: 'market.saas.free.rate' });
  for (const language of ['ja', 'en'] as const) expect(derived(language)[0]?.text.length).toBeGreaterThan(10);
});

test('none where no figure is used', () => {
  expect(noted({ kind: 'stated' })('ja')).toEqual([]);
});
