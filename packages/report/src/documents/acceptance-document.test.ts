import { type Option, parseScenario } from '@ec-tco/core';
import { expect, test } from 'vitest';
import { shop } from '../contract/fixtures.ts';
import { documentMarkdown } from '../document/markdown.ts';
import { acceptanceDocument } from './acceptance-document.ts';

const [first] = shop.options;
if (!first) throw new Error('no option');
function sheet(kind: Option['kind'], existing?: boolean) {
  const option = { ...first, kind, id: 'one', ...(existing !== undefined && { existing }) };
  const parsed = parseScenario({ ...shop, journey: 'operating', requirements: {}, options: [option] });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return documentMarkdown(acceptanceDocument(parsed.scenario, 'one', 'ja'));
}

test('a shop that runs is not opened again, a site that is kept not published again', () => {
  expect(sheet('mall', true)).toContain('続ける前の確認シート');
  expect(sheet('mall', true)).not.toContain('店を開く');
  expect(sheet('mall')).toContain('で店を開く前に');
  expect(sheet('self-built-in-house', true)).toContain('で直したところを公開する前に');
  expect(sheet('self-built-in-house', true)).not.toContain('作るときに');
  expect(sheet('self-built-in-house', false)).toContain('を公開する前に');
});

test('who builds alone is given no orders that are meant for a contractor', () => {
  for (const existing of [true, false])
    expect(sheet('self-built-in-house', existing)).not.toMatch(/ください|納入|提出/);
  expect(sheet('self-built-outsourced', false)).toContain('提出してください');
});
