import { parseScenario } from '@ec-tco/core';
import { REQUIREMENTS } from '@ec-tco/core/guideline';
import { expect, test } from 'vitest';
import { shop } from '../contract/fixtures.ts';
import { questionsDocument } from './questions-document.ts';

const own = shop.options.find(({ kind }) => kind === 'self-built-outsourced') ?? expect.unreachable();
const asked = (requirements: (typeof own)['requirements']) => {
  const parsed = parseScenario({
    ...shop,
    requirements: Object.fromEntries(REQUIREMENTS.map((id) => [id, { status: 'outsourced' }])),
    options: shop.options.map((option) => (option.id === own.id ? { ...option, requirements } : option)),
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const { sections } = questionsDocument(parsed.scenario, own.id, 'en');
  const blocks = sections.find(({ id }) => id === 'requirements')?.blocks ?? [];
  return blocks.flatMap((block) => (block.kind === 'table' ? block.rows.map((row) => row[0]?.split(' ')[0]) : []));
};

test('a contractor is asked what this option leaves open, and nothing else', () => {
  expect(asked({ 'build-3': { status: 'unknown' }, 'operation-2': { status: 'cannot' } })).toHaveLength(2);
  expect(asked({ 'build-3': { status: 'in-house' } })).toEqual([]);
});
