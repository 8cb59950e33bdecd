import { parseScenario } from '@ec-tco/core';
import { REQUIREMENTS } from '@ec-tco/core/guideline';
import { expect, test } from 'vitest';
import { shop } from '../contract/fixtures.ts';
import { documentMarkdown } from '../document/markdown.ts';
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

/** A paper in words, of the first option of a kind changed. */
function told(kind: (typeof own)['kind'], change: object, more: object = {}) {
  const option = { ...own, id: 'one', kind, ...change };
  const parsed = parseScenario({ ...shop, requirements: {}, ...more, options: [option] });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return documentMarkdown(questionsDocument(parsed.scenario, 'one', 'ja'));
}

test('who runs a site alone writes to nobody, and who is in a mall does not consider entering it', () => {
  const alone = told('self-built-in-house', { existing: true }, { journey: 'operating' });
  expect(alone).toContain('社内の確認票');
  expect(alone).not.toMatch(/委託を検討|貴社|お答えください/);
  expect(alone).toContain('今のサイトが満たしているか');
  expect(told('self-built-in-house', {})).not.toContain('今のサイト');
  const mall = told('mall', { existing: true }, { journey: 'operating' });
  expect(mall).toContain('これからも続けるか');
  expect(mall).not.toContain('利用を検討しています');
  expect(told('mall', {})).toContain('利用を検討しています');
  // Of a site that is yet to be built nothing is met today.
  expect(told('self-built-outsourced', {})).not.toContain('今のサイト');
});

test('a contractor is asked what this option leaves open, and nothing else', () => {
  expect(asked({ 'build-3': { status: 'unknown' }, 'operation-2': { status: 'cannot' } })).toHaveLength(2);
  expect(asked({ 'build-3': { status: 'in-house' } })).toEqual([]);
});
